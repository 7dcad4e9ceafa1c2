// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a failing test print QString in words.
#pragma once

#include <QString>
#include <catch2/catch.hpp>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
}  // namespace Catch
