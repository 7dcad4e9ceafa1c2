// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/look_up.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <memory>

#include "core/text/pinyin.h"
#include "core/text/search_key.h"
#include "ui/shell/palette_match.h"

namespace nuanxin::ui {

namespace {

struct LookUpWords {
    Q_DECLARE_TR_FUNCTIONS(LookUp)
};

// Letters that merely occur in order are no way to name a code.
constexpr int kLeastScore = 3, kWhole = 7;

struct Known {
    LookUpItem item;
    QStringList readings;  // of the name
    QStringList aliases;   // as people write it
    text::SearchKey key = text::SearchKey(item.text);
};

int scoreOf(const QString& typed, const Known& known) {
    int best = matchScore(typed, known.item.text, known.readings);
    for (const QString& alias : known.aliases) {
        best = std::max(best, alias.startsWith(typed, Qt::CaseInsensitive) ? 6 : 0);
        best = std::max(best, alias.contains(typed, Qt::CaseInsensitive) ? 5 : 0);
    }
    const bool isWhole = known.readings.contains(typed, Qt::CaseInsensitive) ||
                         known.aliases.contains(typed, Qt::CaseInsensitive);
    const auto mixed = [&] {
        return known.key.matches(text::SearchWord(typed)) ? kLeastScore : 0;
    };  // yongfjd
    return isWhole ? kWhole : best >= kLeastScore ? best : mixed();
}

std::vector<LookUpItem> findAmong(const std::vector<Known>& all, const QString& typed, int limit) {
    std::vector<std::pair<int, const Known*>> ranked;
    for (const Known& known : all) {
        if (const int score = typed.trimmed().isEmpty() ? 1 : scoreOf(typed.trimmed(), known); score > 0) {
            ranked.emplace_back(score, &known);
        }
    }
    std::ranges::stable_sort(ranked, std::greater(), [](const auto& each) { return each.first; });
    std::vector<LookUpItem> found;
    for (const auto& [score, known] : ranked) {
        if (found.size() < static_cast<size_t>(limit)) {
            found.push_back(known->item);
        }
    }
    return found;
}

LookUp among(std::shared_ptr<const std::vector<Known>> all) {
    return {[all](const QString& typed, int limit) { return findAmong(*all, typed, limit); },
            [all](const QString& key) {
                const auto found =
                    std::ranges::find_if(*all, [&](const Known& known) { return known.item.key == key; });
                return found == all->end() ? key : found->item.text;
            }};
}

std::shared_ptr<const std::vector<Known>> readTable(text::Table table) {
    auto all = std::make_shared<std::vector<Known>>();
    for (const text::Code& code : text::codeTable(table).all()) {
        const QStringList others = code.aliases + QStringList{code.name};
        QStringList readings = text::searchPinyinOf(code.shortName).all();
        for (const QString& other : others) {
            readings << text::searchPinyinOf(other).all();
        }
        all->push_back({{code.code, code.shortName}, readings, others + QStringList{code.code}});
    }
    return all;
}

}  // namespace

LookUp lookUpAmong(std::vector<LookUpItem> items) {
    auto all = std::make_shared<std::vector<Known>>();
    for (LookUpItem& item : items) {
        const QStringList readings = text::searchPinyinOf(item.text).all();
        all->push_back({std::move(item), readings, {}});
    }
    return among(all);
}

LookUp lookUpTable(text::Table table) {
    static std::map<text::Table, std::shared_ptr<const std::vector<Known>>> known;  // read once
    auto& all = known[table];
    all = all ? all : readTable(table);
    return among(all);
}

LookUp lookUpOpenTable(text::Table table) {
    LookUp lookUp = lookUpTable(table);
    lookUp.isOpen = true;
    return lookUp;
}

LookUp lookUpYesNo() {
    return lookUpAmong(
        {{QStringLiteral("1"), LookUpWords::tr("是")}, {QStringLiteral("0"), LookUpWords::tr("否")}});
}

}  // namespace nuanxin::ui
