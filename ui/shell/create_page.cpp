// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/create_page.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/form/new_password.h"
#include "ui/shell/file_dialog.h"
#include "ui/shell/look.h"
#include "ui/shell/recovery_view.h"
#include "ui/shell/session.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 600;

}  // namespace

KeyCost CreatePage::s_cost = KeyCost::normal();

QString suggestedLedgerPath(const QString& office, const QString& folder) {
    static const QRegularExpression kForbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    QString name = office.trimmed();
    name.remove(kForbidden);
    return name.isEmpty() ? QString() : QDir(folder).filePath(name + QStringLiteral(".nxl"));
}

CreatePage::CreatePage(Shell& shell, QWidget* parent)
    : GatePage(shell, kWidth, parent),
      m_formCard(card()),
      m_form(new FormGrid),
      m_office(new QLineEdit),
      m_user(new QLineEdit(tr("管理员"))),
      m_path(new QLineEdit),
      m_level(new QComboBox),
      m_note(label({}, Type::Small, Tint::Muted)),
      m_create(primaryButton(tr("新建台账"))),
      m_cancel(button(tr("返回"))) {
    QVBoxLayout* inside = addCard(m_formCard);  // at the top: it grows downwards only
    inside->addWidget(label(tr("新建台账"), Type::Title));
    inside->addWidget(wrappedLabel(tr("一个单位一本台账，就是一个文件。里面的证件号码、电话和住址逐项加密。"),
                                   Tint::Muted));
    inside->addSpacing(px(space::kTiny));
    fillForm();
    inside->addWidget(m_form);
    addButtons(inside);
    column()->addStretch(2);
    setFocusProxy(m_office);
}

void CreatePage::fillForm() {
    for (const auto level :
         {OfficeLevel::City, OfficeLevel::District, OfficeLevel::Street, OfficeLevel::Community}) {
        m_level->addItem(officeLevelName(level), static_cast<int>(level));
    }
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(OfficeLevel::Street)));
    m_office->setPlaceholderText(tr("例如 永丰街道党工委"));
    m_form->addSection(tr("单位"));
    m_form->addField(new LabelledField(tr("单位名称"), m_office, true));
    m_form->addField(new LabelledField(tr("层级"), m_level, true));
    m_pathField = m_form->addField(new LabelledField(tr("台账文件存在"), m_path, true), Span::Full);
    m_pathField->setEmptySentence(tr("请选择台账文件存在哪里。"));
    m_pathField->setCheck([this] { return pathProblem(); });
    QPushButton* choose = linkButton(tr("选择别的位置…"));
    m_form->addWidget(choose);
    m_form->addSection(tr("第一位管理员"));
    LabelledField* user = m_form->addField(new LabelledField(tr("管理员名称"), m_user, true), Span::Full);
    user->setHint(tr("打开台账时选的名称，可以写姓名或编号；以后还可以添加别的使用人。"));
    m_password = new NewPassword(*m_form, tr("密码"), tr("再输一遍密码"));
    m_form->keepLines();
    connect(m_office, &QLineEdit::textChanged, this, &CreatePage::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    connect(choose, &QPushButton::clicked, this, &CreatePage::choosePath);
    connect(m_form, &FormGrid::finished, this, &CreatePage::create);
}

void CreatePage::addButtons(QVBoxLayout* inside) {
    m_create->setDefault(true);
    m_note->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    row->addWidget(m_note, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_create);
    inside->addSpacing(px(space::kSmall));
    inside->addLayout(row);
    connect(m_create, &QPushButton::clicked, this, &CreatePage::create);
    connect(m_cancel, &QPushButton::clicked, this, [this] { shell().goTo(QStringLiteral("start")); });
}

void CreatePage::suggestPath() {
    if (!m_pathChosen) {
        m_path->setText(suggestedLedgerPath(m_office->text(), documentsFolder()));
    }
}

void CreatePage::choosePath() {
    const QString suggested = m_path->text().isEmpty() ? documentsFolder() : m_path->text();
    const QString path =
        askWhereToSave(this, tr("台账存在哪里"), suggested, tr("台账 (*.nxl)"), QStringLiteral("nxl"),
                       Overwrite::RefusedLater);  // an existing file is refused in words
    if (!path.isEmpty()) {
        m_pathChosen = true;
        m_path->setText(path);
        m_pathField->validate();
    }
}

QString CreatePage::pathProblem() const {
    const QFileInfo file(m_path->text().trimmed());
    if (!file.isAbsolute() || file.completeBaseName().isEmpty()) {
        return tr("请写完整的位置和文件名，或点下面选择。");
    }
    if (!QFileInfo(file.absolutePath()).isDir()) {
        return tr("没有这个文件夹：%1").arg(QDir::toNativeSeparators(file.absolutePath()));
    }
    if (file.suffix() != QLatin1String("nxl")) {
        return tr("台账的文件名要以 .nxl 结尾。");
    }
    return file.exists() ? tr("这里已有同名的文件，请换一个名称。") : QString();
}

void CreatePage::create() {
    if (!m_form->validate() || !m_create->isEnabled()) {
        return;
    }
    NewLedger settings;
    settings.path = m_path->text().trimmed();
    settings.office = {m_office->text().trimmed(), static_cast<OfficeLevel>(m_level->currentData().toInt())};
    settings.userName = m_user->text().trimmed();
    settings.password = m_password->value();
    settings.cost = s_cost;
    setBusy(true);
    start(
        tr("正在新建台账"), [settings] { return Ledger::create(settings); },
        [this](Ledger::Created created) { showKey(std::move(created)); },
        [this](std::exception_ptr error) { showFailure(error); });
}

void CreatePage::setBusy(bool busy) {
    m_form->setEnabled(!busy);
    m_create->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    m_note->setText(busy ? tr("正在新建，密码要反复计算，请稍候…") : QString());
}

void CreatePage::showFailure(std::exception_ptr error) {
    setBusy(false);
    shell().report(error);
}

void CreatePage::showKey(Ledger::Created created) {
    m_created = std::move(created.ledger);
    m_formCard->hide();
    QFrame* box = card();
    delete column()->takeAt(column()->count() - 1);  // the stretch, which goes below the new card
    QVBoxLayout* inside = addCard(box);
    column()->addStretch(2);
    inside->addWidget(label(tr("请收好恢复密钥"), Type::Title));
    auto* view = new RecoveryView({created.recoveryKey, m_created->office().name,
                                   QFileInfo(m_created->path()).fileName(), QDate::currentDate()});
    inside->addWidget(view);
    QPushButton* begin = primaryButton(tr("开始使用"));
    begin->setEnabled(false);
    begin->setDefault(true);
    inside->addWidget(begin, 0, Qt::AlignRight);
    connect(view, &RecoveryView::keptChanged, begin, &QPushButton::setEnabled);
    connect(begin, &QPushButton::clicked, this, [this] {
        auto ledger = m_created->another();
        m_created.reset();
        session().adopt(std::move(ledger));
    });
    view->setFocus();
}

bool CreatePage::mayLeave() {
    if (m_created) {
        shell().toast(tr("请先抄写或打印恢复密钥，再点“开始使用”。"));
    }
    return m_created == nullptr;
}

}  // namespace nuanxin::ui
