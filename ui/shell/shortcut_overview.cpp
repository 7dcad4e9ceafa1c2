// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_overview.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "ui/shell/action_table.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {

struct Line {
    QString keys, what;
};

QWidget* block(const QString& head, const std::vector<Line>& lines) {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(space::kLarge));
    grid->setVerticalSpacing(px(space::kSmall));
    grid->addWidget(sectionHead(head), 0, 0, 1, 2);
    int row = 1;
    for (const Line& line : lines) {
        grid->addWidget(label(line.what), row, 0);
        grid->addWidget(keyCap(line.keys), row++, 1, Qt::AlignRight);
    }
    grid->setColumnStretch(0, 1);
    return box;
}

std::vector<Line> linesOf(Room room) {
    std::vector<Line> lines;
    for (const CommandInfo& info : commandTable()) {
        if (info.room == room && !info.keys.empty()) {
            QStringList keys;
            for (const QKeySequence& key : info.keys) {
                keys << key.toString(QKeySequence::NativeText);
            }
            lines.push_back({keys.join(QStringLiteral("  ")), textOf(info.command)});
        }
    }
    return lines;
}

}  // namespace

ShortcutOverview::ShortcutOverview(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("快捷键一览"));
    auto* left = new QVBoxLayout;
    left->setSpacing(px(space::kLarge));
    std::vector<Line> general = linesOf(Room::General);
    general.push_back({QStringLiteral("Ctrl+1 … Ctrl+9"), tr("左侧第几个页面")});
    left->addWidget(block(tr("通用"), general));
    left->addWidget(block(tr("台账"), linesOf(Room::Ledger)));
    left->addStretch(1);

    auto* right = new QVBoxLayout;
    right->setSpacing(px(space::kLarge));
    std::vector<Line> page = linesOf(Room::Page);
    page.push_back({QStringLiteral("Enter"), tr("表中打开一条，表单中到下一格")});
    page.push_back({QStringLiteral("Alt+←  Alt+→"), tr("侧栏中上一条、下一条")});
    page.push_back({QStringLiteral("Esc"), tr("清空查找，离开查找，关闭侧栏")});
    page.push_back({QStringLiteral("Ctrl+C"), tr("复制选中的行，可粘贴到表格软件")});
    right->addWidget(block(tr("页面"), page));
    right->addWidget(block(tr("改动"), linesOf(Room::Edit)));
    right->addStretch(1);

    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(px(space::kHuge), px(20), px(space::kHuge), px(20));
    columns->setSpacing(px(32));
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    setMinimumWidth(px(760));
}

}  // namespace nuanxin::ui
