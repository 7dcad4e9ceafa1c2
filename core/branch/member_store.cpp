// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/member_store.h"

#include <QCoreApplication>

#include "core/census/keys.h"
#include "core/census/worker_store.h"
#include "core/ledger/registers.h"
#include "core/ledger/row_writer.h"
#include "core/text/identity_number.h"
#include "core/text/mask.h"
#include "core/text/name.h"

namespace nuanxin {

namespace {

class MemberWords {
    Q_DECLARE_TR_FUNCTIONS(MemberStore)

public:
    static QString noName() { return tr("请填写党员姓名。"); }
    static QString already() { return tr("这个人已经登记为党员。"); }
    static QString badIdentity(const QString& why) { return tr("证件号码：%1").arg(why); }
    static QString fullBefore() { return tr("转正时间早于入党时间。"); }
    static QString endsBefore() { return tr("结束日期早于开始日期。"); }
    static QString nowhere() { return tr("请填写组织关系所在的党组织。"); }
    static QString noNumber() { return tr("请填写流动党员活动证编号。"); }
    static EntryLabel added(const QString& name) { return {tr("登记党员"), tr("登记党员 %1").arg(name)}; }
    static EntryLabel changed(const QString& name) {
        return {tr("修改党员信息"), tr("修改党员 %1").arg(name)};
    }
    static EntryLabel removed(const QString& name) { return {tr("删除党员"), tr("删除党员 %1").arg(name)}; }
    static EntryLabel relationship(const QString& name) {
        return {tr("登记党员的组织关系"), tr("登记 %1 的组织关系").arg(name)};
    }
    static EntryLabel relationshipRemoved() { return tr("删除组织关系记录"); }
    static EntryLabel certificate(const QString& name) {
        return {tr("登记流动党员活动证"), tr("登记 %1 的流动党员活动证").arg(name)};
    }
    static EntryLabel certificateRemoved() { return tr("删除流动党员活动证"); }
};

SealedPlace placeOf(MemberId id) {
    return {"member", "identity_sealed", id.value()};
}

SealedPlace placeOf(WorkerId id) {
    return {"worker", "identity_sealed", id.value()};
}

constexpr char kSelect[] =
    "SELECT member.id, worker_id, joined_on, became_full_on, member.left_on, finding, found_on, "
    "made_known_on, member.note, is_full, ifnull(worker.name, member.name), ifnull(worker.document_kind, "
    "member.document_kind), ifnull(worker.identity_sealed, member.identity_sealed) FROM member LEFT JOIN "
    "worker ON worker.id = worker_id WHERE member.id = ?";

// What belongs to a member and goes with it.
constexpr const char* kOwned[] = {"relationship", "check_in",    "mobile_certificate", "meeting_attendance",
                                  "dues_base",    "dues_income", "dues_relief",        "dues_payment"};

constexpr char kRelationships[] =
    "SELECT id, member_id, organisation_id, elsewhere, started_on, ended_on FROM relationship WHERE "
    "member_id = ? ORDER BY started_on, id";

}  // namespace

std::optional<Member> MemberStore::find(MemberId id) const {
    m_ledger.require(Permission::Read);
    std::optional<Member> member = readOpened(id);
    if (member) {
        member->identity.masked =
            m_ledger.may(Permission::Register) ? text::maskIdentity(*member->identity.plain) : QString();
        member->identity.plain.reset();
    }
    return member;
}

std::optional<Member> MemberStore::findPlain(MemberId id) const {
    m_ledger.require(Permission::Manage);
    return readOpened(id);
}

std::optional<Member> MemberStore::readOpened(MemberId id) const {
    Statement row = m_ledger.database().prepare(kSelect);
    if (!row.with(id).step()) {
        return std::nullopt;
    }
    Member member;
    member.id = id;
    member.worker = row.id<WorkerId>(1);
    member.joinedOn = row.text(2);
    member.becameFullOn = row.text(3);
    member.leftOn = row.text(4);
    member.finding = memberFindingFrom(row.text(5)).value_or(MemberFinding::NotFound);
    member.foundOn = row.text(6);
    member.madeKnownOn = row.text(7);
    member.note = row.text(8);
    member.isFull = row.integer(9) != 0;
    member.name = row.text(10);
    member.documentKind = row.text(11);
    member.identity.plain =
        m_ledger.sealer().open(row.blob(12), member.worker.isValid() ? placeOf(member.worker) : placeOf(id));
    return member;
}

QString MemberStore::nameOf(MemberId id) const {
    return find(id).value_or(Member()).name;
}

std::vector<MemberId> MemberStore::of(WorkerId worker) const {
    m_ledger.require(Permission::Read);
    std::vector<MemberId> ids;
    Statement rows = m_ledger.database().prepare("SELECT id FROM member WHERE worker_id = ? ORDER BY id");
    rows.with(worker);
    while (rows.step()) {
        ids.push_back(rows.id<MemberId>(0));
    }
    return ids;
}

QString MemberStore::revealIdentity(MemberId id, const QString& why) {
    const Member member = find(id).value_or(Member());
    if (member.worker.isValid()) {
        return WorkerStore(m_ledger).reveal(member.worker, SealedColumn::Identity, why);
    }
    Statement row = m_ledger.database().prepare("SELECT identity_sealed FROM member WHERE id = ?");
    return row.with(id).step() ? Registers(m_ledger).reveal(row.blob(0), placeOf(id), why) : QString();
}

void MemberStore::check(const Member& member) const {
    if (!member.worker.isValid() && member.name.isEmpty()) {
        throw Error(ErrorKind::BadInput, MemberWords::noName());
    }
    for (const MemberId other : member.worker.isValid() ? of(member.worker) : std::vector<MemberId>()) {
        if (other != member.id) {
            throw Error(ErrorKind::BadInput, MemberWords::already());
        }
    }
    if (!member.becameFullOn.isEmpty() &&
        member.becameFullOn < member.joinedOn.left(member.becameFullOn.size())) {
        throw Error(ErrorKind::BadInput, MemberWords::fullBefore());
    }
    const auto kind = text::identityKindFromCode(member.documentKind).value_or(text::IdentityKind::Other);
    const auto read = text::parseIdentity(member.identity.plain.value_or(QString()), kind);
    if (text::hasError(read.problems)) {
        throw Error(ErrorKind::BadInput, MemberWords::badIdentity(text::problemText(read.problems.front())));
    }
}

MemberId MemberStore::put(Member member) {
    m_ledger.require(Permission::Manage);
    const bool onRoll = member.worker.isValid();
    member.name = onRoll ? QString() : text::cleanName(member.name).name;
    if (member.documentKind.isEmpty()) {
        member.documentKind = QStringLiteral("resident_id");
    }
    check(member);
    RowWriter row("member");
    row.set("worker_id", member.worker)
        .set("name", member.name)
        .set("joined_on", member.joinedOn)
        .set("became_full_on", member.becameFullOn)
        .set("is_full", member.isFull)
        .set("left_on", member.leftOn)
        .set("finding", memberFindingCode(member.finding))
        .set("found_on", member.foundOn)
        .set("made_known_on", member.madeKnownOn)
        .set("note", member.note.trimmed());
    member.id = row.write(m_ledger, member.id);
    if (onRoll || member.identity.plain) {  // sealed with the row's id, which is known only now
        const QString plain = onRoll ? QString() : text::normaliseIdentity(*member.identity.plain);
        const Sealer& sealer = m_ledger.sealer();
        RowWriter("member")
            .set("document_kind", plain.isEmpty() ? QString() : member.documentKind)
            .set("identity_sealed", sealer.seal(plain, placeOf(member.id)))
            .set("identity_key", identityKey(sealer, member.documentKind, plain))
            .write(m_ledger, member.id);
    }
    return member.id;
}

MemberId MemberStore::save(const Member& member) {
    m_ledger.require(Permission::Manage);
    MemberId id;
    const QString name = member.worker.isValid()
                             ? WorkerStore(m_ledger).find(member.worker).value_or(Worker()).name
                             : text::cleanName(member.name).name;
    m_ledger.write(member.id.isValid() ? MemberWords::changed(name) : MemberWords::added(name),
                   [&](Database&) {
                       id = put(member);
                       putOnRoll(member);
                   });
    return id;
}

void MemberStore::putOnRoll(const Member& member) {
    const MemberStatus status = statusOn(member, QDate::currentDate());
    const bool isHidden = member.finding != MemberFinding::NotFound && member.madeKnownOn.isEmpty();
    if (!member.worker.isValid() || status == MemberStatus::None || isHidden) {
        return;
    }
    m_ledger.database()
        .prepare("UPDATE worker SET political_status = ?1 WHERE id = ?2 AND political_status IS NOT ?1")
        .with(QLatin1String(status == MemberStatus::Full ? "01" : "02"), member.worker)
        .run();
}

void MemberStore::remove(MemberId id) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(MemberWords::removed(nameOf(id)), [&](Database& database) {
        database
            .prepare(
                "DELETE FROM transfer_step WHERE transfer_id IN (SELECT id FROM transfer WHERE member_id = "
                "?)")
            .with(id)
            .run();
        removeRowsWhere(database, "transfer", "member_id", id.value());
        for (const char* table : kOwned) {
            removeRowsWhere(database, table, "member_id", id.value());
        }
        removeRowsWhere(database, "member", "id", id.value());
    });
}

