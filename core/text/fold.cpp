// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/text/characters.h"
#include "core/text/han.h"

namespace nuanxin::text {

namespace {

bool readsAs(char32_t character, const QString& plain) {
    const auto common = readingOf(character);
    const auto others = otherReadingsOf(character);
    return (common && plainSyllable(*common) == plain) ||
           std::any_of(others.begin(), others.end(), [&](Syllable s) { return plainSyllable(s) == plain; });
}

// A syllable with its tone mark, or without one where the character does read so: 了(le), but not 骑手(an).
bool isResidue(char32_t before, const QString& inside) {
    const QString syllable = inside.toLower().normalized(QString::NormalizationForm_C);
    if (!isHan(before) || !isSyllable(syllable)) {
        return false;
    }
    const bool marked =
        std::any_of(syllable.begin(), syllable.end(), [](QChar c) { return c.unicode() > 0x7F; });
    return marked || readsAs(before, syllable);
}

char32_t lastCodePoint(const QString& text) {
    return text.isEmpty() ? 0 : static_cast<char32_t>(text.right(2).toUcs4().constLast());
}

}  // namespace

QString withoutPinyinResidue(const QString& text) {
    if (!text.contains(u'(') && !text.contains(u'（')) {
        return text;
    }
    static const QRegularExpression bracket(QStringLiteral("[(（]\\s*([\\p{Latin}\\p{M}]{1,9})\\s*[)）]"));
    QString result;
    qsizetype done = 0;
    for (auto it = bracket.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        done = match.capturedStart();
        if (isResidue(lastCodePoint(result), match.captured(1))) {
            done = match.capturedEnd();
        }
    }
    return result + text.mid(done);
}

QString foldForSearch(const QString& text) {
    const QString visible = withoutPinyinResidue(withoutInvisible(text));
    const QString compatible = visible.normalized(QString::NormalizationForm_KC).toLower();
    return simplifiedOf(unifyDots(compatible)).simplified();
}

}  // namespace nuanxin::text
