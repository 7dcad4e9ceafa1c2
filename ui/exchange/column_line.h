// SPDX-License-Identifier: GPL-3.0-or-later
// 列的对应: a chip for each column of the sheet, with the field it is taken as. What nobody could tell comes
// first and is marked, then what is not taken; one line until it is opened.
#pragma once

#include <QWidget>
#include <vector>

#include "core/exchange/rehearsal.h"

class QLabel;
class QPushButton;

namespace nuanxin::ui {

class ColumnLine : public QWidget {
    Q_OBJECT
public:
    explicit ColumnLine(QWidget* parent = nullptr);
    void show(const Rehearsal& rehearsal, int sheet);

Q_SIGNALS:
    void mapped(int column, int field);  // -1: not taken

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* chipFor(const ImportDescription& description, const RehearsedSheet& sheet,
                         const ColumnMapping& column, const PlatformColumn* platforms);
    void openMenu(QPushButton* chip, const ImportDescription& description, const RehearsedSheet& sheet,
                  const ColumnMapping& column);
    void arrange();

    QLabel* m_title;
    QPushButton* m_more;
    std::vector<QPushButton*> m_chips;
    bool m_open = false;
};

// Whether nobody knows what the column is: neither its head nor a person has said.
bool isUnknownColumn(const ImportDescription& description, const RehearsedSheet& sheet,
                     const ColumnMapping& column);

}  // namespace nuanxin::ui
