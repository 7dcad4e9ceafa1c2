// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/shell/look.h"
#include "ui/shell/recent_row.h"
#include "ui/shell/settings.h"

namespace nuanxin::ui {

namespace {
constexpr int kWidth = 680, kMark = 64;
}

WelcomePage::WelcomePage(Shell& shell, QWidget* parent)
    : GatePage(shell, kWidth, parent), m_recent(card()), m_rows(new QVBoxLayout(m_recent)) {
    auto* head = new QHBoxLayout;
    head->setSpacing(px(space::kLarge));
    auto* mark = new QLabel;
    mark->setPixmap(programIcon().pixmap(QSize(px(kMark), px(kMark)), devicePixelRatioF()));
    head->addWidget(mark);
    auto* words = new QVBoxLayout;
    words->setSpacing(px(space::kTiny));
    words->addStretch(1);
    words->addWidget(label(tr("暖新台账"), Type::Figure));
    words->addWidget(
        wrappedLabel(tr("新就业群体党建的摸排、组织、服务和会议，记在本机的一个加密文件里。"), Tint::Muted));
    words->addStretch(1);
    head->addLayout(words, 1);

    m_rows->setContentsMargins(px(space::kTiny), px(space::kSmall), px(space::kTiny), px(space::kSmall));
    m_rows->setSpacing(0);
    column()->addStretch(2);
    column()->addLayout(head);
    column()->addSpacing(px(space::kSmall));
    column()->addWidget(ways());
    column()->addWidget(m_recent);
    column()->addWidget(label(tr("也可以把台账文件拖到窗口里打开。"), Type::Small, Tint::Muted), 0,
                        Qt::AlignHCenter);
    QPushButton* settings = linkButton(tr("字号、配色和语言"));
    connect(settings, &QPushButton::clicked, shell.actions().action(Command::Settings), &QAction::trigger);
    column()->addWidget(settings, 0, Qt::AlignHCenter);
    column()->addStretch(3);
}

QWidget* WelcomePage::ways() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kMedium));
    m_open = button(tr("打开台账…"));
    m_create = button(tr("新建台账…"));
    QPushButton* restore = button(tr("从备份恢复…"));
    const auto bind = [this](QPushButton* way, Command command) {
        connect(way, &QPushButton::clicked, shell().actions().action(command), &QAction::trigger);
    };
    bind(m_open, Command::OpenLedger);
    bind(restore, Command::RestoreBackup);
    connect(m_create, &QPushButton::clicked, this, [this] { shell().goTo(QStringLiteral("create")); });
    for (QPushButton* way : {m_open, m_create, restore}) {
        row->addWidget(way);
    }
    row->addStretch(1);
    return box;
}

void WelcomePage::refresh() {
    while (m_rows->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();  // it may be the row whose cross was just clicked
    }
    const std::vector<RecentLedger> ledgers = shell().settings().recent();
    for (const RecentLedger& ledger : ledgers) {
        auto* row = new RecentRow(ledger);
        m_rows->addWidget(row);
        connect(row, &RecentRow::removeRequested, this, [this, path = ledger.path] { forget(path); });
        if (ledger.isThere) {
            connect(row, &RecentRow::clicked, this, [this, path = ledger.path] { shell().openLedger(path); });
        }
    }
    if (ledgers.empty()) {
        QLabel* none = wrappedLabel(tr("还没有打开过台账。先为本单位新建一本，或者打开同事交来的台账文件。"),
                                    Tint::Muted);
        none->setContentsMargins(px(space::kLarge), px(space::kMedium), px(space::kLarge),
                                 px(space::kMedium));
        m_rows->addWidget(none);
    }
    // One filled button: what a person most likely came for.
    QPushButton* likely = ledgers.empty() ? m_create : m_open;
    setLook(likely, "kind", QStringLiteral("primary"));
    setLook(ledgers.empty() ? m_open : m_create, "kind", QStringLiteral("plain"));
    setFocusProxy(ledgers.empty() ? static_cast<QWidget*>(likely) : m_rows->itemAt(0)->widget());
}

void WelcomePage::forget(const QString& path) {
    shell().settings().forgetLedger(path);
    refresh();
}

}  // namespace nuanxin::ui
