// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule sets is data: lines of fields with tabs between in resources/rules, # begins a comment. A rule
// that changes gets another file, an edition, with the day it comes into force.
#pragma once

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

namespace nuanxin {

// Where a figure or a clause number comes from.
enum class Certainty {
    Seen,     // in a public source
    Known,    // general knowledge of the field
    ToVerify  // 待核: against the original text; an office may correct it
};

QString shippedRule(const QString& name);  // the text of :/rules/<name>.tsv, compiled in

// One line. Reading a field that is not there or not of its kind throws Error(BadInput): rules can be edited.
class RuleLine {
public:
    RuleLine(int number, QStringList fields) : m_number(number), m_fields(std::move(fields)) {}

    const QString& kind() const { return m_fields.front(); }
    QString text(qsizetype index) const;         // empty where - is written
    QStringList list(qsizetype index) const;     // separated by |
    int number(qsizetype index) const;           // 0 where - is written or nothing
    qint64 fen(qsizetype index) const;           // likewise
    QDate date(qsizetype index) const;           // ISO
    Certainty certainty(qsizetype index) const;  // seen, known, to_verify
    [[noreturn]] void refuse() const;            // says which line cannot be read

private:
    int m_number;
    QStringList m_fields;
};

std::vector<RuleLine> ruleLines(const QString& text);

}  // namespace nuanxin
