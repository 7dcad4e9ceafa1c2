// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/member_target.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/branch/member_store.h"
#include "core/branch/organisation_part_store.h"
#include "core/branch/organisation_store.h"
#include "core/census/keys.h"
#include "core/exchange/import_description.h"
#include "core/exchange/member_import_store.h"
#include "core/exchange/row_parts.h"
#include "core/exchange/worker_target.h"
#include "core/text/identity_number.h"
#include "core/text/mask.h"

namespace nuanxin {

namespace {

using Field = MemberField;

class TargetWords {
    Q_DECLARE_TR_FUNCTIONS(MemberTarget)

public:
    static QString hidden(const QString& number) {
        return tr("“%1”是隐去的内容，没有导入，请补全。").arg(number);
    }
    static QString toCome(const QString& day) { return tr("“%1”还没有到，没有导入，请核对。").arg(day); }
    static QString fullBefore() { return tr("转正时间早于入党时间，没有导入，请核对。"); }
    static QString isProbationary(const QString& day) {
        return tr("党员类别写的是预备党员，转正时间写的却是 %1，转正时间没有导入，请核对。").arg(day);
    }
    static QString noMember() { return tr("党员类别写的不是党员，这一行不导入。"); }
    static QString namesake() {
        return tr("从业人员名册里有同名的人，凭号码和电话对不上；按不在名册上的党员登记，请核对。");
    }
    static QString elsewhere(const QString& name) {
        return tr("台账里没有党组织“%1”，组织关系按在外登记。").arg(name);
    }
};

QString today() {
    return QDate::currentDate().toString(Qt::ISODate);
}

bool isToCome(const QString& day) {
    return !day.isEmpty() && day > today().left(day.size());
}

Relationship openRelationship(const MemberStore& store, MemberId id) {
    Relationship open;
    for (const Relationship& one : store.relationships(id)) {
        open = one.until.isEmpty() ? one : open;
    }
    return open;
}

}  // namespace

WorkerId MemberTarget::workerOf(const ImportRecord& record) const {
    return m_roll.find(record[Field::kName], record[Field::kDocumentKind], record[Field::kIdentity],
                       record[Field::kPhone]);
}

QByteArray MemberTarget::token(int field, const ImportRecord& record) const {
    const QString& value = record[static_cast<size_t>(field)];
    switch (field) {
        case Field::kName:
            return nameKey(value).toUtf8();
        case Field::kIdentity:
            return identityKey(m_ledger.sealer(), record[Field::kDocumentKind], value);
        case Field::kDocumentKind:
            return value.toUtf8();
        default:
            return partyOrganisationKey(value).toUtf8();
    }
}

void MemberTarget::eachKnown(const std::function<void(Known&)>& take) const {
    MemberImportStore(m_ledger).eachKeys([&](const MemberKeys& keys) {
        Known known{keys.id.value(), std::vector<QByteArray>(Field::kCount)};
        known.tokens[Field::kName] = nameKey(keys.name).toUtf8();
        known.tokens[Field::kDocumentKind] = keys.documentKind.toUtf8();
        known.tokens[Field::kIdentity] = keys.identityKey;
        known.tokens[Field::kBranch] = partyOrganisationKey(keys.branch).toUtf8();
        take(known);
    });
}

ImportRecord MemberTarget::load(qint64 id) const {
    const MemberStore store(m_ledger);
    const Member member = store.findPlain(MemberId(id)).value_or(Member());
    const Relationship lies = openRelationship(store, member.id);
    ImportRecord record(Field::kCount);
    record[Field::kName] = member.name;
    record[Field::kIdentity] = member.identity.plain.value_or(QString());
    record[Field::kDocumentKind] = record[Field::kIdentity].isEmpty() ? QString() : member.documentKind;
    record[Field::kBranch] =
        lies.organisation.isValid()
            ? OrganisationStore(m_ledger).find(lies.organisation).value_or(Organisation()).name
            : lies.elsewhere;
    record[Field::kSince] = lies.from;
    const MemberStatus status = statusOn(member, QDate::currentDate());
    record[Field::kStatus] = status == MemberStatus::None ? QString() : memberStatusCode(status);
    record[Field::kJoinedOn] = member.joinedOn;
    record[Field::kBecameFullOn] = member.becameFullOn;
    for (const Post& post : OrganisationPartStore(m_ledger).posts(lies.organisation)) {
        const bool theirs = post.worker.isValid() ? post.worker == member.worker : post.name == member.name;
        if (theirs && post.until.isEmpty()) {
            record[Field::kDuty] = post.duty.isEmpty() ? postKindName(post.kind) : post.duty;
        }
    }
    for (const MobileCertificate& certificate : store.certificates(member.id)) {
        record[Field::kCertificate] = certificate.number;
    }
    record[Field::kNote] = member.note;
    return record;
}

Findings MemberTarget::complete(ImportRecord& record) const {
    Findings found;
    QString& number = record[Field::kIdentity];
    if (text::isMasked(number)) {
        found.push_back({Field::kIdentity, QStringLiteral("masked_value"), TargetWords::hidden(number)});
        number.clear();
    }
    if (record[Field::kDocumentKind].isEmpty() && !number.isEmpty()) {
        record[Field::kDocumentKind] = text::identityKindCode(text::parseIdentity(number).kind);
    }
    for (const int field : {Field::kSince, Field::kJoinedOn, Field::kBecameFullOn}) {
        QString& day = record[static_cast<size_t>(field)];
        if (isToCome(day)) {
            found.push_back({field, QStringLiteral("date_implausible"), TargetWords::toCome(day)});
            day.clear();
        }
    }
    QString& full = record[Field::kBecameFullOn];
    if (!full.isEmpty() && full < record[Field::kJoinedOn].left(full.size())) {
        found.push_back({Field::kBecameFullOn, QStringLiteral("contradiction"), TargetWords::fullBefore()});
        full.clear();
    }
    if (!full.isEmpty() && record[Field::kStatus] == memberStatusCode(MemberStatus::Probationary)) {
        found.push_back(
            {Field::kBecameFullOn, QStringLiteral("contradiction"), TargetWords::isProbationary(full), full});
        full.clear();
    }
    if (!full.isEmpty() && record[Field::kStatus].isEmpty()) {
        record[Field::kStatus] = memberStatusCode(MemberStatus::Full);
    }
    const QString& branch = record[Field::kBranch];
    if (!branch.isEmpty() && !m_organisations.find(branch).isValid()) {
        found.push_back({Field::kBranch, {}, TargetWords::elsewhere(branch)});
    }
    if (!workerOf(record).isValid() && m_roll.hasNamesake(record[Field::kName])) {
        found.push_back({Field::kName, {}, TargetWords::namesake()});
    }
    return found;
}

std::optional<Finding> MemberTarget::refusal(const ImportRecord& record) const {
    if (record[Field::kStatus] != memberStatusCode(MemberStatus::None)) {
        return std::nullopt;
    }
    return Finding{Field::kStatus, QStringLiteral("not_a_member"), TargetWords::noMember()};
}

bool MemberTarget::agree(const ImportRecord& row, const ImportRecord& known) const {
    return similarNames(row[Field::kName], known[Field::kName]);
}

// Two numbers are two persons, whatever their names.
bool MemberTarget::ruledOut(const ImportRecord& row, const ImportRecord& known) const {
    return !row[Field::kIdentity].isEmpty() && !known[Field::kIdentity].isEmpty() &&
           row[Field::kIdentity] != known[Field::kIdentity];
}

// Who a member is, is not changed by a roster of the branch.
bool MemberTarget::changes(int field, const QString& before, const QString& after) const {
    switch (field) {
        case Field::kName:
        case Field::kDocumentKind:
        case Field::kIdentity:
        case Field::kPhone:
            return false;
        case Field::kBranch:
            return partyOrganisationKey(before) != partyOrganisationKey(after);
        case Field::kNote:
            return noteTaken(before, after) != before;
        default:
            return before != after;
    }
}

QString MemberTarget::taken(int field, const QString& before, const QString& after) const {
    return field == Field::kNote ? noteTaken(before, after) : after;
}

void MemberTarget::beginWriting(Database&) {
    m_roll.reload();
    m_organisations.reload();
}

Member MemberTarget::memberOf(const RecordToWrite& record) const {
    const ImportRecord& values = record.values;
    const MemberStore store(m_ledger);
    if (record.id != 0) {
        return store.find(MemberId(record.id)).value_or(Member());
    }
    Member member;
    member.worker = workerOf(values);
    const std::vector<MemberId> known =
        member.worker.isValid() ? store.of(member.worker) : std::vector<MemberId>();
    if (!known.empty()) {  // found by name and phone on the roll, which a membership does not hold
        return store.find(known.front()).value_or(Member());
    }
    member.name = values[Field::kName];
    member.documentKind = values[Field::kDocumentKind];
    member.identity.plain = values[Field::kIdentity];
    return member;
}

void MemberTarget::putRelationship(const Member& member, const RecordToWrite& record, bool isNew) {
    const QString& branch = record.values[Field::kBranch];
    MemberStore store(m_ledger);
    const Relationship before = openRelationship(store, member.id);
    const OrganisationId organisation = m_organisations.find(branch);
    const bool stays = organisation.isValid()
                           ? before.organisation == organisation
                           : partyOrganisationKey(before.elsewhere) == partyOrganisationKey(branch);
    const QString& since = record.values[Field::kSince];
    if (branch.isEmpty() || (stays && before.id.isValid() && (since.isEmpty() || since == before.from))) {
        return;
    }
    // Where a roster does not say since when: of one who has moved, the day it is read is the first known.
    Relationship now{{}, member.id, organisation, branch, since, {}};
    now.from = since.isEmpty() && !isNew ? today() : since;
    if (stays && before.id.isValid()) {
        now.id = before.id;
        store.put(now);
    } else if (before.id.isValid()) {
        store.putMove(now);
    } else {
        store.put(now);
    }
}

void MemberTarget::putDuty(const Member& member, const ImportRecord& values) {
    static const QStringList none{QStringLiteral("党员"), QStringLiteral("普通党员"), QStringLiteral("无")};
    const QString& duty = values[Field::kDuty];
    const OrganisationId organisation = m_organisations.find(values[Field::kBranch]);
    if (duty.isEmpty() || none.contains(duty) || !organisation.isValid()) {
        return;
    }
    OrganisationPartStore parts(m_ledger);
    Post post;
    for (const Post& held : parts.posts(organisation)) {
        const bool theirs = held.worker.isValid() ? held.worker == member.worker : held.name == member.name;
        post = theirs && held.until.isEmpty() ? held : post;
    }
    post.organisation = organisation;
    post.worker = member.worker;
    post.name = member.name;
    post.kind = duty.contains(QStringLiteral("副书记")) ? PostKind::DeputySecretary
                : duty.contains(QStringLiteral("书记")) ? PostKind::Secretary
                                                        : PostKind::CommitteeMember;
    post.duty = duty == postKindName(post.kind) ? QString() : duty;
    parts.put(post);
}

qint64 MemberTarget::write(Database&, const RecordToWrite& record) {
    const ImportRecord& values = record.values;
    Member member = memberOf(record);
    const bool isNew = !member.id.isValid();
    member.joinedOn = values[Field::kJoinedOn];
    member.becameFullOn = values[Field::kBecameFullOn];
    member.isFull =
        values[Field::kStatus] == memberStatusCode(MemberStatus::Full) && member.becameFullOn.isEmpty();
    member.note = values[Field::kNote];
    MemberStore store(m_ledger);
    member.id = store.put(member);
    putRelationship(member, record, isNew);
    putDuty(member, values);
    const std::vector<MobileCertificate> certificates = store.certificates(member.id);
    const QString& number = values[Field::kCertificate];
    if (!number.isEmpty() && (certificates.empty() || certificates.back().number != number)) {
        store.put(MobileCertificate{{}, member.id, number, {}, {}, {}, {}});
    }
    return member.id.value();
}

std::unique_ptr<ImportTarget> makeMemberTarget(Ledger& ledger) {
    return std::make_unique<MemberTarget>(ledger);
}

}  // namespace nuanxin
