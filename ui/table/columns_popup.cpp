// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/columns_popup.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/shell/look.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {
constexpr int kWidth = 240, kMostLines = 15, kLineHeight = 28;
}

ColumnsPopup::ColumnsPopup(LedgerTable& table)
    : QFrame(&table, Qt::Popup | Qt::FramelessWindowHint), m_table(table), m_list(new QListWidget) {
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("kind", QStringLiteral("card"));
    setAccessibleName(tr("选择栏目"));
    setFixedWidth(px(kWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::kMedium), px(space::kSmall), px(space::kMedium), px(space::kSmall));
    column->setSpacing(px(space::kSmall));
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("栏目"), Type::Section), 1);
    QPushButton* reset = linkButton(tr("恢复原样"));
    head->addWidget(reset);
    column->addLayout(head);
    m_list->setAccessibleName(tr("栏目"));
    m_list->setProperty("kind", QStringLiteral("plain"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    column->addWidget(label(tr("拖动改变先后，或按 Alt+↑↓"), Type::Small, Tint::Muted));
    setFocusProxy(m_list);
    fill();
    m_list->setFixedHeight(px(kLineHeight) * qMin(m_list->count(), kMostLines) + px(4));
    connect(reset, &QPushButton::clicked, this, [this] {
        m_table.showColumns({});
        fill();
    });
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsPopup::apply);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnsPopup::apply);
}

void ColumnsPopup::fill() {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QStringList shown = m_table.shownColumns();
    for (const QString& key : m_table.allColumns()) {
        auto* item = new QListWidgetItem(m_table.columnOf(key)->title, m_list);
        item->setData(Qt::UserRole, key);
        item->setCheckState(shown.contains(key) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint(QSize(0, px(kLineHeight)));
    }
    // It says what a row is about.
    m_list->item(0)->setFlags(m_list->item(0)->flags() & ~(Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled));
}

void ColumnsPopup::apply() {
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            keys << m_list->item(row)->data(Qt::UserRole).toString();
        }
    }
    m_table.showColumns(keys);
}

void ColumnsPopup::move(int by) {
    const int row = m_list->currentRow(), to = row + by;
    if (row > 0 && to > 0 && to < m_list->count()) {
        m_list->insertItem(to, m_list->takeItem(row));
        m_list->setCurrentRow(to);
        apply();
    }
}

bool ColumnsPopup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool alt = key->modifiers() == Qt::AltModifier;
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ColumnsPopup::popUp(const QPoint& rightTop) {
    adjustSize();
    const QRect room = m_table.screen()->availableGeometry();
    QFrame::move(qBound(room.left(), rightTop.x() - width(), room.right() - width()),
                 qMin(rightTop.y(), room.bottom() - height()));
    show();
    m_list->setCurrentRow(0);
    setFocus();
}

}  // namespace nuanxin::ui
