// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/roster_name.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/text/characters.h"
#include "core/text/fold.h"

namespace nuanxin::text {

namespace {

bool isLost(char32_t c) {
    return c == QChar::ReplacementCharacter || c == U'?' || c == U'□' || c == U'〓';
}

// 〇 is a number to Unicode and a character in names.
bool isCounting(char32_t c) {
    const QChar::Category category = QChar::category(c);
    return category == QChar::Number_DecimalDigit || category == QChar::Number_Other;
}

bool isLetter(char32_t c) {
    return isHan(c) || QChar::isLetter(c) || isPrivateUse(c);
}

template <typename Is>
qsizetype count(const QString& text, Is is) {
    const auto points = text.toUcs4();
    return std::count_if(points.begin(), points.end(), is);
}

bool hasHan(const QString& text) {
    return count(text, isHan) > 0;
}

// Remarks stand behind the name; brackets within it are something else.
QString withoutRemarks(QString text, QStringList& remarks) {
    static const QRegularExpression atEnd(
        QStringLiteral("^([^(\\[【〔]*)\\s*[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]?$"));
    static const QRegularExpression severalAtEnd(
        QStringLiteral("^(.*[)\\]】〕])\\s*[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]?$"));
    for (const QRegularExpression* pattern : {&severalAtEnd, &atEnd}) {
        const auto match = pattern->match(text);
        if (match.hasMatch()) {
            const QString remark = match.captured(2).trimmed();
            text = match.captured(1).trimmed();
            if (!remark.isEmpty()) {
                remarks.prepend(remark);
            }
        }
    }
    return text;
}

bool isHidden(const QString& name) {
    static const QRegularExpression signs(QStringLiteral("[*×○●]"));
    static const QRegularExpression words(QStringLiteral("^(\\p{Han}{1,2}(某{1,2}|[xX]{1,3})|某{1,4})$"));
    return signs.match(name).hasMatch() || words.match(name).hasMatch();
}

bool isNoName(const QString& name) {
    static const QRegularExpression courtesy(
        QStringLiteral("^\\p{Han}{0,2}(先生|女士|小姐|师傅|老板|经理|老师|队长|站长|主任|同志)$"));
    static const QRegularExpression letters(QStringLiteral("^([A-Za-z]|[xX]{2,})$"));
    static const QStringList words{
        QStringLiteral("姓名"),   QStringLiteral("名字"),   QStringLiteral("待定"),
        QStringLiteral("待补"),   QStringLiteral("待补充"), QStringLiteral("待填"),
        QStringLiteral("待核"),   QStringLiteral("待核实"), QStringLiteral("未定"),
        QStringLiteral("空缺"),   QStringLiteral("暂缺"),   QStringLiteral("匿名"),
        QStringLiteral("未登记"), QStringLiteral("不清楚"), QStringLiteral("不知道"),
        QStringLiteral("未提供"), QStringLiteral("示例"),   QStringLiteral("样例"),
        QStringLiteral("测试")};
    return name.isEmpty() || words.contains(name) || courtesy.match(name).hasMatch() ||
           letters.match(name).hasMatch();
}

// A comma between Latin words is part of a name: Smith, John.
bool isSeveral(const QString& name) {
    static const QRegularExpression between(QStringLiteral("[、,;/|&]"));
    const QStringList parts = name.split(between, Qt::SkipEmptyParts);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const QString& part) {
               return hasHan(part) && count(part, isLetter) > 1;
           });
}

// 3.张三, 张三2, 张三13800000001; digits within a name stay.
QString withoutNumbers(const QString& name) {
    static const QRegularExpression before(QStringLiteral("^[\\d①-⑳]+\\s*[.、)]?\\s*")),
        behind(QStringLiteral("\\s*[(-]?[\\d①-⑳]+[)号]?$"));
    return QString(name).remove(before).remove(behind);
}

// Nearly every name: two characters or more and nothing else, none of which begins or ends a word that is no
// name. Sheets have a hundred thousand of them.
bool isPlainly(const QString& cell) {
    static const QString first = QStringLiteral("姓名待未空暂匿不示样测某"),
                         last = QStringLiteral("生士姐傅板理师长任志某");
    return cell.size() >= 2 && !first.contains(cell.front()) && !last.contains(cell.back()) &&
           !cell.contains(u'某') && std::all_of(cell.begin(), cell.end(), [](QChar c) {
               return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
           });
}

bool isUnclear(const QString& name) {
    static const QRegularExpression letterBehind(QStringLiteral("^\\p{Han}{2,}[A-Za-z]{1,2}$"));
    const bool single = codePointCount(name) == 1;
    return single || letterBehind.match(name).hasMatch() || name.contains(u'(') || name.contains(u'[') ||
           (hasHan(name) && count(name, isCounting) > 0);
}

}  // namespace

RosterName readRosterName(const QString& cell) {
    if (isPlainly(cell)) {
        return {cell, {}, NameDoubt::None};
    }
    RosterName read;
    static const QRegularExpression number(QStringLiteral("^\\d+号?$")),
        edge(QStringLiteral("^[、,;/|&]+|[、,;/|&]+$"));
    const QString plain = plainCell(cell);
    QString name = plain.contains(u'(') ? withoutPinyinResidue(plain) : plain;
    name = withoutRemarks(name, read.remarks).remove(edge).trimmed();
    const bool isNumbered =
        read.remarks.removeIf([](const QString& remark) { return number.match(remark).hasMatch(); }) > 0;
    const QString bare = withoutSpaces(name);
    const auto refused = [&](NameDoubt doubt) {
        read.doubt = doubt;
        return read;
    };
    if (isHidden(bare)) {
        return refused(NameDoubt::Hidden);
    }
    if (isNoName(bare)) {
        return refused(NameDoubt::NoName);
    }
    if (isSeveral(name)) {
        return refused(NameDoubt::Several);
    }
    read.name = name;
    if (count(name, isLost) > 0) {
        if (count(name, isLetter) == 0) {
            read.name.clear();
        }
        return refused(NameDoubt::Damaged);
    }
    if (const QString unnumbered = withoutNumbers(name);
        unnumbered != name && hasHan(unnumbered) && count(unnumbered, isCounting) == 0) {
        read.name = unnumbered;
        return refused(NameDoubt::Digits);
    }
    read.doubt = isNumbered ? NameDoubt::Digits : isUnclear(bare) ? NameDoubt::Unclear : NameDoubt::None;
    return read;
}

bool hasLostCharacter(const QString& name) {
    return count(name, [](char32_t c) { return isLost(c) || isPrivateUse(c); }) > 0;
}

bool namesFitButForLostCharacters(const QString& a, const QString& b) {
    const auto left = withoutSpaces(a).toUcs4(), right = withoutSpaces(b).toUcs4();
    bool anyLost = false, anyKnown = false, fits = left.size() == right.size();
    for (qsizetype i = 0; fits && i < left.size(); ++i) {
        const bool lost =
            isLost(left[i]) || isLost(right[i]) || isPrivateUse(left[i]) || isPrivateUse(right[i]);
        anyLost = anyLost || lost;
        anyKnown = anyKnown || !lost;
        fits = lost || left[i] == right[i];
    }
    return fits && anyLost && anyKnown;
}

}  // namespace nuanxin::text
