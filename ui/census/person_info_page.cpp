// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/person_info_page.h"

#include <QCheckBox>
#include <QDate>
#include <QVBoxLayout>

#include "core/branch/person_erasure.h"
#include "core/census/worker_roll_store.h"
#include "core/report/person_report.h"
#include "ui/census/erase_dialog.h"
#include "ui/census/found_model.h"
#include "ui/report/handout.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {

constexpr int kMostFound = 200;

QLabel* selectable(const QString& text) {
    QLabel* made = wrappedLabel(text);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

void addFields(QVBoxLayout& column, const report::FieldGrid& grid) {
    for (const auto& field : grid.fields) {
        auto* row = new QHBoxLayout;
        QLabel* name = label(field.label, Type::Body, Tint::Muted);
        name->setFixedWidth(px(96));
        row->addWidget(name, 0, Qt::AlignTop);
        row->addWidget(selectable(field.value), 1);
        column.addLayout(row);
    }
}

// A row of the paper's table is a line here: the panel has no room for columns.
void addRows(QVBoxLayout& column, const report::Table& table) {
    for (const auto& row : table.rows) {
        QStringList parts;
        for (size_t i = 0; i < row.size(); ++i) {
            parts << report::cellText(row[i], table.columns[i].kind);
        }
        parts.removeAll(QString());
        column.addWidget(selectable(parts.join(PersonInfoPage::tr(" · "))));
    }
}

}  // namespace

PersonInfoPage::PersonInfoPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_model(new FoundModel(this)),
      m_table(new LedgerTable(QStringLiteral("person-info"), shell.settings())) {
    header()->setTitle(tr("本人信息"));
    header()->setSummary(tr("本人来问时，把台账里有关本人的内容印给本人"));
    filters()->setSearchHint(tr("姓名、拼音、电话、证件号码"));
    connect(filters(), &FilterLine::searched, this, &PersonInfoPage::search);
    connect(filters(), &FilterLine::wentDown, m_table, &LedgerTable::goToFirst);
    connect(filters(), &FilterLine::entered, this, [this] {
        if (m_table->goToFirst()) {
            showPerson(WorkerId(m_table->currentId()));
        }
    });
    setFocusProxy(filters());
    m_table->setAccessibleName(tr("找到的人"));
    m_table->showRows(m_model);
    setBody(m_table);
    connect(m_table, &LedgerTable::currentIdChanged, this, [this](qint64 id) {
        if (id != 0) {
            showPerson(WorkerId(id));
        }
    });
    connect(m_table, &LedgerTable::opened, this, [this](qint64 id) { showPerson(WorkerId(id)); });
    buildPanel();
    foot();
    showRows({});
}

void PersonInfoPage::buildPanel() {
    SidePanel* panel = sidePanel();
    const Ledger& ledger = session().ledger();
    if (ledger.may(Permission::Administer)) {
        QPushButton* erasing = panel->addButton(tr("彻底删除"));
        connect(erasing, &QPushButton::clicked, this, &PersonInfoPage::erase);
    }
    QPushButton* printing = panel->setPrimary(tr("打印、导出"));
    printing->setToolTip(QStringLiteral("Ctrl+P"));
    connect(printing, &QPushButton::clicked, this, &PersonInfoPage::handOn);
    connect(panel, &SidePanel::closeRequested, this, [this] {
        sidePanel()->hide();
        m_shown = {};
        m_table->setFocus();
        Q_EMIT commandsChanged();
    });
    panel->setPosition(0, 0);
}

void PersonInfoPage::refresh() {
    search();
    if (m_shown.isValid()) {
        showPerson(m_shown);
    }
}

void PersonInfoPage::receive(const QVariant& what) {
    const WorkerId worker(what.toLongLong());
    filters()->setSearchText({});
    showRows({worker});
    m_table->selectId(worker.value());
    m_table->setFocus();
    showPerson(worker);
}

void PersonInfoPage::search() {
    const QString text = filters()->searchText().trimmed();
    if (text.isEmpty()) {
        showRows(m_shown.isValid() ? std::vector<WorkerId>{m_shown} : std::vector<WorkerId>());
        return;
    }
    WorkerQuery query;
    query.text = text;
    shell().attempt([&] { showRows(WorkerRoll(session().ledger()).ids(query, kMostFound)); });
}

