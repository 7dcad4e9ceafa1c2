// SPDX-License-Identifier: GPL-3.0-or-later
// A development file in one line of words between spaces:
//   talk=2026-06-20            a step and its day; talk?2026-06-20 plans it
//   contacts=2026-07-01#2      with two persons; #d3 three days, #h24 hours, #v9/5/5 entitled, present, in
//   favour born, leaves, stopped, public (from/until), review, extend (day+months)
#pragma once

#include <algorithm>

#include "core/branch/development_rule.h"

namespace nuanxin {

// Files that keep every rule of their edition.
inline const char* const kWhole2014 =
    "born=1990-01-01 application=2015-03-10 talk=2015-03-20 activist=2015-06-01 activist_filing=2015-06-05 "
    "contacts=2015-06-05#2 review=2015-12-01 review=2016-05-30 candidate=2016-06-10 "
    "candidate_filing=2016-06-15 "
    "introducers=2016-06-20#2 political_review=2016-07-01 training=2016-07-10#d3 committee_review=2016-08-01 "
    "pre_review=2016-08-10 application_form=2016-08-12 branch_meeting=2016-08-20#v7/6/6 "
    "superior_talk=2016-09-01 "
    "approval=2016-09-20 approval_filing=2016-09-25 group_assignment=2016-09-25 oath=2016-10-01 "
    "confirmation_request=2017-08-10 confirmation_meeting=2017-08-20#v7/7/7 confirmation_approval=2017-09-20 "
    "filing=2017-09-30";
inline const char* const kWhole2026 =
    "born=1990-01-01 application=2026-05-20 talk=2026-05-25 activist=2026-06-01 activist_filing=2026-06-05 "
    "contacts=2026-06-05#2 review=2026-12-01 review=2027-05-30 public=2027-06-01/2027-06-10 "
    "candidate=2027-06-11 candidate_filing=2027-06-15 "
    "introducers=2027-06-20#2 political_review=2027-07-01 training=2027-07-10#d3 committee_review=2027-08-01 "
    "pre_review=2027-08-10 application_form=2027-08-12 branch_meeting=2027-08-20#v7/6/6 "
    "superior_talk=2027-09-01 "
    "approval=2027-09-20 approval_filing=2027-09-25 group_assignment=2027-09-25 oath=2027-10-01 "
    "confirmation_request=2028-08-10 confirmation_meeting=2028-08-20#v7/7/7 confirmation_approval=2028-09-20 "
    "filing=2028-09-30";

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
inline QString brokenWords(const std::vector<BrokenLimit>& all) {
    QStringList words;
    for (const BrokenLimit& broken : all) {
        words << QStringList{broken.code, broken.edition, broken.clause}.join(u' ').trimmed();
    }
    return words.join(QStringLiteral("; "));
}

inline bool isMissingStep(const BrokenLimit& broken) {
    const DevelopmentEdition* edition = DevelopmentRules::shipped().find(broken.edition);
    return edition && std::ranges::any_of(edition->limits, [&](const DevelopmentLimit& limit) {
               return limit.kind == LimitKind::Required && limit.code == broken.code;
           });
}

// What is wrong with the steps that are there: most files of a table hold only those the case is about. What
// is said of missing ones is in development_missing_test.cpp.
inline std::vector<BrokenLimit> brokenByRecorded(const DevelopmentJudgement& judgement) {
    std::vector<BrokenLimit> others = judgement.broken;
    std::erase_if(others, isMissingStep);
    return others;
}

}  // namespace nuanxin
