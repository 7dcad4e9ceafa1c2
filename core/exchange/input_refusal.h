// SPDX-License-Identifier: GPL-3.0-or-later
// Why a stranger's file is not taken, in finished sentences. All are Error(ErrorKind::BadInput).
#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/ledger/error.h"

namespace nuanxin {

// What can be done about it, the sentence says.
inline Error badInput(const QString& sentence, const QString& detail = {}) {
    return Error(ErrorKind::BadInput, sentence, detail);
}

// One file's refusals: the sentences begin with the file's name, without its folders.
class InputRefusal {
    Q_DECLARE_TR_FUNCTIONS(InputRefusal)

public:
    explicit InputRefusal(const QString& fileName) : m_file(fileName) {}

    Error empty() const;
    Error tooLarge(qint64 limitBytes) const;
    Error damaged(const QString& detail) const;
    Error damagedSheet(const QString& sheet, int row, const QString& detail) const;
    Error encrypted() const;
    Error notASheet(const QString& whatItIs) const;
    Error saveAsXlsx(const QString& whatItIs) const;
    Error unknownEncoding(int line) const;
    Error noSheets() const;
    Error bomb() const;
    Error unsafeXml(const QString& part) const;
    Error tooMany(const QString& what) const;
    Error tooManyColumns(const QString& sheet, int row, int limit) const;
    Error textTooLong(const QString& sheet, int row, qint64 limit) const;

private:
    QString where(const QString& sheet, int row) const;

    QString m_file;
};

}  // namespace nuanxin
