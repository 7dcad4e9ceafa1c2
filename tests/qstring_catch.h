// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a failing test print QString in words.
#pragma once

#include <QString>
#include <catch2/catch.hpp>
#include <ostream>

inline std::ostream& operator<<(std::ostream& out, const QString& text) {
    return out << '"' << text.toStdString() << '"';
}
