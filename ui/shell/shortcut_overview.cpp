// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_overview.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/shell/action_table.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 820;

struct Line {
    QString keys, what;
};

QWidget* block(const QString& head, const std::vector<Line>& lines) {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(space::kLarge));
    grid->setVerticalSpacing(px(6));
    grid->addWidget(sectionHead(head), 0, 0, 1, 2);
    int row = 1;
    for (const Line& line : lines) {
        grid->addWidget(wrappedLabel(line.what), row, 0);
        grid->addWidget(keyCap(line.keys), row++, 1, Qt::AlignRight);
    }
    grid->setColumnStretch(0, 1);
    return box;
}

// What the table of commands knows, then the keys that a widget has of its own.
std::vector<Line> linesOf(Room room, const std::vector<Line>& others = {}) {
    std::vector<Line> lines;
    for (const CommandInfo& info : commandTable()) {
        if (info.room == room && !info.keys.empty()) {
            lines.push_back({keysOf(info.command), textOf(info.command)});
        }
    }
    lines.insert(lines.end(), others.begin(), others.end());
    return lines;
}

QVBoxLayout* columnOf(std::initializer_list<QWidget*> blocks) {
    auto* column = new QVBoxLayout;
    column->setSpacing(px(space::kLarge));
    for (QWidget* each : blocks) {
        column->addWidget(each);
    }
    column->addStretch(1);
    return column;
}

}  // namespace

QWidget* ShortcutOverview::keys() {
    const std::vector<Line> general{{QStringLiteral("Ctrl+1 – Ctrl+9"), tr("左侧第几个页面")},
                                    {QStringLiteral("Tab  Shift+Tab"), tr("下一处、上一处")}};
    const std::vector<Line> table{{QStringLiteral("↑  ↓"), tr("上一行、下一行")},
                                  {QStringLiteral("←  →"), tr("收起、展开下级")},
                                  {QStringLiteral("Shift+↑  Shift+↓"), tr("连着选几行")},
                                  {QStringLiteral("Ctrl+A"), tr("全选")},
                                  {QStringLiteral("Ctrl+C"), tr("复制选中的行，可粘贴到表格软件")},
                                  {QStringLiteral("Enter"), tr("打开这一条；在备份页是恢复所选的备份")}};
    const std::vector<Line> form{{QStringLiteral("Enter"), tr("到下一格")},
                                 {QStringLiteral("Alt+←  Alt+→"), tr("侧栏中上一条、下一条")},
                                 {QStringLiteral("Esc"), tr("清空查找，离开查找，关闭侧栏")}};
    auto* inside = new QWidget;
    auto* columns = new QHBoxLayout(inside);
    columns->setContentsMargins(px(space::kHuge), px(20), px(space::kHuge), px(space::kMedium));
    columns->setSpacing(px(32));
    columns->addLayout(
        columnOf({block(tr("通用"), linesOf(Room::General, general)),
                  block(tr("台账"), linesOf(Room::Ledger)), block(tr("改动"), linesOf(Room::Edit))}),
        1);
    columns->addLayout(
        columnOf({block(tr("页面"), linesOf(Room::Page)), block(tr("表格"), linesOf(Room::Table, table)),
                  block(tr("侧栏和表单"), form)}),
        1);
    return inside;
}

ShortcutOverview::ShortcutOverview(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("快捷键一览"));
    QWidget* inside = keys();
    QScrollArea* area = scrolling(inside);
    area->setFocusPolicy(Qt::TabFocus);  // so that the arrow keys scroll it
    area->setAccessibleName(windowTitle());
    QPushButton* close = button(tr("关闭"));
    close->setToolTip(QStringLiteral("Esc"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(px(space::kHuge), 0, px(space::kHuge), px(space::kLarge));
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area, 1);
    column->addLayout(foot);
    close->setFocus();

    const QSize room = parent->window()->size() - QSize(px(space::kHuge), px(space::kHuge));
    const int width = qMin(px(kWidth), room.width());
    const int height = inside->layout()->heightForWidth(width) + close->sizeHint().height() + px(40);
    resize(width, qMin(height, room.height()));
}

}  // namespace nuanxin::ui
