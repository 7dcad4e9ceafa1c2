// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check_in_target.h"

#include <QCoreApplication>

#include "core/branch/check_in_store.h"
#include "core/branch/member_store.h"
#include "core/census/keys.h"
#include "core/exchange/member_import_store.h"
#include "core/exchange/row_parts.h"
#include "core/exchange/worker_target.h"
#include "core/text/identity_number.h"
#include "core/text/mask.h"

namespace nuanxin {

namespace {

using Field = CheckInField;

class TargetWords {
    Q_DECLARE_TR_FUNCTIONS(CheckInTarget)

public:
    static QString hidden(const QString& value) {
        return tr("“%1”是隐去的内容，没有导入，请补全。").arg(value);
    }
    static QString toCome(const QString& day) {
        return tr("报到日期是 %1，还没有到，这一行不导入，请核对。").arg(day);
    }
    static QString newPoint(const QString& name) {
        return tr("台账里没有报到点“%1”，导入时一并新建。").arg(name);
    }
    static QString newMember() { return tr("台账里还没有登记这名党员，导入时一并登记。"); }
};

// 骑龙社区 is 骑龙社区报到点.
QString pointKey(const QString& name) {
    static const QString ending = QStringLiteral("报到点");
    const QString key = organisationKey(name);
    return key.endsWith(ending) && key.size() > ending.size() ? key.chopped(ending.size()) : key;
}

QByteArray checkInKey(MemberId member) {
    return "member " + QByteArray::number(member.value());
}

}  // namespace

void CheckInTarget::read() const {
    if (m_isRead) {
        return;
    }
    m_isRead = true;
    m_byIdentity.clear();
    m_points.clear();
    MemberImportStore(m_ledger).eachKeys([this](const MemberKeys& keys) {
        if (!keys.identityKey.isEmpty()) {
            m_byIdentity.insert(keys.identityKey, keys.id);
        }
    });
    for (const CheckInPoint& point : CheckInStore(m_ledger).points()) {
        m_points.insert(pointKey(point.name), point.id);
        m_pointNames.insert(point.id, point.name);
    }
}

WorkerId CheckInTarget::workerOf(const ImportRecord& record) const {
    return m_roll.find(record[Field::kName], record[Field::kDocumentKind], record[Field::kIdentity],
                       record[Field::kPhone]);
}

MemberId CheckInTarget::memberOf(const ImportRecord& record) const {
    read();
    const MemberId byIdentity = m_byIdentity.value(
        identityKey(m_ledger.sealer(), record[Field::kDocumentKind], record[Field::kIdentity]));
    const WorkerId worker = byIdentity.isValid() ? WorkerId() : workerOf(record);
    const std::vector<MemberId> known =
        worker.isValid() ? MemberStore(m_ledger).of(worker) : std::vector<MemberId>();
    return known.empty() ? byIdentity : known.front();
}

QByteArray CheckInTarget::token(int field, const ImportRecord& record) const {
    if (field == Field::kPoint) {
        return pointKey(record[Field::kPoint]).toUtf8();
    }
    if (field != Field::kName) {
        return record[static_cast<size_t>(field)].toUtf8();
    }
    const MemberId member = memberOf(record);
    return member.isValid()
               ? checkInKey(member)
               : nameKey(record[Field::kName]).toUtf8() +
                     identityKey(m_ledger.sealer(), record[Field::kDocumentKind], record[Field::kIdentity]) +
                     phoneKey(m_ledger.sealer(), record[Field::kPhone]);
}

void CheckInTarget::eachKnown(const std::function<void(Known&)>& take) const {
    read();
    for (const CheckIn& checkIn : CheckInStore(m_ledger).all()) {
        if (!checkIn.on.isEmpty()) {
            Known known{checkIn.id.value(), std::vector<QByteArray>(Field::kCount)};
            known.tokens[Field::kName] = checkInKey(checkIn.member);
            known.tokens[Field::kPoint] = pointKey(m_pointNames.value(checkIn.point)).toUtf8();
            known.tokens[Field::kCheckedInOn] = checkIn.on.toUtf8();
            take(known);
        }
    }
}

// Nothing of a check-in is changed by saying so again.
ImportRecord CheckInTarget::load(qint64) const {
    return ImportRecord(Field::kCount);
}

Findings CheckInTarget::complete(ImportRecord& record) const {
    read();
    Findings found;
    for (const int field : {Field::kIdentity, Field::kPhone}) {
        QString& value = record[static_cast<size_t>(field)];
        if (text::isMasked(value)) {
            found.push_back({field, QStringLiteral("masked_value"), TargetWords::hidden(value)});
            value.clear();
        }
    }
    if (record[Field::kDocumentKind].isEmpty() && !record[Field::kIdentity].isEmpty()) {
        record[Field::kDocumentKind] =
            text::identityKindCode(text::parseIdentity(record[Field::kIdentity]).kind);
    }
    QString& day = record[Field::kCheckedInOn];
    if (day > QDate::currentDate().toString(Qt::ISODate).left(day.size())) {
        found.push_back({Field::kCheckedInOn, QStringLiteral("date_implausible"), TargetWords::toCome(day)});
        day.clear();
    }
    const bool isRefused = refusal(record).has_value();
    const QString& point = record[Field::kPoint];
    if (!isRefused && !point.isEmpty() && !m_points.contains(pointKey(point))) {
        found.push_back({Field::kPoint, {}, TargetWords::newPoint(point)});
    }
    if (!isRefused && !memberOf(record).isValid()) {
        found.push_back({Field::kName, {}, TargetWords::newMember()});
    }
    return found;
}

// A name alone tells nobody apart.
std::optional<Finding> CheckInTarget::refusal(const ImportRecord& record) const {
    const bool known = !record[Field::kIdentity].isEmpty() || workerOf(record).isValid();
    return known ? std::nullopt : std::optional(onlyNamed(record[Field::kName]));
}

void CheckInTarget::beginWriting(Database&) {
    m_isRead = false;
    m_roll.reload();
    m_organisations.reload();
    read();
}

MemberId CheckInTarget::makeMember(const ImportRecord& values) {
    MemberStore store(m_ledger);
    Member member;
    member.worker = workerOf(values);
    member.name = values[Field::kName];
    member.documentKind = values[Field::kDocumentKind];
    member.identity.plain = values[Field::kIdentity];
    const MemberId id = store.put(member);
    if (!values[Field::kBranch].isEmpty()) {
        store.put(Relationship{
            {}, id, m_organisations.find(values[Field::kBranch]), values[Field::kBranch], {}, {}});
    }
    if (!values[Field::kIdentity].isEmpty()) {
        m_byIdentity.insert(
            identityKey(m_ledger.sealer(), values[Field::kDocumentKind], values[Field::kIdentity]), id);
    }
    return id;
}

CheckInPointId CheckInTarget::pointFor(const QString& name) {
    CheckInPointId& point = m_points[pointKey(name)];
    if (!point.isValid()) {
        point = CheckInStore(m_ledger).put(CheckInPoint{{}, name, {}, {}, {}, {}, {}});
        m_pointNames.insert(point, name);
    }
    return point;
}

qint64 CheckInTarget::write(Database&, const RecordToWrite& record) {
    const ImportRecord& values = record.values;
    const MemberId known = memberOf(values);
    CheckInStore store(m_ledger);
    CheckIn checkIn;
    checkIn.member = known.isValid() ? known : makeMember(values);
    checkIn.point = pointFor(values[Field::kPoint]);
    for (const CheckIn& expected : store.of(checkIn.member)) {
        if (expected.on.isEmpty() && expected.point == checkIn.point) {
            checkIn = expected;  // who was waited for has come
        }
    }
    checkIn.on = values[Field::kCheckedInOn];
    return store.put(checkIn).value();
}

std::unique_ptr<ImportTarget> makeCheckInTarget(Ledger& ledger) {
    return std::make_unique<CheckInTarget>(ledger);
}

}  // namespace nuanxin
