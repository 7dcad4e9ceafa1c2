// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/surname.h"

#include <algorithm>

#include "core/text/han_tables.h"

namespace nuanxin::text {

using namespace tables;

namespace {

const Surname* find(const QString& text) {
    const auto* end = kSurnames + kSurnameCount;
    const auto* it =
        std::lower_bound(kSurnames, end, text, [](const Surname& surname, const QString& wanted) {
            return QStringView(surname.text) < QStringView(wanted);
        });
    return it != end && QStringView(it->text) == text ? it : nullptr;
}

const Surname* findEither(const QString& text) {
    const Surname* found = find(text);
    return found != nullptr ? found : find(simplifiedOf(text));
}

}  // namespace

bool isCompoundSurname(const QString& twoCharacters) {
    return twoCharacters.size() == 2 && findEither(twoCharacters) != nullptr;
}

QList<Syllable> surnameReading(const QString& surname) {
    const Surname* found = findEither(surname);
    if (found == nullptr) {
        return {};
    }
    return found->text[1] == 0 ? QList<Syllable>{found->syllables[0]}
                               : QList<Syllable>{found->syllables[0], found->syllables[1]};
}

std::optional<Syllable> nameReadingOf(char32_t character) {
    const auto* end = kNameReadings + kNameReadingCount;
    const auto* it = std::lower_bound(kNameReadings, end, character,
                                      [](const OtherReading& r, char32_t c) { return r.character < c; });
    return it != end && it->character == character ? std::optional<Syllable>(it->syllable) : std::nullopt;
}

}  // namespace nuanxin::text
