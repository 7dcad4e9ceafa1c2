// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_page.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/shell/header_line.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"

namespace nuanxin::ui {

namespace {

constexpr int kCardWidth = 640, kHeadWidth = 96;
constexpr int kAutoLocks[] = {0, 5, 10, 15, 30};

QLabel* rowHead(const QString& text) {
    QLabel* head = label(text, Type::Body, Tint::Muted);
    head->setMinimumWidth(px(kHeadWidth));
    return head;
}

}  // namespace

SettingsPage::SettingsPage(Shell& shell, QWidget* parent) : Page(shell, parent) {
    header()->setTitle(tr("设置"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    addLooks(column);
    if (session().isOpen()) {
        addAccount(column);
        addOffice(column);
    }
    addAbout(column);
    if (!session().isOpen()) {
        column->addWidget(wayBack());
    }
    column->addStretch(1);
    setScrollingBody(body);
}

QVBoxLayout* SettingsPage::addCard(QVBoxLayout* column, const QString& title) {
    QFrame* box = card();
    box->setMaximumWidth(px(kCardWidth));
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(px(18), px(space::kMedium), px(18), px(space::kLarge));
    inside->setSpacing(px(space::kMedium));
    inside->addWidget(sectionHead(title));
    column->addWidget(box);
    return inside;
}

void SettingsPage::addChoice(QVBoxLayout* column, const QString& title, const QStringList& texts, int chosen,
                             const std::function<void(int)>& choose) {
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kLarge));
    row->addWidget(rowHead(title));
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
    connect(group, &QButtonGroup::idClicked, this, choose);
}

void SettingsPage::addLooks(QVBoxLayout* column) {
    QVBoxLayout* inside = addCard(column, tr("显示"));
    Settings& settings = shell().settings();
    addChoice(inside, tr("配色"), {tr("跟随系统"), tr("浅色"), tr("深色")},
              static_cast<int>(settings.theme()), [this](int id) {
                  shell().settings().setTheme(static_cast<ThemeChoice>(id));
                  shell().applyLooks();
              });
    addChoice(inside, tr("字号"), {tr("标准"), tr("大字")}, static_cast<int>(settings.typeSize()),
              [this](int id) {
                  shell().settings().setTypeSize(static_cast<TypeSize>(id));
                  shell().applyLooks();
              });
    // Each language in its own words, so that it is found again from the other.
    addChoice(inside, tr("语言"), {QStringLiteral("中文"), QStringLiteral("English")},
              static_cast<int>(settings.language()), [this](int id) {
                  shell().settings().setLanguage(static_cast<Language>(id));
                  shell().applyLooks();
              });
}

QWidget* SettingsPage::wayBack() {
    QPushButton* back = button(tr("返回"));
    back->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(back, &QPushButton::clicked, this, [this] { shell().goTo(QStringLiteral("start")); });
    setFocusProxy(back);
    return back;
}

void SettingsPage::addAccount(QVBoxLayout* column) {
    QVBoxLayout* inside = addCard(column, tr("账户"));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kLarge));
    row->addWidget(rowHead(tr("当前使用人")));
    const User& user = session().ledger().user();
    row->addWidget(elidedLabel(QStringLiteral("%1 · %2").arg(user.name, roleName(user.role))), 1);
    row->addWidget(actionButton(shell().actions().action(Command::ChangePassword)));
    row->addWidget(actionButton(shell().actions().action(Command::Lock)));
    inside->addLayout(row);

    auto* after = new QComboBox;
    after->setAccessibleName(tr("自动锁定"));
    for (const int minutes : kAutoLocks) {
        after->addItem(minutes == 0 ? tr("不锁定") : tr("%n 分钟没人操作时", nullptr, minutes), minutes);
    }
    after->setCurrentIndex(after->findData(shell().settings().autoLockMinutes()));
    connect(after, &QComboBox::activated, this,
            [this, after] { shell().settings().setAutoLockMinutes(after->currentData().toInt()); });
    auto* lock = new QHBoxLayout;
    lock->setSpacing(px(space::kLarge));
    lock->addWidget(rowHead(tr("自动锁定")));
    lock->addWidget(after);
    lock->addStretch(1);
    inside->addLayout(lock);
    inside->addWidget(wrappedLabel(tr("锁定以后再用要输密码，没保存的内容留有草稿。"), Tint::Muted));
}

