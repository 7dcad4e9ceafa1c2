// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/roster.h"

#include <xlsxwriter.h>

#include <QFile>

namespace nuanxin::bench {

namespace {

const QDate kDayNought(1899, 12, 30);

struct Column {
    const char* head;
    ColumnKind kind;
    const char* words;  // those that recur, separated by |; empty: made for each row
};

constexpr Column kColumns[kRosterColumns] = {
    {"序号", ColumnKind::Number, ""},
    {"姓名", ColumnKind::Text, ""},
    {"性别", ColumnKind::Text, ""},
    {"出生日期", ColumnKind::Date, ""},
    {"民族", ColumnKind::Text, "汉族|汉族|汉族|畲族|苗族"},
    {"学历", ColumnKind::Text, "初中|高中|中专|大专|本科"},
    {"政治面貌", ColumnKind::Text, "群众|群众|共青团员|中共党员|群众"},
    {"职业", ColumnKind::Text, "外卖配送员|快递员|网约车司机"},
    {"平台", ColumnKind::Text, "美团|饿了么|顺丰|中通|滴滴"},
    {"单位", ColumnKind::Text, ""},
    {"站点", ColumnKind::Text, ""},
    {"社区", ColumnKind::Text, "金星社区|月兔社区|陶亭社区|清河社区"},
    {"籍贯", ColumnKind::Text, "江西上饶|江西南昌|浙江衢州|安徽安庆"},
    {"身份证号码", ColumnKind::Text, ""},
    {"手机号码", ColumnKind::Text, ""},
    {"现住址", ColumnKind::Text, ""},
    {"入职时间", ColumnKind::Date, ""},
    {"在岗状态", ColumnKind::Text, "在岗|在岗|在岗|离岗"},
    {"技能特长", ColumnKind::Text, "急救员证|电工|驾驶|烹饪"},
    {"备注", ColumnKind::Text, "白班|晚班|两班倒"},
};

QString recurring(int row, int column) {
    static const auto all = [] {
        std::vector<QStringList> lists;
        for (const Column& one : kColumns) {
            lists.push_back(QString::fromUtf8(one.words).split(u'|'));
        }
        return lists;
    }();
    const QStringList& words = all[static_cast<size_t>(column)];
    return words[(row * 7 + column) % words.size()];
}

}  // namespace

TableColumn rosterColumn(int column) {
    return {QString::fromUtf8(kColumns[column].head), kColumns[column].kind};
}

std::vector<TableValue> RosterRows::next() {
    ++m_row;
    const Person person = m_people.next();
    std::vector<TableValue> values;
    for (int column = 0; column < kRosterColumns; ++column) {
        values.emplace_back(recurring(m_row, column));
    }
    values[0] = static_cast<double>(m_row);
    values[1] = person.name;
    values[2] = person.female ? QStringLiteral("女") : QStringLiteral("男");
    values[3] = person.birth;
    values[9] = QStringLiteral("永丰第%1配送有限公司").arg(m_row % 40 + 1);
    values[10] = QStringLiteral("第%1配送站").arg(m_row % 200 + 1);
    values[13] = person.identity;
    values[14] = person.phone;
    values[15] = QStringLiteral("陶亭小区%1栋%2室").arg(m_row % 90 + 1).arg(m_row / 90 + 101);
    values[16] = QDate(2015, 1, 1).addDays(m_row % 3'600);
    return values;
}

std::vector<BareCell> bareRow(const std::vector<TableValue>& values) {
    std::vector<BareCell> cells;
    for (const TableValue& value : values) {
        BareCell& cell = cells.emplace_back();
        if (const auto* text = std::get_if<QString>(&value)) {
            cell.text = text->toUtf8();
        } else if (const auto* date = std::get_if<QDate>(&value)) {
            cell.number = static_cast<double>(kDayNought.daysTo(*date));
        } else if (const auto* number = std::get_if<double>(&value)) {
            cell.number = *number;
        }
    }
    return cells;
}

BareWriter::BareWriter(const QString& path, Texts texts) {
    lxw_workbook_options options{};
    options.constant_memory = texts == Texts::InSheet ? LXW_TRUE : LXW_FALSE;
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    m_sheet = workbook_add_worksheet(m_book, nullptr);
    m_dates = workbook_add_format(m_book);
    format_set_num_format(m_dates, "yyyy-mm-dd");
    for (lxw_col_t column = 0; column < kRosterColumns; ++column) {
        worksheet_write_string(m_sheet, 0, column, kColumns[column].head, nullptr);
    }
}

void BareWriter::addRow(const std::vector<BareCell>& cells) {
    const auto row = static_cast<lxw_row_t>(m_row++);
    for (lxw_col_t column = 0; column < kRosterColumns; ++column) {
        const BareCell& cell = cells[column];
        if (kColumns[column].kind == ColumnKind::Text) {
            worksheet_write_string(m_sheet, row, column, cell.text.constData(), nullptr);
        } else {
            lxw_format* format = kColumns[column].kind == ColumnKind::Date ? m_dates : nullptr;
            worksheet_write_number(m_sheet, row, column, cell.number, format);
        }
    }
}

void BareWriter::finish() {
    workbook_close(m_book);
}

}  // namespace nuanxin::bench
