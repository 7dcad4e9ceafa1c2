// SPDX-License-Identifier: GPL-3.0-or-later
// The codes and words of an enum, in its order.
#pragma once

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace nuanxin {

struct CodedWord {
    const char* code;
    const char* name;
};

template <size_t Count, class Enum>
QString wordOf(const CodedWord (&words)[Count], Enum value, const char* context) {
    return QCoreApplication::translate(context, words[static_cast<size_t>(value)].name);
}

template <size_t Count, class Enum>
QString codeOf(const CodedWord (&words)[Count], Enum value) {
    return QLatin1String(words[static_cast<size_t>(value)].code);
}

template <class Enum, size_t Count>
std::optional<Enum> codedFrom(const CodedWord (&words)[Count], QStringView codeOrName) {
    const auto* found = std::ranges::find_if(words, [&](const CodedWord& word) {
        return codeOrName == QLatin1String(word.code) || codeOrName == QString::fromUtf8(word.name);
    });
    return found == std::end(words) ? std::nullopt : std::optional(static_cast<Enum>(found - words));
}

}  // namespace nuanxin
