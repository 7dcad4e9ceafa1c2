// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/head_words.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/text/fold.h"

namespace nuanxin {

namespace {

constexpr int kWhole = 100, kWithoutBrackets = 95, kWithoutAbout = 90, kSeveralWords = 85, kEnding = 50;
constexpr qsizetype kShortestEnding = 2;

QString withoutBrackets(const QString& head) {
    static const QRegularExpression bracket(
        QStringLiteral("[(（\\[【〔<《][^)）\\]】〕>》]*[)）\\]】〕>》]"));
    return QString(head).remove(bracket);
}

QStringList foldedWords(const QString& words) {
    QStringList folded;
    for (const QString& word : words.split(u'|', Qt::SkipEmptyParts)) {
        folded << headKey(word);
    }
    return folded;
}

void longestFirst(QStringList& words) {
    std::stable_sort(words.begin(), words.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

}  // namespace

QString headKey(const QString& head) {
    static const QRegularExpression noise(QStringLiteral(
        "^[\\d一二三四五六七八九十]+[.、．)]|[\\s*＊:：/\\\\|、,，;；.。·\"'“”()（）\\[\\]【】_\\-—]"));
    return text::foldForSearch(head).remove(noise);
}

HeadWords::HeadWords(const QString& fieldLines, const QString& commonLines) {
    for (const QString& line : commonLines.split(u'\n')) {
        const QStringList parts = line.split(u'\t');
        if (line.startsWith(u'#') || parts.size() < 2) {
            continue;
        }
        const QStringList words = foldedWords(parts[1]);
        if (parts[0] == u"about") {
            m_about += words;
        } else if (parts[0] == u"other") {
            m_other += words;
        } else {
            for (const QString& word : words) {
                m_fields.insert(word, QString());
            }
        }
    }
    for (const QString& line : fieldLines.split(u'\n')) {
        const QStringList parts = line.split(u'\t');
        if (line.startsWith(u'#') || parts.size() < 2) {
            continue;
        }
        for (const QString& word : foldedWords(parts[1])) {
            m_fields.insert(word, parts[0]);
        }
    }
    longestFirst(m_about);
    longestFirst(m_other);
}

HeadMeaning HeadWords::exact(const QString& key, int certainty) const {
    const auto found = m_fields.constFind(key);
    if (key.isEmpty() || found == m_fields.constEnd()) {
        return {};
    }
    return found->isEmpty() ? HeadMeaning{HeadMeaning::Kind::NotTaken, {}, certainty}
                            : HeadMeaning{HeadMeaning::Kind::Field, *found, certainty};
}

bool HeadWords::aboutOthers(const QString& key) const {
    return std::any_of(m_other.begin(), m_other.end(),
                       [&](const QString& word) { return key.contains(word); });
}

QString HeadWords::withoutAbout(QString key) const {
    for (bool cut = true; cut;) {
        cut = false;
        for (const QString& word : m_about) {
            if (key.size() > word.size() && key.startsWith(word)) {
                key.remove(0, word.size());
                cut = true;
            } else if (key.size() > word.size() && key.endsWith(word)) {
                key.chop(word.size());
                cut = true;
            }
        }
    }
    return key;
}

// Unknown words before a known ending (美团注册手机号): better than nothing, worse than any clear head.
HeadMeaning HeadWords::contained(const QString& key) const {
    HeadMeaning best;
    qsizetype longest = kShortestEnding - 1;
    for (auto word = m_fields.constBegin(); word != m_fields.constEnd(); ++word) {
        if (word.key().size() > longest && key.endsWith(word.key()) && !word->isEmpty()) {
            longest = word.key().size();
            best = {HeadMeaning::Kind::Field, *word, kEnding};
        }
    }
    return best;
}

HeadMeaning HeadWords::ofKey(const QString& key, int certainty) const {
    HeadMeaning meaning = exact(key, certainty);
    if (meaning.kind == HeadMeaning::Kind::Unknown && aboutOthers(key)) {
        return {HeadMeaning::Kind::NotTaken, {}, certainty, true};
    }
    return meaning.kind == HeadMeaning::Kind::Unknown ? exact(withoutAbout(key), kWithoutAbout) : meaning;
}

HeadMeaning HeadWords::single(const QString& head) const {
    static const QRegularExpression between(QStringLiteral("[/、或,，及]"));
    const QString whole = headKey(head), bare = headKey(withoutBrackets(head));
    for (const auto& [key, certainty] : {std::pair(whole, kWhole), std::pair(bare, kWithoutBrackets)}) {
        if (const HeadMeaning meaning = ofKey(key, certainty); meaning.kind != HeadMeaning::Kind::Unknown) {
            return meaning;
        }
    }
    // 证件号/身份证号: several words for one thing
    HeadMeaning common;
    for (const QString& part : withoutBrackets(head).split(between, Qt::SkipEmptyParts)) {
        const HeadMeaning meaning = ofKey(headKey(part), kSeveralWords);
        const bool first = common.kind == HeadMeaning::Kind::Unknown;
        if (meaning.kind != HeadMeaning::Kind::Field || (!first && meaning.field != common.field)) {
            return contained(bare);
        }
        common = {meaning.kind, meaning.field, kSeveralWords};
    }
    return common;
}

HeadMeaning HeadWords::meaningOf(const QString& head, const QString& above) const {
    if (!above.isEmpty() && !head.isEmpty()) {
        if (const HeadMeaning joined = exact(headKey(above + head), kWhole);
            joined.kind != HeadMeaning::Kind::Unknown) {
            return joined;
        }
        // 紧急联系人 over 姓名 and 电话
        if (const QString key = headKey(above);
            exact(key, kWhole).kind != HeadMeaning::Kind::Field && aboutOthers(key)) {
            return {HeadMeaning::Kind::NotTaken, {}, kWhole, true};
        }
    }
    return single(head.isEmpty() ? above : head);
}

}  // namespace nuanxin
