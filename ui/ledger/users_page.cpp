// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/users_page.h"

#include <QFileInfo>
#include <QMenu>
#include <QSortFilterProxyModel>

#include "core/ledger/users.h"
#include "ui/ledger/user_form.h"
#include "ui/ledger/user_model.h"
#include "ui/ledger/whose_card.h"
#include "ui/shell/confirm.h"
#include "ui/shell/error_dialog.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/look.h"
#include "ui/shell/recovery_view.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

UsersPage::UsersPage(Shell& shell, QWidget* parent)
    : Page(shell, parent), m_allowed(shell.session().ledger().may(Permission::Administer)) {
    header()->setTitle(tr("使用人"));
    if (m_allowed) {
        build();
        return;
    }
    setBody(whoseCard(
        tr("使用人由管理员管理"),
        tr("您的身份是%1。要添加使用人、调整身份或重设密码，请找本台账的管理员；修改自己的密码在“设置”里。")
            .arg(roleName(shell.session().ledger().user().role))));
}

void UsersPage::build() {
    m_model = new UserModel(this);
    m_table = new LedgerTable(QStringLiteral("users"), shell().settings());
    m_table->setAccessibleName(tr("使用人"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->showRows(m_model);
    setBody(m_table);
    setFocusProxy(m_table);
    QPushButton* add = header()->setPrimary(tr("添加使用人"));
    add->setToolTip(keysOf(Command::New));
    connect(add, &QPushButton::clicked, this, &UsersPage::showNew);
    QAction* renew = header()->more()->addAction(tr("更换恢复密钥…"));
    connect(renew, &QAction::triggered, this, [this] {
        confirm(this, tr("更换恢复密钥？"),
                tr("换了以后，纸上的旧密钥就打不开这本台账了。新密钥只显示一次，请准备好打印或抄写。"),
                tr("更换"), [this] { renewRecoveryKey(); });
    });
    SidePanel* panel = sidePanel();
    connect(m_table, &LedgerTable::currentIdChanged, this, &UsersPage::showUser);
    connect(panel, &SidePanel::closeRequested, this, &UsersPage::closePanel);
    connect(panel, &SidePanel::previousRequested, this, [this] { m_table->step(-1); });
    connect(panel, &SidePanel::nextRequested, this, [this] { m_table->step(1); });
    foot()->setParts({tr("每人一个账户，改动和查看才分得清是谁"), tr("停用的人打不开台账，他的记录都留着")});
}

void UsersPage::refresh() {
    if (!m_allowed) {
        return;
    }
    const qint64 current = m_table->currentId();
    const std::vector<User> users = Users(session().ledger()).list();
    header()->setSummary(tr("%n 人", nullptr, static_cast<int>(users.size())));
    const bool typing = m_isNew && m_form != nullptr;
    {
        const QSignalBlocker quiet(m_table);
        m_model->setRows(users);
        m_table->selectId(current);
    }
    if (!typing && sidePanel()->isVisible() && (m_form == nullptr || !m_form->isTouched())) {
        showUser(current);
    }
}

bool UsersPage::canPerform(Command command) const {
    const bool saves = command == Command::Save && m_form != nullptr && m_form->isVisible();
    return Page::canPerform(command) || (m_allowed && (command == Command::New || saves));
}

void UsersPage::perform(Command command) {
    if (command == Command::New) {
        showNew();
    } else if (command == Command::Save) {
        Q_EMIT m_form->finished();
    } else {
        Page::perform(command);
    }
}

void UsersPage::open(UserForm* form) {
    m_form = form;
    sidePanel()->clearButtons();
    sidePanel()->setNote({});
    sidePanel()->setBody(form);
    sidePanel()->show();
    Q_EMIT commandsChanged();
}

void UsersPage::showUser(qint64 id) {
    const int row = m_model->indexOf(id);
    if (row < 0) {
        return;
    }
    const User user = m_model->at(row);
    m_isNew = false;
    auto* form = new UserForm(user);
    open(form);
    SidePanel* panel = sidePanel();
    panel->setTitle(user.name, roleName(user.role));
    panel->setPosition(m_table->currentIndex().row(), m_model->rowCount());
    QPushButton* able = panel->addButton(user.disabled ? tr("重新启用") : tr("停用"));
    QPushButton* save = panel->setPrimary(tr("保存身份"));
    connect(able, &QPushButton::clicked, this, [this, user] {
        if (shell().attempt([&] { Users(session().ledger()).setDisabled(user.name, !user.disabled); })) {
            m_form = nullptr;
            shell().toast(user.disabled ? tr("已重新启用 %1").arg(user.name)
                                        : tr("已停用 %1").arg(user.name));
        }
    });
    connect(save, &QPushButton::clicked, this, [this, user] { saveRole(user); });
    connect(form, &UserForm::finished, this, [this, user] { saveRole(user); });
    connect(form, &UserForm::passwordReset, this,
            [this, name = user.name](const QString& password) { resetPassword(name, password); });
}

void UsersPage::showNew() {
    if (!m_allowed) {
        return;
    }
    m_isNew = true;
    auto* form = new UserForm(std::nullopt);
    open(form);
    SidePanel* panel = sidePanel();
    panel->setTitle(tr("添加使用人"));
    panel->setPosition(0, 0);
    connect(panel->setPrimary(tr("添加")), &QPushButton::clicked, this, &UsersPage::add);
    connect(form, &UserForm::finished, this, &UsersPage::add);
    form->focusFirst();
}

void UsersPage::run(const QString& title, std::function<void(Users&)> work, std::function<void()> done) {
    sidePanel()->setEnabled(false);
    LedgerJob job;
    job.title = title;
    job.work = [work = std::move(work)](Ledger& ledger, Progress&) {
        Users users(ledger);
        work(users);
    };
    job.done = [this, done = std::move(done)] {
        sidePanel()->setEnabled(true);
        done();
    };
    job.failed = [this](std::exception_ptr error) {
        sidePanel()->setEnabled(true);
        if (m_isNew && m_form != nullptr) {
            m_form->showNameProblem(explainCaught(error).explanation.what);
        } else {
            shell().report(error);
        }
    };
    job.context = this;
    job.cancellable = false;
    session().run(std::move(job));
}

void UsersPage::add() {
    if (m_form == nullptr || !m_form->validate()) {
        return;
    }
    const QString name = m_form->name(), password = m_form->password();
    const Role role = m_form->role();
    auto added = std::make_shared<UserId>();
    run(
        tr("正在添加使用人"), [=](Users& users) { *added = users.add(name, role, password); },
        [this, name, added] {
            m_isNew = false;
            m_form = nullptr;
            refresh();
            m_table->selectId(added->value());
            m_table->setFocus();
            shell().toast(tr("已添加使用人 %1").arg(name));
        });
}

void UsersPage::saveRole(const User& user) {
    const Role role = m_form->role();
    if (role == user.role) {
        shell().toast(tr("身份没有变化。"));
        return;
    }
    if (shell().attempt([&] { Users(session().ledger()).setRole(user.name, role); })) {
        m_form = nullptr;  // what was typed is saved; refresh() shows the user anew
        shell().toast(tr("%1 的身份已改为%2").arg(user.name, roleName(role)));
    }
}

void UsersPage::resetPassword(const QString& name, const QString& password) {
    run(
        tr("正在重设密码"), [=](Users& users) { users.setPassword(name, password); },
        [this, name] {
            showUser(m_table->currentId());
            shell().toast(tr("已为 %1 重设密码，请当面告诉本人").arg(name));
        });
}

void UsersPage::renewRecoveryKey() {
    shell().attempt([this] {
        Ledger& ledger = session().ledger();
        const RecoverySheet sheet{Users(ledger).renewRecoveryKey(), ledger.office().name,
                                  QFileInfo(ledger.path()).fileName(), QDate::currentDate()};
        auto* dialog = new RecoveryDialog(sheet, shell().dialogParent());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void UsersPage::closePanel() {
    m_isNew = false;
    sidePanel()->hide();
    m_table->setFocus();
    Q_EMIT commandsChanged();
}

}  // namespace nuanxin::ui
