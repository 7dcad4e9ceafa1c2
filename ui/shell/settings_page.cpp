// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_page.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/shell/header_line.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"

namespace nuanxin::ui {

namespace {
constexpr int kCardWidth = 640;
}

SettingsPage::SettingsPage(Shell& shell, QWidget* parent) : Page(shell, parent) {
    header()->setTitle(tr("设置"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(looksCard());
    column->addWidget(session().isOpen() ? accountCard() : wayBack());
    column->addStretch(1);
    setBody(body);
}

void SettingsPage::addChoice(QVBoxLayout* column, const QString& title, const QStringList& texts, int chosen,
                             const std::function<void(int)>& choose) {
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kLarge));
    QLabel* head = label(title, Type::Body, Tint::Muted);
    head->setFixedWidth(px(96));
    row->addWidget(head);
    auto* group = new QButtonGroup(this);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto* radio = new QRadioButton(texts[i]);
        radio->setAccessibleName(tr("%1：%2").arg(title, texts[i]));
        radio->setChecked(i == chosen);
        group->addButton(radio, static_cast<int>(i));
        row->addWidget(radio);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(group, &QButtonGroup::idClicked, this, [this, choose](int id) {
        choose(id);
        shell().applyLooks();
    });
}

QWidget* SettingsPage::looksCard() {
    QFrame* box = card();
    box->setMaximumWidth(px(kCardWidth));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(px(18), px(space::kMedium), px(18), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    column->addWidget(sectionHead(tr("显示")));
    Settings& settings = shell().settings();
    addChoice(column, tr("配色"), {tr("跟随系统"), tr("浅色"), tr("深色")},
              static_cast<int>(settings.theme()),
              [&settings](int id) { settings.setTheme(static_cast<ThemeChoice>(id)); });
    addChoice(column, tr("字号"), {tr("标准"), tr("大字")}, static_cast<int>(settings.typeSize()),
              [&settings](int id) { settings.setTypeSize(static_cast<TypeSize>(id)); });
    // Each language in its own words, so that it is found again from the other.
    addChoice(column, tr("语言"), {QStringLiteral("中文"), QStringLiteral("English")},
              static_cast<int>(settings.language()),
              [&settings](int id) { settings.setLanguage(static_cast<Language>(id)); });
    return box;
}

QWidget* SettingsPage::wayBack() {
    QPushButton* back = button(tr("返回"));
    back->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(back, &QPushButton::clicked, this, [this] { shell().goTo(QStringLiteral("start")); });
    setFocusProxy(back);
    return back;
}

QWidget* SettingsPage::accountCard() {
    QFrame* box = card();
    box->setMaximumWidth(px(kCardWidth));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(px(18), px(space::kMedium), px(18), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    column->addWidget(sectionHead(tr("账户")));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kLarge));
    QLabel* head = label(tr("当前使用人"), Type::Body, Tint::Muted);
    head->setFixedWidth(px(96));
    row->addWidget(head);
    const User& user = session().ledger().user();
    row->addWidget(label(QStringLiteral("%1 · %2").arg(user.name, roleName(user.role))), 1);
    row->addWidget(actionButton(shell().actions().action(Command::ChangePassword)));
    row->addWidget(actionButton(shell().actions().action(Command::Lock)));
    column->addLayout(row);
    return box;
}

}  // namespace nuanxin::ui
