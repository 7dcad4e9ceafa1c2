// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/place_words.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/census/place_rules.h"
#include "core/exchange/reference_import_store.h"
#include "core/text/characters.h"
#include "core/text/numeral.h"

namespace nuanxin {

namespace {

struct Ending {
    const char16_t* written;
    const char16_t* kind;  // what stands for it; two kinds are two places
};

// Longer endings before those they end in.
constexpr Ending kStreetEndings[] = {{u"街道办事处", u"街道"}, {u"街道办", u"街道"},   {u"办事处", u"街道"},
                                     {u"街道", u"街道"},       {u"镇人民政府", u"镇"}, {u"乡人民政府", u"乡"},
                                     {u"镇", u"镇"},           {u"乡", u"乡"}};
constexpr Ending kCommunityEndings[] = {{u"社区居民委员会", u"社区"},
                                        {u"社区居委会", u"社区"},
                                        {u"社区", u"社区"},
                                        {u"村民委员会", u"村"},
                                        {u"居民委员会", u""},
                                        {u"村委会", u"村"},
                                        {u"居委会", u""},
                                        {u"行政村", u"村"},
                                        {u"小区", u"小区"},
                                        {u"村", u"村"}};

struct Named {
    QString stem, kind;  // no kind: it may be of any
};

template <size_t count>
Named without(const QString& key, const Ending (&endings)[count]) {
    for (const Ending& ending : endings) {
        const QString written = QString::fromUtf16(ending.written);
        if (key.size() > written.size() && key.endsWith(written)) {
            QString stem = key.chopped(written.size());
            // 金星村村民委员会 is the village, not 金星村 of no kind.
            const QString kind = QString::fromUtf16(ending.kind);
            if (!kind.isEmpty() && stem.size() > kind.size() && stem.endsWith(kind)) {
                stem.chop(kind.size());
            }
            return {stem, kind};
        }
    }
    return {key, {}};
}

Named gridNamed(const QString& key) {
    static const QRegularExpression numbered(
        QStringLiteral("^第?([\\d零〇一二两三四五六七八九十百]+)号?(?:微?网格|格)?$"));
    const auto match = numbered.match(key);
    const auto number = match.hasMatch() ? text::parseNumber(match.captured(1)) : std::nullopt;
    return {number ? QString::number(*number) : QString(key).remove(QStringLiteral("网格")), {}};
}

Named named(PlaceLevel level, const QString& name) {
    const QString key = organisationKey(name);
    switch (level) {
        case PlaceLevel::Street:
            return without(key, kStreetEndings);
        case PlaceLevel::Community:
            return without(key, kCommunityEndings);
        case PlaceLevel::Grid:
            return gridNamed(key);
        case PlaceLevel::District:
            break;
    }
    return {key, {}};
}

// Takes from the front of `rest` what ends as the pattern says.
QString takeFront(QString& rest, const QRegularExpression& pattern) {
    const auto match = pattern.match(rest);
    if (!match.hasMatch()) {
        return {};
    }
    const QString front = match.captured(1);
    rest = rest.mid(front.size());
    return front;
}

PlaceLevel levelByEnding(const QString& name) {
    static const QRegularExpression district(QStringLiteral("(?<![社小园])[区县市]$"));
    if (name.contains(QStringLiteral("网格"))) {
        return PlaceLevel::Grid;
    }
    if (!named(PlaceLevel::Street, name).kind.isEmpty()) {
        return PlaceLevel::Street;
    }
    return district.match(name).hasMatch() ? PlaceLevel::District : PlaceLevel::Community;
}

class Splitter {
public:
    Splitter(const std::function<bool(const QString&)>& isStreet,
             const std::function<std::optional<PlaceLevel>(const QString&)>& levelOf)
        : m_isStreet(isStreet), m_levelOf(levelOf) {}

