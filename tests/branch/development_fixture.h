// SPDX-License-Identifier: GPL-3.0-or-later
// A development file in one line of words between spaces:
//   talk=2026-06-20            a step and its day; talk?2026-06-20 plans it
//   contacts=2026-07-01#2      with two persons; #d3 three days, #h24 hours, #v9/5/5 entitled, present, in
//   favour born, leaves, stopped, public (from/until), review, extend (day+months)
#pragma once

#include "core/branch/development_rule.h"

namespace nuanxin {

inline void readMark(const QString& mark, StepRecord& record) {
    if (mark.startsWith(u'd')) {
        record.days = mark.mid(1).toInt();
    } else if (mark.startsWith(u'h')) {
        record.hours = mark.mid(1).toInt();
    } else if (mark.startsWith(u'v')) {
        const QStringList numbers = mark.mid(1).split(u'/');
        record.vote = Vote{numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt()};
    } else {
        record.persons = mark.toInt();
    }
}

inline void readStepWord(const QString& word, Development& file) {
    const qsizetype sign = std::max(word.indexOf(u'='), word.indexOf(u'?'));
    const QStringList values = word.mid(sign + 1).split(u'#');
    StepRecord record;
    record.step = word.left(sign);
    (word[sign] == u'=' ? record.happenedOn : record.plannedOn) = values.front();
    for (const QString& mark : values.mid(1)) {
        readMark(mark, record);
    }
    file.steps.push_back(record);
}

inline Development developmentFile(const QString& words) {
    Development file;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = word.section(u'=', 0, 0), value = word.section(u'=', 1);
        if (name == u"born") {
            file.birthDate = value;
        } else if (name == u"leaves") {
            file.leavesOn = value;
        } else if (name == u"stopped") {
            file.stoppedOn = value;
        } else if (name == u"review") {
            file.reviewedOn << value;
        } else if (name == u"public") {
            file.publicisedFrom = value.section(u'/', 0, 0);
            file.publicisedUntil = value.section(u'/', 1);
        } else if (name == u"extend") {
            file.extensions.push_back({value.section(u'+', 0, 0), value.section(u'+', 1).toInt()});
        } else {
            readStepWord(word, file);
        }
    }
    return file;
}

inline DevelopmentJudgement judge(const char* words, const char* today) {
    return judgeDevelopment(developmentFile(QString::fromUtf8(words)), DevelopmentRules::shipped(),
                            WorkCalendar::shipped(), QDate::fromString(QLatin1String(today), Qt::ISODate));
}

// "talk_within_month 2014 第七条; …", in the order of the steps; empty: nothing is broken.
inline QString brokenWords(const DevelopmentJudgement& judgement) {
    QStringList words;
    for (const BrokenLimit& broken : judgement.broken) {
        words << QStringList{broken.code, broken.edition, broken.clause}.join(u' ').trimmed();
    }
    return words.join(QStringLiteral("; "));
}

}  // namespace nuanxin
