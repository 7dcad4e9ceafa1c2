// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/record_lines.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "core/ledger/history.h"
#include "ui/form/form_grid.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

RecordLines::RecordLines(Shell& shell, const Words& words, QWidget* parent, Permission needs)
    : QWidget(parent),
      m_shell(shell),
      m_column(new QVBoxLayout(this)),
      m_add(linkButton(words.add)),
      m_editor(new QWidget),
      m_grid(new FormGrid) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(space::kSmall));
    m_column->addWidget(sectionHead(words.head));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    auto* buttons = new QHBoxLayout;
    QPushButton *cancel = button(tr("取消")), *keep = button(words.keep);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    m_column->addWidget(m_editor);
    m_editor->hide();
    m_add->setVisible(shell.session().ledger().may(needs));
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(keep, &QPushButton::clicked, this, [this] { save(); });
    connect(m_grid, &FormGrid::finished, this, [this] { save(); });
    connect(cancel, &QPushButton::clicked, this, &RecordLines::closeForm);
}

QWidget* RecordLines::line(const QString& words, Tint tint, const std::vector<QPushButton*>& buttons) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kMedium));
    QLabel* shown = label(words, Type::Table, tint);
    shown->setWordWrap(true);
    row->addWidget(shown, 1);
    for (QPushButton* each : buttons) {
        each->setAccessibleName(tr("%1：%2").arg(each->text(), words));
        row->addWidget(each, 0, Qt::AlignTop);
    }
    return line;
}

void RecordLines::showLines(const std::vector<QWidget*>& lines) {
    delete m_lines;
    m_lines = new QWidget;
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    for (QWidget* line : lines) {
        column->addWidget(line);
    }
    m_column->insertWidget(1, m_lines);
    m_lines->setVisible(!lines.empty());
}

void RecordLines::openForm() {
    m_editor->show();
    m_grid->focusFirst();
    bringIntoView(m_editor);
}

bool RecordLines::isEditing() const {
    return m_editor->isAncestorOf(QApplication::focusWidget());
}

// The keyboard goes to the button before the field it is in is hidden.
void RecordLines::closeForm() {
    if (isEditing()) {
        m_add->setFocus();
    }
    m_editor->hide();
}

void RecordLines::changed(const QString& said) {
    const auto entry = History(m_shell.session().ledger()).undoable();
    m_shell.offerUndo(said, entry ? entry->id : HistoryId());
    // Not at once: it may be a button of the lines that was pressed.
    QMetaObject::invokeMethod(
        this, [this] { showAgain(); }, Qt::QueuedConnection);
}

void RecordLines::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_editor->isVisible()) {
        closeForm();
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace nuanxin::ui
