// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/form/record_form.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/look.h"
#include "ui/shell/side_panel.h"

namespace nuanxin::ui {

namespace {
constexpr int kMostOfPanel = 45;  // per cent of the page
}

Page::Page(Shell& shell, QWidget* parent)
    : QWidget(parent),
      m_shell(shell),
      m_column(new QVBoxLayout(this)),
      m_inner(new QVBoxLayout),
      m_row(new QHBoxLayout) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_inner->setContentsMargins(px(20), px(space::kLarge), px(20), px(space::kMedium));
    m_inner->setSpacing(px(space::kMedium));
    m_row->setSpacing(px(14));
    m_inner->addLayout(m_row, 1);
    m_column->addLayout(m_inner, 1);
}

bool Page::concerns(const ChangeNotice&) const {
    return true;
}

bool Page::mayLeave() {
    for (RecordForm* form : findChildren<RecordForm*>()) {
        form->keepDraft();
    }
    return true;
}

void Page::receive(const QVariant&) {}

bool Page::canPerform(Command command) const {
    return command == Command::Refresh || (command == Command::Find && m_filters != nullptr);
}

void Page::perform(Command command) {
    if (command == Command::Refresh) {
        refresh();
    } else if (command == Command::Find && m_filters != nullptr) {
        m_filters->focusSearch();
    }
}

HeaderLine* Page::header() {
    if (m_header == nullptr) {
        m_header = new HeaderLine;
        m_inner->insertWidget(0, m_header);
    }
    return m_header;
}

FilterLine* Page::filters() {
    if (m_filters == nullptr) {
        m_filters = new FilterLine;
        connect(m_filters, &FilterLine::searchLeft, this, [this] { setFocus(Qt::OtherFocusReason); });
        m_inner->insertWidget(m_header == nullptr ? 0 : 1, m_filters);
    }
    return m_filters;
}

SidePanel* Page::sidePanel() {
    if (m_sidePanel == nullptr) {
        m_sidePanel = new SidePanel;
        m_row->addWidget(m_sidePanel);
        m_sidePanel->hide();
        fitSidePanel();
    }
    return m_sidePanel;
}

void Page::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitSidePanel();
}

void Page::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_sidePanel != nullptr && m_sidePanel->isVisible()) {
        Q_EMIT m_sidePanel->closeRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

// In a narrow window, or at large type, the table keeps the larger part.
void Page::fitSidePanel() {
    if (m_sidePanel != nullptr) {
        m_sidePanel->setFixedWidth(qMin(px(kSidePanelWidth), width() * kMostOfPanel / 100));
    }
}

FootLine* Page::foot() {
    if (m_foot == nullptr) {
        m_foot = new FootLine;
        m_column->addWidget(m_foot);
    }
    return m_foot;
}

void Page::setBody(QWidget* body) {
    m_row->insertWidget(0, body, 1);
}

void Page::setScrollingBody(QWidget* body) {
    setBody(scrolling(body));
}

}  // namespace nuanxin::ui
