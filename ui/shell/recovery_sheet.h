// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery key on paper: one A4 sheet to be kept in a safe.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

class QPagedPaintDevice;

namespace nuanxin::ui {

struct RecoverySheet {
    QString key;  // as core made it
    QString office;
    QString file;  // the ledger's file name
    QDate date;

    QStringList groups() const;  // as they are written down
};

void paintRecoverySheet(QPagedPaintDevice& paper, const RecoverySheet& sheet);
void saveRecoveryPdf(const QString& path, const RecoverySheet& sheet);  // throws CannotAccess

}  // namespace nuanxin::ui
