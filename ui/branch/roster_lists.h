// SPDX-License-Identifier: GPL-3.0-or-later
// The lists beside the roster, as tables: transfers under way, members expected at a check-in point who have
// not come, the check-in points.
#pragma once

#include <QDate>

#include "core/branch/check_in_store.h"
#include "core/branch/member.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

struct TransferRow {
    Transfer transfer;
    QString member, from, to;  // names
};
std::vector<TransferRow> readTransfers(Ledger& ledger,
                                       const QString& text);  // neither received nor cancelled

class TransferModel : public RowsModel<TransferRow> {
    Q_OBJECT
public:
    enum Columns { Name, From, To, Step, On, Waiting, Reason };
    explicit TransferModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).transfer.id.value(); }
};

std::vector<MissingCheckIn> readMissing(Ledger& ledger, const QString& text);  // by today

class MissingModel : public RowsModel<MissingCheckIn> {
    Q_OBJECT
public:
    enum Columns { Name, Point, ExpectedBy, Late };
    explicit MissingModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).checkIn.id.value(); }
};

struct PointRow {
    CheckInPoint point;
    QString place, organisation;   // names
    int present = 0, missing = 0;  // members, today
};
std::vector<PointRow> readPoints(Ledger& ledger, const QString& text);

class PointModel : public RowsModel<PointRow> {
    Q_OBJECT
public:
    enum Columns { Name, Place, Organisation, Contact, Present, Missing, From, Until };
    explicit PointModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).point.id.value(); }
};

}  // namespace nuanxin::ui
