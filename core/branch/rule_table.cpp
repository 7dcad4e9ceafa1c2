// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/rule_table.h"

#include <QCoreApplication>
#include <QFile>

#include "core/ledger/error.h"

namespace nuanxin {

namespace {

class RuleTable {
    Q_DECLARE_TR_FUNCTIONS(RuleTable)
};

}  // namespace

QString shippedRule(const QString& name) {
    QFile file(QStringLiteral(":/rules/%1.tsv").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorKind::Internal, {}, QStringLiteral("no rule %1").arg(name));
    }
    return QString::fromUtf8(file.readAll());
}

std::vector<RuleLine> ruleLines(const QString& text) {
    std::vector<RuleLine> lines;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#')) {
            lines.emplace_back(number, line.split(u'\t'));
        }
    }
    return lines;
}

void RuleLine::refuse() const {
    throw Error(ErrorKind::BadInput, RuleTable::tr("规则表第 %1 行读不懂，请核对后再用。").arg(m_number));
}

QString RuleLine::text(qsizetype index) const {
    if (index >= m_fields.size()) {
        refuse();
    }
    const QString field = m_fields[index].trimmed();
    return field == u"-" ? QString() : field;
}

QStringList RuleLine::list(qsizetype index) const {
    return text(index).split(u'|', Qt::SkipEmptyParts);
}

int RuleLine::number(qsizetype index) const {
    return static_cast<int>(fen(index));
}

qint64 RuleLine::fen(qsizetype index) const {
    const QString field = text(index);
    if (field.isEmpty()) {
        return 0;
    }
    bool isNumber = false;
    const qint64 value = field.toLongLong(&isNumber);
    if (!isNumber || value < 0) {
        refuse();
    }
    return value;
}

QDate RuleLine::date(qsizetype index) const {
    const QDate date = QDate::fromString(text(index), Qt::ISODate);
    if (!date.isValid()) {
        refuse();
    }
    return date;
}

Certainty RuleLine::certainty(qsizetype index) const {
    const QString word = text(index);
    if (word == u"seen") {
        return Certainty::Seen;
    }
    if (word == u"known") {
        return Certainty::Known;
    }
    if (word != u"to_verify") {
        refuse();
    }
    return Certainty::ToVerify;
}

}  // namespace nuanxin
