// SPDX-License-Identifier: GPL-3.0-or-later
// The roster that the benches read, import and write: twenty columns as senders have them, people who are
// nobody.
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/exchange/table_writer.h"
#include "tests/bench/people.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace nuanxin::bench {

constexpr int kRosterColumns = 20;
TableColumn rosterColumn(int column);

class RosterRows {
public:
    std::vector<TableValue> next();

private:
    People m_people;
    int m_row = 0;
};

// A row as libxlsxwriter takes it.
struct BareCell {
    QByteArray text;  // of columns that are texts
    double number = 0;
};
std::vector<BareCell> bareRow(const std::vector<TableValue>& values);

// libxlsxwriter and nothing else. InSheet is its constant memory; Shared is what spreadsheet programs write.
class BareWriter {
public:
    enum class Texts { Shared, InSheet };
    BareWriter(const QString& path, Texts texts);
    void addRow(const std::vector<BareCell>& cells);
    void finish();

private:
    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
    lxw_format* m_dates;
    int m_row = 1;
};

}  // namespace nuanxin::bench