std::vector<Relationship> MemberStore::relationships(MemberId id) const {
    m_ledger.require(Permission::Read);
    std::vector<Relationship> all;
    Statement rows = m_ledger.database().prepare(kRelationships);
    rows.with(id);
    while (rows.step()) {
        all.push_back({rows.id<RelationshipId>(0), rows.id<MemberId>(1), rows.id<OrganisationId>(2),
                       rows.text(3), rows.text(4), rows.text(5)});
    }
    return all;
}

RelationshipId MemberStore::put(const Relationship& relationship) {
    m_ledger.require(Permission::Manage);
    if (!relationship.organisation.isValid() && relationship.elsewhere.trimmed().isEmpty()) {
        throw Error(ErrorKind::BadInput, MemberWords::nowhere());
    }
    if (!relationship.until.isEmpty() &&
        relationship.until < relationship.from.left(relationship.until.size())) {
        throw Error(ErrorKind::BadInput, MemberWords::endsBefore());
    }
    return RowWriter("relationship")
        .set("member_id", relationship.member)
        .set("organisation_id", relationship.organisation)
        .set("elsewhere",
             relationship.organisation.isValid() ? QString() : relationship.elsewhere.simplified())
        .set("started_on", relationship.from)
        .set("ended_on", relationship.until)
        .write(m_ledger, relationship.id);
}

