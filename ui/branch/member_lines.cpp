// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/member_lines.h"

#include "core/branch/check_in_store.h"
#include "core/branch/member_store.h"
#include "core/branch/organisation_store.h"
#include "core/ledger/history.h"
#include "ui/branch/branch_look_ups.h"
#include "ui/form/date_edit.h"
#include "ui/form/look_up_edit.h"

namespace nuanxin::ui {

namespace {

QString noun(const char* table, const char* column) {
    return columnNoun(QLatin1String(table), QLatin1String(column));
}

DateEdit* roughDate() {
    return new DateEdit(DateEdit::Needs::MonthOrYear);
}

QString today() {
    return QDate::currentDate().toString(Qt::ISODate);
}

const QString kStart = QStringLiteral("started_on"), kEnd = QStringLiteral("ended_on");

}  // namespace

QString AnyOrganisation::name(Ledger& ledger) const {
    return id.isValid() ? OrganisationStore(ledger).find(id).value_or(Organisation()).name : elsewhere;
}

AnyOrganisation anyOrganisationFrom(Ledger& ledger, const QString& key) {
    const OrganisationId id(key.toLongLong());
    return id.isValid() && OrganisationStore(ledger).find(id) ? AnyOrganisation{id, {}}
                                                              : AnyOrganisation{{}, key};
}

RelationshipLines::RelationshipLines(Shell& shell, QWidget* parent)
    : PartLines(shell, {tr("组织关系"), tr("登记组织关系转到别处"), tr("登记")},
                {tr("已登记组织关系"), tr("已删除组织关系记录")}, kEnd, parent) {
    parts().add(
        grid()->addField(
            lookUpField(tr("组织关系所在党组织"), new LookUpEdit(lookUpAnyOrganisation(ledger())), true),
            Span::Full),
        QStringLiteral("organisation"),
        [](const Relationship& each) {
            return AnyOrganisation{each.organisation, each.elsewhere}.key();
        },
        [this](Relationship& each, const QString& key) {
            const AnyOrganisation where = anyOrganisationFrom(ledger(), key);
            each.organisation = where.id;
            each.elsewhere = where.elsewhere;
        });
    parts().add(grid()->addField(dateField(noun("relationship", "started_on"), roughDate())), kStart,
                &Relationship::from);
    parts().add(grid()->addField(dateField(noun("relationship", "ended_on"), roughDate())), kEnd,
                &Relationship::until);
}

void RelationshipLines::show(MemberId id) {
    if (m_id != id) {
        closeForm();
    }
    m_id = id;
    showParts(MemberStore(ledger()).relationships(id));
}

void RelationshipLines::add() {
    edit({{}, m_id, {}, {}, today(), {}});
}

QString RelationshipLines::wordsOf(const Relationship& relationship) const {
    return joinedText({AnyOrganisation{relationship.organisation, relationship.elsewhere}.name(ledger()),
                       spanText(relationship.from, relationship.until)});
}

// A new one ends where the relationship lay before; one put right is only put right.
void RelationshipLines::put(const Relationship& relationship) {
    MemberStore store(ledger());
    relationship.id.isValid() ? store.save(relationship) : store.move(relationship);
}

void RelationshipLines::drop(const Relationship& relationship) {
    MemberStore(ledger()).removeRelationship(relationship.id);
}

CheckInLines::CheckInLines(Shell& shell, QWidget* parent)
    : PartLines(shell, {tr("报到"), tr("登记报到"), tr("登记")}, {tr("已登记报到"), tr("已删除报到记录")},
                kEnd, parent) {
    parts().addId(grid()->addField(lookUpField(noun("check_in", "point_id"),
                                               new LookUpEdit(lookUpCheckInPoints(ledger())), true),
                                   Span::Full),
                  QStringLiteral("point_id"), &CheckIn::point);
    LabelledField* expected = grid()->addField(dateField(noun("check_in", "expected_by"), new DateEdit));
    parts().add(expected, QStringLiteral("expected_by"), &CheckIn::expectedBy);
    LabelledField* on = grid()->addField(dateField(tr("报到日期"), new DateEdit));
    on->setHint(tr("还没有来的空着。"));
    parts().add(on, kStart, &CheckIn::on);
    parts().add(grid()->addField(dateField(tr("离开日期"), new DateEdit)), kEnd, &CheckIn::until);
}

void CheckInLines::show(MemberId id) {
    if (m_id != id) {
        closeForm();
    }
    m_id = id;
    showParts(CheckInStore(ledger()).of(id));
}

void CheckInLines::add() {
    edit({{}, m_id, {}, {}, today(), {}});
}

QString CheckInLines::wordsOf(const CheckIn& checkIn) const {
    const QString point = lookUpCheckInPoints(ledger()).nameOf(QString::number(checkIn.point.value()));
    return checkIn.on.isEmpty()
               ? joinedText({point, tr("应于 %1 前报到，还没有来").arg(checkIn.expectedBy)})
               : joinedText({point, tr("%1 报到").arg(checkIn.on),
                             checkIn.until.isEmpty() ? QString() : tr("%1 离开").arg(checkIn.until)});
}

bool CheckInLines::mayEnd(const CheckIn& checkIn) const {
    return !checkIn.on.isEmpty() && checkIn.until.isEmpty();
}

Tint CheckInLines::tintOf(const CheckIn& checkIn) const {
    return checkIn.on.isEmpty() && hasEnded(checkIn.expectedBy) ? Tint::Warning : PartLines::tintOf(checkIn);
}

void CheckInLines::put(const CheckIn& checkIn) {
    CheckInStore(ledger()).save(checkIn);
}

void CheckInLines::drop(const CheckIn& checkIn) {
    CheckInStore(ledger()).remove(checkIn.id);
}

CertificateLines::CertificateLines(Shell& shell, QWidget* parent)
    : PartLines(shell, {tr("流动党员活动证"), tr("登记活动证"), tr("登记")},
                {tr("已登记活动证"), tr("已删除活动证")}, QStringLiteral("returned_on"), parent) {
    const auto text = [this](const char* column, QString MobileCertificate::*member, bool required) {
        parts().add(
            grid()->addField(new LabelledField(noun("mobile_certificate", column), new QLineEdit, required)),
            QLatin1String(column), member);
    };
    const auto date = [this](const char* column, QString MobileCertificate::*member) {
        parts().add(grid()->addField(dateField(noun("mobile_certificate", column), roughDate())),
                    QLatin1String(column), member);
    };
    text("number", &MobileCertificate::number, true);
    text("issued_by", &MobileCertificate::issuedBy, false);
    date("issued_on", &MobileCertificate::issuedOn);
    date("valid_until", &MobileCertificate::validUntil);
    date("returned_on", &MobileCertificate::returnedOn);
}

void CertificateLines::show(MemberId id) {
    if (m_id != id) {
        closeForm();
    }
    m_id = id;
    showParts(MemberStore(ledger()).certificates(id));
}

void CertificateLines::add() {
    MobileCertificate certificate;
    certificate.member = m_id;
    certificate.issuedOn = today();
    edit(certificate);
}

QString CertificateLines::wordsOf(const MobileCertificate& certificate) const {
    const auto when = [](const QString& words, const QString& day) {
        return day.isEmpty() ? QString() : words.arg(day);
    };
    return joinedText({certificate.number, when(tr("%1 发证"), certificate.issuedOn), certificate.issuedBy,
                       when(tr("有效期至 %1"), certificate.validUntil),
                       when(tr("%1 交回"), certificate.returnedOn)});
}

void CertificateLines::put(const MobileCertificate& certificate) {
    MemberStore(ledger()).save(certificate);
}

void CertificateLines::drop(const MobileCertificate& certificate) {
    MemberStore(ledger()).removeCertificate(certificate.id);
}

}  // namespace nuanxin::ui
