// SPDX-License-Identifier: GPL-3.0-or-later
// Three facts of a member that are never one: where the relationship lies (组织关系), where he has checked in
// (报到), the certificate of a mobile member (流动党员活动证). Each by date.
#pragma once

#include "core/branch/member.h"
#include "ui/branch/part_lines.h"

namespace nuanxin::ui {

// What a field holds that takes an organisation of this ledger or the name of one outside it.
struct AnyOrganisation {
    OrganisationId id;
    QString elsewhere;

    QString key() const { return id.isValid() ? QString::number(id.value()) : elsewhere; }
    QString name(Ledger& ledger) const;
};
AnyOrganisation anyOrganisationFrom(Ledger& ledger, const QString& key);

class RelationshipLines : public PartLines<Relationship> {
    Q_OBJECT
public:
    explicit RelationshipLines(Shell& shell, QWidget* parent = nullptr);
    void show(MemberId id);

protected:
    void add() override;
    void showAgain() override { show(m_id); }
    QString wordsOf(const Relationship& relationship) const override;
    QString endOf(const Relationship& relationship) const override { return relationship.until; }
    void put(const Relationship& relationship) override;
    void drop(const Relationship& relationship) override;

private:
    MemberId m_id;
};

class CheckInLines : public PartLines<CheckIn> {
    Q_OBJECT
public:
    explicit CheckInLines(Shell& shell, QWidget* parent = nullptr);
    void show(MemberId id);

protected:
    void add() override;
    void showAgain() override { show(m_id); }
    QString wordsOf(const CheckIn& checkIn) const override;
    QString endOf(const CheckIn& checkIn) const override { return checkIn.until; }
    bool mayEnd(const CheckIn& checkIn) const override;
    Tint tintOf(const CheckIn& checkIn) const override;
    void put(const CheckIn& checkIn) override;
    void drop(const CheckIn& checkIn) override;

private:
    MemberId m_id;
};

class CertificateLines : public PartLines<MobileCertificate> {
    Q_OBJECT
public:
    explicit CertificateLines(Shell& shell, QWidget* parent = nullptr);
    void show(MemberId id);

protected:
    void add() override;
    void showAgain() override { show(m_id); }
    QString wordsOf(const MobileCertificate& certificate) const override;
    QString endOf(const MobileCertificate& certificate) const override { return certificate.returnedOn; }
    void put(const MobileCertificate& certificate) override;
    void drop(const MobileCertificate& certificate) override;

private:
    MemberId m_id;
};

}  // namespace nuanxin::ui