void PersonInfoPage::showRows(const std::vector<WorkerId>& workers) {
    {
        const QSignalBlocker quiet(m_table);
        m_model->setRows(WorkerRoll(session().ledger()).rows(workers));
        m_table->selectId(m_shown.value());
    }
    if (filters()->searchText().trimmed().isEmpty()) {
        m_table->setEmptyState(
            tr("先找到本人"),
            tr("在上面输入姓名、拼音、电话或证件号码。找到以后可以打印本人信息；本人要求删除的，由"
               "管理员彻底删除。"));
    } else {
        m_table->setEmptyState(tr("没有找到"), tr("名册里没有这个人。换一个写法，或者用电话尾号再找一次。"));
    }
    const int count = m_model->rowCount();
    foot()->setParts({count == 0 ? QString() : tr("找到 %1 人").arg(count),
                      count == kMostFound ? tr("只列出前 %1 人，请写得更具体").arg(kMostFound) : QString()});
}

void PersonInfoPage::showPerson(WorkerId worker) {
    try {
        const PersonPage page = personPage(session().ledger(), worker);
        m_shown = worker;
        m_name = page.name;
        fillPanel(page);
        sidePanel()->show();
    } catch (const Error&) {  // erased, or joined away meanwhile
        m_shown = {};
        sidePanel()->hide();
    }
    Q_EMIT commandsChanged();
}

void PersonInfoPage::fillPanel(const PersonPage& page) {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    m_inPlain = nullptr;
    if (session().ledger().may(Permission::Reveal)) {
        m_inPlain = new QCheckBox(tr("印出完整的证件号码、电话和住址"));
        m_inPlain->setToolTip(tr("会记入查看留痕，事由是本人查询"));
        column->addWidget(m_inPlain);
    }
    for (const report::Block& block : report::personSections(session().ledger(), page)) {
        if (const auto* heading = std::get_if<report::Heading>(&block)) {
            column->addWidget(sectionHead(heading->text));
        } else if (const auto* grid = std::get_if<report::FieldGrid>(&block)) {
            addFields(*column, *grid);
        } else if (const auto* table = std::get_if<report::Table>(&block)) {
            addRows(*column, *table);
        }
    }
    column->addStretch(1);
    SidePanel* panel = sidePanel();
    panel->setTitle(page.name);
    panel->setBody(body);
}

bool PersonInfoPage::hasPerson() const {
    return m_shown.isValid();
}

void PersonInfoPage::handOn() {
    const bool inPlain = m_inPlain != nullptr && m_inPlain->isChecked();
    const QString why = tr("本人查询");
    shell().attempt([&] {
        Ledger& ledger = session().ledger();
        const PersonPage page = personPage(ledger, m_shown, inPlain ? why : QString());
        Handout handout;
        handout.documents = {report::personReport(ledger, page, QDate::currentDate().toString(Qt::ISODate))};
        handout.fileName = tr("本人信息");  // without the name: a file's name is seen by others
        handout.record.what = handout.fileName;
        for (const auto& field : report::personFields(page)) {
            handout.record.columns << field.label;
        }
        handout.record.rows = 1;
        handout.record.toWhom = tr("本人");
        handout.record.why = why;
        handout.record.unmasked = inPlain;
        showHandout(shell(), std::move(handout));
    });
}

void PersonInfoPage::erase() {
    auto* dialog = new EraseDialog(m_name, shell().dialogParent());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, worker = m_shown] {
        session().run({tr("正在彻底删除"),
                       [worker](Ledger& ledger, Progress&) { erasePersons(ledger, {worker}); },
                       [this] {
                           m_shown = {};
                           filters()->setSearchText({});
                           sidePanel()->hide();
                           showRows({});
                           filters()->focusSearch();
                           shell().toast(tr("已彻底删除 1 人，历史里只留下这个数"));
                       },
                       {},
                       this,
                       false});
    });
    dialog->open();
}

bool PersonInfoPage::canPerform(Command command) const {
    return command == Command::Print ? hasPerson() : Page::canPerform(command);
}

void PersonInfoPage::perform(Command command) {
    if (command == Command::Print) {
        handOn();
    } else {
        Page::perform(command);
    }
}

}  // namespace nuanxin::ui
