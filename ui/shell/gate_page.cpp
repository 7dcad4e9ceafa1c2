// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gate_page.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/shell/look.h"
#include "ui/shell/session.h"

namespace nuanxin::ui {

GatePage::GatePage(Shell& shell, int width, QWidget* parent)
    : Page(shell, parent), m_column(new QVBoxLayout) {
    auto* narrow = new QWidget;
    narrow->setFixedWidth(px(width));
    narrow->setLayout(m_column);
    m_column->setContentsMargins(0, px(space::kHuge), 0, px(space::kHuge));
    m_column->setSpacing(px(space::kLarge));
    auto* wide = new QWidget;
    wide->setProperty("kind", QStringLiteral("clear"));
    auto* row = new QHBoxLayout(wide);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(narrow);
    row->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(wide);
    setBody(scroll);
}

QVBoxLayout* GatePage::addCard(QWidget* box) {
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(px(28), px(space::kHuge), px(28), px(space::kHuge));
    inside->setSpacing(px(space::kMedium));
    m_column->addWidget(box);
    return inside;
}

void GatePage::start(const QString& title, std::function<Ledger::Created()> work,
                     std::function<void(Ledger::Created)> done,
                     std::function<void(std::exception_ptr)> failed) {
    auto result = std::make_shared<Ledger::Created>();
    JobOrder order;
    order.title = title;
    order.work = [result, work = std::move(work)](Progress&) { *result = work(); };
    order.done = [result, done = std::move(done)] {
        // The worker's connection belongs to its thread.
        done({result->ledger->another(), result->recoveryKey});
        result->ledger.reset();
    };
    order.failed = std::move(failed);
    order.context = this;
    order.cancellable = false;
    session().jobs().start(std::move(order));
}

}  // namespace nuanxin::ui