void SettingsPage::addOffice(QVBoxLayout* column) {
    QVBoxLayout* inside = addCard(column, tr("单位"));
    m_form = new FormGrid;
    m_name = new QLineEdit;
    m_level = new QComboBox;
    for (const auto level :
         {OfficeLevel::City, OfficeLevel::District, OfficeLevel::Street, OfficeLevel::Community}) {
        m_level->addItem(officeLevelName(level), static_cast<int>(level));
    }
    m_nameField = m_form->addField(new LabelledField(tr("单位名称"), m_name, true));
    m_levelField = m_form->addField(new LabelledField(tr("层级"), m_level, true));
    inside->addWidget(m_form);
    const bool allowed = session().ledger().may(Permission::Administer);
    m_form->setReadOnly(!allowed);
    if (!allowed) {
        inside->addWidget(wrappedLabel(tr("单位名称和层级由管理员修改。"), Tint::Muted));
        return;
    }
    m_save = button(tr("保存单位信息"));
    m_save->setToolTip(keysOf(Command::Save));
    inside->addWidget(m_save, 0, Qt::AlignRight);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::saveOffice);
    connect(m_form, &FormGrid::finished, this, &SettingsPage::saveOffice);
    connect(m_form, &FormGrid::edited, this, &SettingsPage::markOffice);
}

void SettingsPage::addAbout(QVBoxLayout* column) {
    QVBoxLayout* inside = addCard(column, tr("版本"));
    const auto add = [inside](const QString& title, const QString& text) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(space::kLarge));
        row->addWidget(rowHead(title));
        QLabel* words = label(text);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(words, 1);
        inside->addLayout(row);
    };
    add(tr("程序"), tr("暖新台账 %1").arg(QCoreApplication::applicationVersion()));
    if (session().isOpen()) {
        add(tr("台账文件"), tr("格式第 %1 版").arg(session().ledger().edition()));
    }
}

// What is typed and not yet saved stays.
void SettingsPage::refresh() {
    if (m_form == nullptr) {
        return;
    }
    const bool typed = m_save != nullptr && isOfficeChanged() && !m_shown.name.isEmpty();
    m_shown = session().ledger().office();
    if (!typed) {
        m_name->setText(m_shown.name);
        m_level->setCurrentIndex(m_level->findData(static_cast<int>(m_shown.level)));
    }
    markOffice();
}

Office SettingsPage::typedOffice() const {
    return {m_name->text().trimmed(), static_cast<OfficeLevel>(m_level->currentData().toInt())};
}

bool SettingsPage::isOfficeChanged() const {
    const Office typed = typedOffice();
    return typed.name != m_shown.name || typed.level != m_shown.level;
}

void SettingsPage::markOffice() {
    const Office typed = typedOffice();
    m_nameField->setChanged(typed.name != m_shown.name);
    m_levelField->setChanged(typed.level != m_shown.level);
    if (m_save != nullptr) {
        if (m_save->hasFocus() && !isOfficeChanged()) {
            m_name->setFocus();  // greyed, it would hand the keyboard on to whatever comes next
        }
        m_save->setEnabled(isOfficeChanged());
    }
    Q_EMIT commandsChanged();
}

void SettingsPage::saveOffice() {
    if (!isOfficeChanged() || !m_form->validate()) {
        return;
    }
    HistoryId entry;
    if (shell().attempt([&] { entry = session().ledger().setOffice(typedOffice()); })) {
        shell().offerUndo(tr("已修改单位信息"), entry);
    }
}

bool SettingsPage::canPerform(Command command) const {
    return Page::canPerform(command) || (command == Command::Save && m_save != nullptr && isOfficeChanged());
}

void SettingsPage::perform(Command command) {
    if (command == Command::Save) {
        saveOffice();
    } else {
        Page::perform(command);
    }
}

}  // namespace nuanxin::ui