    void add(QString word) {
        if (const auto known = m_levelOf(word)) {
            take(*known, word);
            return;
        }
        static const QRegularExpression district(
            QStringLiteral("^(.+?(?<![社小园])[省市区县])(?=.+(?:街道|办事处|镇|乡|社区|村))"));
        static const QRegularExpression plainly(QStringLiteral("^(.+?(?:街道办事处|街道办|街道|办事处))")),
            perhaps(QStringLiteral("^(.+?[镇乡])(?!(?:社区|村|居委会|网格)?$)")),
            community(QStringLiteral(
                "^(.+?(?:社区居民委员会|社区居委会|社区|村民委员会|村委会|居委会|村))(?=.*网格)"));
        for (QString front = takeFront(word, district); !front.isEmpty(); front = takeFront(word, district)) {
            take(PlaceLevel::District, front);
        }
        take(PlaceLevel::Street, takeFront(word, plainly));
        if (const auto match = perhaps.match(word); match.hasMatch() && isTown(match.captured(1), word)) {
            take(PlaceLevel::Street, takeFront(word, perhaps));
        }
        take(PlaceLevel::Community, takeFront(word, community));
        if (!word.isEmpty()) {
            take(m_levelOf(word).value_or(levelByEnding(word)), word);
        }
    }

    PlacePath path;

private:
    // 洋口镇古镇社区 begins with a town, 水乡人家社区 does not: a town has a name of two characters, or is
    // known.
    bool isTown(const QString& front, const QString& word) const {
        constexpr qsizetype kShortest = 3;
        const QString rest = word.mid(front.size());
        return m_isStreet(front) || (front.size() >= kShortest && !rest.startsWith(u'村') &&
                                     !named(PlaceLevel::Community, rest).kind.isEmpty());
    }

    void take(PlaceLevel level, const QString& name) {
        path.at(level) = name.isEmpty() ? path.at(level) : name;
    }

    const std::function<bool(const QString&)>& m_isStreet;
    const std::function<std::optional<PlaceLevel>(const QString&)>& m_levelOf;
};

}  // namespace

QString& PlacePath::at(PlaceLevel level) {
    QString* const names[] = {&district, &street, &community, &grid};
    return *names[static_cast<int>(level) - 1];
}

const QString& PlacePath::at(PlaceLevel level) const {
    return const_cast<PlacePath*>(this)->at(level);
}

bool PlacePath::isEmpty() const {
    return district.isEmpty() && street.isEmpty() && community.isEmpty() && grid.isEmpty();
}

QString PlacePath::packed() const {
    return isEmpty() ? QString() : QStringList{district, street, community, grid}.join(u'\t');
}

PlacePath PlacePath::unpacked(const QString& packed) {
    const QStringList names = packed.split(u'\t');
    return {names.value(0), names.value(1), names.value(2), names.value(3)};
}

PlacePath splitPlace(const QString& written, const std::function<bool(const QString&)>& isStreet,
                     const std::function<std::optional<PlaceLevel>(const QString&)>& levelOf) {
    Splitter splitter(isStreet, levelOf);
    static const QRegularExpression between(QStringLiteral("[\\s/,;|、>-]+"));
    for (const QString& word : text::halfWidth(written).split(between, Qt::SkipEmptyParts)) {
        splitter.add(word);
    }
    return splitter.path;
}

bool samePlaceName(PlaceLevel level, const QString& a, const QString& b) {
    const Named one = named(level, a), other = named(level, b);
    return one.stem == other.stem && (one.kind == other.kind || one.kind.isEmpty() || other.kind.isEmpty());
}

QString placeStem(PlaceLevel level, const QString& name) {
    return named(level, name).stem;
}

bool changesPlace(const QString& before, const QString& after) {
    const PlacePath known = PlacePath::unpacked(before), said = PlacePath::unpacked(after);
    return std::any_of(kPlaceLevels.begin(), kPlaceLevels.end(), [&](PlaceLevel level) {
        return !said.at(level).isEmpty() && !samePlaceName(level, known.at(level), said.at(level));
    });
}

QString placeTaken(const QString& before, const QString& after) {
    const PlacePath known = PlacePath::unpacked(before);
    PlacePath said = PlacePath::unpacked(after);
    bool still = true;  // nothing said so far is elsewhere
    for (const PlaceLevel level : kPlaceLevels) {
        const QString& was = known.at(level);
        QString& is = said.at(level);
        still = still && (is.isEmpty() || was.isEmpty() || samePlaceName(level, was, is));
        is = is.isEmpty() && still ? was : is;
    }
    return said.packed();
}

}  // namespace nuanxin
