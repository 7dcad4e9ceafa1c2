// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/worker_consistency.h"

#include <QCoreApplication>

#include "core/exchange/import_description.h"
#include "core/exchange/worker_target.h"
#include "core/text/code_table.h"
#include "core/text/date.h"
#include "core/text/identity_number.h"
#include "core/text/mask.h"

namespace nuanxin {

namespace {

using Field = WorkerField;

constexpr int kLeastAge = 16;  // 《劳动法》第十五条
constexpr int kGreatestAge = 100;
constexpr int kFirstYear = 1950;  // of anybody's work; an empty date cell of a spreadsheet reads as 1900

class ConsistencyWords {
    Q_DECLARE_TR_FUNCTIONS(WorkerConsistency)

public:
    static QString sex(const QString& said, const QString& byNumber) {
        return tr("性别是“%1”，按证件号码是“%2”，已按证件号码登记，请核对。").arg(said, byNumber);
    }
    static QString birth(const QString& said, const QString& byNumber) {
        return tr("出生日期是 %1，按证件号码是 %2，已按证件号码登记，请核对。").arg(said, byNumber);
    }
    static QString numberOfNobody(const QString& birth) {
        return tr("证件号码里的出生日期是 %1，不可能是从业人员，号码已留空，请核对。").arg(birth);
    }
    static QString toCome(const QString& field, const QString& date) {
        return tr("“%1”是 %2，还没有到，已留空，请核对。").arg(field, date);
    }
    static QString tooFarBack(const QString& field, const QString& date) {
        return tr("“%1”是 %2，太早了，已留空，请核对。").arg(field, date);
    }
    static QString tooYoung(const QString& birth) {
        return tr("出生日期是 %1，还不满 %2 周岁，请核对。").arg(birth).arg(kLeastAge);
    }
    static QString startedUnborn(const QString& started, const QString& birth) {
        return tr("入职日期 %1 早于出生日期 %2，请核对。").arg(started, birth);
    }
    static QString leftFirst(const QString& left, const QString& started) {
        return tr("离岗日期 %1 早于入职日期 %2，请核对。").arg(left, started);
    }
    static QString leftAndThere(const QString& left) {
        return tr("状态是“在岗”，离岗日期却是 %1，请核对。").arg(left);
    }
};

QString wordOf(int field) {
    return findImportDescription(QStringLiteral("workers"))->fields[static_cast<size_t>(field)].word();
}

Finding contradiction(int field, const QString& says, const QString& original = {}) {
    return {field, QStringLiteral("contradiction"), says, original};
}

Finding implausible(int field, const QString& says, const QString& original = {}) {
    return {field, QStringLiteral("date_implausible"), says, original};
}

// ISO dates to the day, the month or the year: what both of them tell is compared.
bool isBefore(const QString& a, const QString& b) {
    const qsizetype both = std::min(a.size(), b.size());
    return both > 0 && a.left(both) < b.left(both);
}

bool isToCome(const QString& date, QDate today) {
    return isBefore(text::isoDay(today), date);
}

int yearOf(const QString& date) {
    return date.left(4).toInt();
}

QString sexName(const QString& code) {
    return text::codeTable(text::Table::Sex).shortName(code);
}

bool isSexTold(const QString& code) {
    return code == u"1" || code == u"2";
}

text::IdentityNumber numberOf(const ImportRecord& record) {
    const QString& number = record[Field::kIdentity];
    if (number.isEmpty() || text::isMasked(number)) {
        return {};
    }
    const auto kind = text::identityKindFromCode(record[Field::kDocumentKind]);
    return kind ? text::parseIdentity(number, *kind) : text::parseIdentity(number);
}

// 1990-01, also where a spreadsheet has made 1990-01-01 of it, agrees with any day of that month.
bool birthsAgree(const QString& said, const QString& byNumber) {
    const bool firstOfMonth = said.endsWith(QStringLiteral("-01")) && said.size() == byNumber.size();
    const QString known = firstOfMonth ? said.left(7) : said;
    return byNumber.startsWith(known);
}

class RowSettler {
public:
    RowSettler(ImportRecord& row, QDate today) : m_row(row), m_today(today) {}

