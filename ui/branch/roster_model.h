// SPDX-License-Identifier: GPL-3.0-or-later
// The roster of members as of a day, as a table: fetched as it comes into view. Numbers are masked.
#pragma once

#include "core/branch/roster_store.h"
#include "ui/table/windowed_model.h"

namespace nuanxin::ui {

class RosterModel : public WindowedModel<MemberRow> {
    Q_OBJECT
public:
    enum Columns {
        Name,
        Sex,
        BirthDate,
        Education,
        Status,
        Relationship,
        JoinedOn,
        BecameFullOn,
        Post,
        Workplace,
        Phone,
        Identity,
        CheckedIn,
        Certificate,
        MadeKnown,
        Finding
    };
    explicit RosterModel(Ledger& ledger, QObject* parent = nullptr);
    void setDay(const QDate& day);

protected:
    Cell cell(int row, int column) const override;
    std::vector<MemberRow> fetch(const std::vector<qint64>& ids) const override;
    qint64 idOf(const MemberRow& row) const override { return row.id.value(); }

private:
    QString textOf(const MemberRow& member, int column) const;

    Ledger& m_ledger;
    QDate m_day = QDate::currentDate();
};

}  // namespace nuanxin::ui
