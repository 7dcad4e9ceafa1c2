// SPDX-License-Identifier: GPL-3.0-or-later
// A libxlsxwriter workbook that appears at its path whole or not at all.
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/exchange/pending_file.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace nuanxin {

// Format 49, "@": what is typed into such a cell stays a text.
constexpr int kTextFormat = 49;

// UTF-8 as XML takes it: no NUL and none of the two code points that are no characters.
QByteArray xlsxText(const QString& text);

// In characters of half width: a Han character takes two.
double shownWidth(const QString& text);

class XlsxOutput {
public:
    // Constant: rows must be written from top to bottom, and only one is held.
    enum class Memory { Constant, Whole };

    XlsxOutput(const QString& path, Memory memory);
    ~XlsxOutput();
    Q_DISABLE_COPY_MOVE(XlsxOutput)

    lxw_worksheet* addSheet(const QString& name);
    lxw_format* addFormat();
    void setProperties(const QString& title, const QString& author);  // of the document
    void finish();  // throws DiskFull, ReadOnly or CannotAccess

private:
    void verify(const std::vector<qint64>& leastBytes) const;

    QString m_path;
    PendingFile m_pending;
    lxw_workbook* m_book;
};

}  // namespace nuanxin