    Findings settle() {
        byNumber();
        for (const int field : {Field::kBirthDate, Field::kStartedOn, Field::kLeftOn, Field::kVerifiedOn}) {
            checkDate(field);
        }
        checkAges();
        const QString &started = m_row[Field::kStartedOn], &left = m_row[Field::kLeftOn];
        if (isBefore(left, started)) {
            m_found.push_back(contradiction(Field::kLeftOn, ConsistencyWords::leftFirst(left, started)));
        }
        if (!left.isEmpty() && m_row[Field::kState].isEmpty()) {
            m_row[Field::kState] = QStringLiteral("left");
        } else if (!left.isEmpty() && m_row[Field::kState] == u"on_job") {
            m_found.push_back(contradiction(Field::kState, ConsistencyWords::leftAndThere(left)));
        }
        return std::move(m_found);
    }

private:
    void byNumber() {
        const text::IdentityNumber number = numberOf(m_row);
        m_row[Field::kDocumentKind] =
            number.value.isEmpty() ? QString() : text::identityKindCode(number.kind);
        if (!number.birth.isValid()) {
            return;
        }
        const QString birth = text::isoDay(number.birth);
        if (number.birth > m_today || number.birth.year() < m_today.year() - kGreatestAge) {
            m_found.push_back(implausible(Field::kIdentity, ConsistencyWords::numberOfNobody(birth),
                                          m_row[Field::kIdentity]));
            m_row[Field::kIdentity].clear();
            m_row[Field::kDocumentKind].clear();
            return;
        }
        QString &saidBirth = m_row[Field::kBirthDate], &saidSex = m_row[Field::kSex];
        if (!saidBirth.isEmpty() && !birthsAgree(saidBirth, birth)) {
            m_found.push_back(contradiction(Field::kBirthDate, ConsistencyWords::birth(saidBirth, birth)));
        }
        saidBirth = birth;
        const QString sex = QString::number(static_cast<int>(number.sex));
        if (isSexTold(saidSex) && isSexTold(sex) && saidSex != sex) {
            m_found.push_back(
                contradiction(Field::kSex, ConsistencyWords::sex(sexName(saidSex), sexName(sex))));
        }
        saidSex = isSexTold(sex) ? sex : saidSex;
    }

    void checkDate(int field) {
        QString& date = m_row[static_cast<size_t>(field)];
        const int first = field == Field::kBirthDate ? m_today.year() - kGreatestAge : kFirstYear;
        if (date.isEmpty()) {
            return;
        }
        if (isToCome(date, m_today)) {
            m_found.push_back(implausible(field, ConsistencyWords::toCome(wordOf(field), date)));
            date.clear();
        } else if (yearOf(date) < first) {
            m_found.push_back(implausible(field, ConsistencyWords::tooFarBack(wordOf(field), date)));
            date.clear();
        }
    }

    // Both are kept: which of the two is wrong, nobody can tell from here.
    void checkAges() {
        const QString &birth = m_row[Field::kBirthDate], &started = m_row[Field::kStartedOn];
        if (birth.isEmpty()) {
            return;
        }
        if (isToCome(birth, m_today.addYears(-kLeastAge))) {
            m_found.push_back(implausible(Field::kBirthDate, ConsistencyWords::tooYoung(birth)));
        } else if (isBefore(started, birth)) {
            m_found.push_back(
                contradiction(Field::kStartedOn, ConsistencyWords::startedUnborn(started, birth)));
        }
    }

    ImportRecord& m_row;
    const QDate m_today;
    Findings m_found;
};

}  // namespace

Findings settleRow(ImportRecord& row, QDate today) {
    return RowSettler(row, today).settle();
}

Findings settleAgainst(const ImportRecord& known, ImportRecord& row) {
    Findings found;
    const text::IdentityNumber own = numberOf(row);
    const bool rowHasNumber = own.birth.isValid();
    const text::IdentityNumber number = rowHasNumber ? own : numberOf(known);
    if (number.birth.isValid()) {
        // Whichever side has no number of its own is the one that may be wrong.
        const ImportRecord& other = rowHasNumber ? known : row;
        const QString birth = text::isoDay(number.birth);
        const QString sex = QString::number(static_cast<int>(number.sex));
        const QString saidBirth = other[Field::kBirthDate], saidSex = other[Field::kSex];
        if (!saidBirth.isEmpty() && !birthsAgree(saidBirth, birth)) {
            found.push_back(
                contradiction(Field::kBirthDate, ConsistencyWords::birth(saidBirth, birth), saidBirth));
        }
        if (isSexTold(saidSex) && isSexTold(sex) && saidSex != sex) {
            found.push_back(contradiction(Field::kSex, ConsistencyWords::sex(sexName(saidSex), sexName(sex)),
                                          sexName(saidSex)));
        }
        row[Field::kBirthDate] = birth;
        row[Field::kSex] = isSexTold(sex) ? sex : row[Field::kSex];
    }
    const bool newStart = !row[Field::kStartedOn].isEmpty(), newLeft = !row[Field::kLeftOn].isEmpty();
    const QString& started = newStart ? row[Field::kStartedOn] : known[Field::kStartedOn];
    const QString& left = newLeft ? row[Field::kLeftOn] : known[Field::kLeftOn];
    if (newStart != newLeft && isBefore(left, started)) {
        found.push_back(contradiction(newLeft ? Field::kLeftOn : Field::kStartedOn,
                                      ConsistencyWords::leftFirst(left, started), newLeft ? left : started));
    }
    if (!newLeft && !left.isEmpty() && row[Field::kState] == u"on_job") {
        found.push_back(contradiction(Field::kState, ConsistencyWords::leftAndThere(left)));
    }
    return found;
}

}  // namespace nuanxin