RelationshipId MemberStore::save(Relationship relationship) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(MemberWords::relationship(nameOf(relationship.member)),
                   [&](Database&) { relationship.id = put(relationship); });
    return relationship.id;
}

void MemberStore::removeRelationship(RelationshipId id) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(MemberWords::relationshipRemoved(),
                   [&](Database& database) { removeRowsWhere(database, "relationship", "id", id.value()); });
}

RelationshipId MemberStore::putMove(const Relationship& to) {
    for (Relationship before : relationships(to.member)) {
        if (before.until.isEmpty()) {
            before.until = to.from;
            put(before);
        }
    }
    return put(to);
}

RelationshipId MemberStore::move(const Relationship& to) {
    m_ledger.require(Permission::Manage);
    RelationshipId id;
    m_ledger.write(MemberWords::relationship(nameOf(to.member)), [&](Database&) { id = putMove(to); });
    return id;
}

std::vector<MobileCertificate> MemberStore::certificates(MemberId id) const {
    m_ledger.require(Permission::Read);
    std::vector<MobileCertificate> all;
    Statement rows = m_ledger.database().prepare(
        "SELECT id, member_id, number, issued_on, valid_until, issued_by, returned_on FROM "
        "mobile_certificate WHERE member_id = ? ORDER BY issued_on, id");
    rows.with(id);
    while (rows.step()) {
        all.push_back({rows.id<MobileCertificateId>(0), rows.id<MemberId>(1), rows.text(2), rows.text(3),
                       rows.text(4), rows.text(5), rows.text(6)});
    }
    return all;
}

MobileCertificateId MemberStore::put(MobileCertificate certificate) {
    m_ledger.require(Permission::Manage);
    certificate.number = certificate.number.simplified();
    if (certificate.number.isEmpty()) {
        throw Error(ErrorKind::BadInput, MemberWords::noNumber());
    }
    return RowWriter("mobile_certificate")
        .set("member_id", certificate.member)
        .set("number", certificate.number)
        .set("issued_on", certificate.issuedOn)
        .set("valid_until", certificate.validUntil)
        .set("issued_by", certificate.issuedBy.simplified())
        .set("returned_on", certificate.returnedOn)
        .write(m_ledger, certificate.id);
}

MobileCertificateId MemberStore::save(MobileCertificate certificate) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(MemberWords::certificate(nameOf(certificate.member)),
                   [&](Database&) { certificate.id = put(certificate); });
    return certificate.id;
}

void MemberStore::removeCertificate(MobileCertificateId id) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(MemberWords::certificateRemoved(), [&](Database& database) {
        removeRowsWhere(database, "mobile_certificate", "id", id.value());
    });
}

}  // namespace nuanxin
