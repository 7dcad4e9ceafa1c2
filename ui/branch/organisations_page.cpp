// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/organisations_page.h"

#include <QScrollArea>
#include <QStackedWidget>

#include "core/branch/organisation_store.h"
#include "ui/branch/branch_view.h"
#include "ui/branch/instructor_model.h"
#include "ui/branch/organisation_model.h"
#include "ui/branch/part_lines.h"
#include "ui/form/record_form.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/latest_reader.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/view_tabs.h"
#include "ui/table/cell_text.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {

constexpr int kStands = 0, kDissolved = 1;

template <class Enum>
QSet<Enum> chosenOf(const FilterChip& chip) {
    QSet<Enum> chosen;
    for (const QVariant& value : chip.chosen()) {
        chosen.insert(static_cast<Enum>(value.toInt()));
    }
    return chosen;
}

}  // namespace

OrganisationsPage::OrganisationsPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_readOnly(!shell.session().ledger().may(Permission::Manage)),
      m_model(new OrganisationModel(this)),
      m_table(new LedgerTable(QStringLiteral("organisations"), shell.settings())),
      m_instructorModel(new InstructorModel(this)),
      m_instructorTable(new LedgerTable(QStringLiteral("instructors"), shell.settings())),
      m_branch(new BranchView(shell)),
      m_stack(new QStackedWidget),
      m_reader(new LatestReader(shell.session(), this)) {
    buildHeader();
    buildFilters();
    buildTree();
    buildInstructors();
    buildBranch();
    buildPanel();
    setBody(m_stack);
    foot();
    connect(m_reader, &LatestReader::failed, this,
            [this](std::exception_ptr error) { this->shell().report(error); });
    filter();
    showView(Tree);
}

void OrganisationsPage::buildHeader() {
    m_back = header()->addButton(tr("返回党组织"));
    m_back->setToolTip(QStringLiteral("Esc"));
    connect(m_back, &QPushButton::clicked, this, &OrganisationsPage::goBack);
    if (m_readOnly) {
        return;
    }
    m_change = header()->addButton(tr("修改"));
    connect(m_change, &QPushButton::clicked, this, [this] {
        showRecord(m_branch->organisation().value());
        m_form->focusFirst();
    });
    m_add = header()->setPrimary(tr("新建党组织"));
    m_add->setToolTip(keysOf(Command::New));
    connect(m_add, &QPushButton::clicked, this, [this] { perform(Command::New); });
}

void OrganisationsPage::buildFilters() {
    FilterLine* line = filters();
    line->setSearchHint(tr("名称、拼音、首字母"));
    QList<FilterChip::Choice> kinds, terms;
    for (int kind = 0; kind <= static_cast<int>(OrganisationKind::Industry); ++kind) {
        kinds.append({organisationKindName(static_cast<OrganisationKind>(kind)), kind});
    }
    for (const TermState state :
         {TermState::DueSoon, TermState::Overdue, TermState::InTerm, TermState::NotKnown}) {
        terms.append({termStateName(state), static_cast<int>(state)});
    }
    m_kinds = line->addChip(tr("种类"), kinds, true);
    m_terms = line->addChip(tr("任期"), terms, true);
    m_states = line->addChip(tr("状态"), {{tr("存续"), kStands}, {tr("已撤销"), kDissolved}});
    m_states->choose({kStands});
    for (FilterChip* chip : {m_kinds, m_terms, m_states}) {
        connect(chip, &FilterChip::changed, this, &OrganisationsPage::filter);
    }
    connect(line, &FilterLine::searched, this,
            [this] { m_view == Instructors ? readInstructors() : filter(); });
    connect(line, &FilterLine::wentDown, this, [this] { table()->goToFirst(); });
    connect(line, &FilterLine::entered, this, [this] { table()->goToFirst(); });
    m_tabs = new ViewTabs({tr("党组织"), tr("党建指导员")});
    line->addAtRight(m_tabs);
    connect(m_tabs, &ViewTabs::chosen, this, [this](int index) {
        filters()->setSearchText({});
        showView(static_cast<View>(index));
    });
}

void OrganisationsPage::buildTree() {
    m_table->setAccessibleName(tr("党组织"));
    m_table->showSelfSorting(m_model);
    m_table->setSortingEnabled(false);  // a tree has its own order
    m_stack->addWidget(m_table);
    connect(m_table, &LedgerTable::currentIdChanged, this, [this](qint64 id) {
        if (id != 0) {
            showRecord(id);
        }
    });
    connect(m_table, &LedgerTable::opened, this, [this](qint64 id) { showBranch(OrganisationId(id)); });
    connect(m_table, &LedgerTable::branchToggled, this, [this](qint64 id) {
        const QSignalBlocker quiet(m_table);
        m_model->toggle(OrganisationId(id));
        m_table->selectId(id);
    });
    connect(m_table, &LedgerTable::deleteRequested, this, &OrganisationsPage::removeSelected);
    connect(m_table, &LedgerTable::firstStepRequested, this, [this] { perform(Command::New); });
}

void OrganisationsPage::buildInstructors() {
    m_instructorTable->setAccessibleName(tr("党建指导员"));
    m_instructorTable->showRows(m_instructorModel);
    m_stack->addWidget(m_instructorTable);
    connect(m_instructorTable, &LedgerTable::currentIdChanged, this, [this](qint64 id) {
        if (id != 0) {
            showRecord(id);
        }
    });
    connect(m_instructorTable, &LedgerTable::opened, this, [this](qint64 id) {
        showRecord(id);
        m_form->focusFirst();
    });
    connect(m_instructorTable, &LedgerTable::deleteRequested, this, &OrganisationsPage::removeSelected);
    connect(m_instructorTable, &LedgerTable::firstStepRequested, this, [this] { perform(Command::New); });
}

void OrganisationsPage::buildBranch() {
    m_stack->addWidget(scrolling(m_branch));
    connect(m_branch, &BranchView::asked, this, &OrganisationsPage::showBranch);
}

void OrganisationsPage::buildPanel() {
    connect(sidePanel(), &SidePanel::previousRequested, this, [this] { table()->step(-1); });
    connect(sidePanel(), &SidePanel::nextRequested, this, [this] { table()->step(1); });
}

LedgerTable* OrganisationsPage::table() const {
    return m_view == Instructors ? m_instructorTable : m_table;
}

void OrganisationsPage::showView(View view) {
    m_view = view;
    m_stack->setCurrentIndex(view);
    const bool isBranch = view == Branch;
    filters()->setVisible(!isBranch);
    m_tabs->choose(view == Instructors ? Instructors : Tree);
    for (FilterChip* chip : {m_kinds, m_terms, m_states}) {
        chip->setVisible(view == Tree);
    }
    m_back->setVisible(isBranch);
    if (m_add != nullptr) {
        m_change->setVisible(isBranch);
        m_add->setVisible(!isBranch);
        m_add->setText(view == Instructors ? tr("新建指导员") : tr("新建党组织"));
    }
    if (m_form != nullptr && m_form->isOpen()) {
        m_form->close();
    }
    setFocusProxy(isBranch ? nullptr : table());
    if (view == Instructors) {
        readInstructors();
    }
    showSums();
    (isBranch ? m_stack->currentWidget() : table())->setFocus();
    Q_EMIT commandsChanged();
}

bool OrganisationsPage::concerns(const ChangeNotice& notice) const {
    constexpr const char* kTables[] = {
        "organisation", "organisation_term", "organisation_post", "branch_committee",
        "party_group",  "covered_unit",      "instructor",        "instructor_duty",
        "member",       "relationship",      "employer",          "place",
        "worker",       "meeting",           "meeting_host",      "dues_base",
        "dues_income",  "dues_relief",       "dues_payment"};
    return std::ranges::any_of(kTables,
                               [&](const char* table) { return notice.touches(QString::fromLatin1(table)); });
}

bool OrganisationsPage::isBusy() const {
    return m_reader->isBusy();
}

void OrganisationsPage::refresh() {
    m_reader->ask([this](Ledger& ledger, const LatestReader::Deliver& deliver) {
        deliver([this, facts = readOrganisationFacts(ledger, QDate::currentDate())]() mutable {
            {
                const QSignalBlocker quiet(m_table);
                m_wanted = m_wanted != 0 ? m_wanted : m_table->currentId();
                m_model->setFacts(std::move(facts));
                showWanted();
            }
            showSums();
            followForm();
            Q_EMIT commandsChanged();
            Q_EMIT treeShown();
        });
    });
    if (m_view == Instructors) {
        readInstructors();
    } else if (m_view == Branch) {
        const auto shown = OrganisationStore(session().ledger()).find(m_branch->organisation());
        shown ? showBranch(shown->id) : goBack();
    }
}

void OrganisationsPage::showWanted() {
    if (m_table->selectId(std::exchange(m_wanted, 0))) {
        m_table->scrollTo(m_table->currentIndex());
    }
}

void OrganisationsPage::filter() {
    OrganisationFilter filter;
    filter.text = filters()->searchText();
    filter.kinds = chosenOf<OrganisationKind>(*m_kinds);
    filter.terms = chosenOf<TermState>(*m_terms);
    if (!m_states->chosen().isEmpty()) {
        filter.standing = m_states->chosen().front().toInt() == kStands;
    }
    const qint64 current = m_table->currentId();
    {
        const QSignalBlocker quiet(m_table);
        m_model->setFilter(filter);
        m_table->selectId(current);
    }
    showSums();
    Q_EMIT commandsChanged();
}

void OrganisationsPage::readInstructors() {
    const qint64 current = m_wanted != 0 ? m_wanted : m_instructorTable->currentId();
    shell().attempt([&] {
        auto rows = ui::readInstructors(session().ledger(), filters()->searchText());
        const QSignalBlocker quiet(m_instructorTable);
        m_instructorModel->setRows(std::move(rows));
        m_instructorTable->selectId(current);
    });
    m_wanted = 0;
    showSums();
}

void OrganisationsPage::showSums() {
    showEmptyState();
    const QString asOf = tr("截至 %1").arg(QDate::currentDate().toString(Qt::ISODate));
    if (m_view == Branch) {
        showBranchHead();
        return;
    }
    if (m_view == Instructors) {
        header()->setTitle(tr("党建指导员"));
        header()->setSummary(tr("在任 %1 人").arg(m_instructorModel->serving()));
        foot()->setParts({asOf, tr("Enter 打开，登记各人联系的企业和党组织")});
        return;
    }
    header()->setTitle(tr("党组织"));
    const MemberCount members = m_model->members();
    header()->setSummary(m_model->all() == 0 ? QString()
                                             : tr("%1 个，党员 %2 人，其中正式党员 %3 人")
                                                   .arg(countText(m_model->standing()),
                                                        countText(members.members), countText(members.full)));
    const int soon = m_model->termCount(TermState::DueSoon), overdue = m_model->termCount(TermState::Overdue);
    foot()->setParts(
        {m_model->matches() < m_model->standing() ? tr("筛出 %1 个").arg(m_model->matches()) : QString(),
         soon > 0 ? tr("即将换届 %1 个").arg(soon) : QString(),
         overdue > 0 ? tr("逾期未换届 %1 个").arg(overdue) : QString(), asOf, tr("党员数含下级党组织"),
         tr("Enter 打开详情，左右方向键收起、展开")});
}

void OrganisationsPage::showBranchHead() {
    const auto shown = OrganisationStore(session().ledger()).find(m_branch->organisation());
    if (!shown) {
        return;
    }
    const auto superior = OrganisationStore(session().ledger()).find(shown->superior);
    header()->setTitle(shown->name);
    header()->setSummary(joinedText(
        {organisationKindName(shown->kind), superior ? tr("隶属%1").arg(superior->name) : QString()}));
    foot()->setParts({tr("截至 %1").arg(QDate::currentDate().toString(Qt::ISODate)),
                      shown->dissolvedOn.isEmpty() ? QString() : tr("已于 %1 撤销").arg(shown->dissolvedOn),
                      tr("Esc 返回党组织")});
}

void OrganisationsPage::showEmptyState() {
    if (m_model->all() == 0) {
        m_table->setEmptyState(
            tr("先把党组织建起来"),
            tr("从上级党委、党总支建起，党支部隶属于它；任期、班子、覆盖的企业都记在支部名下。"),
            m_readOnly ? QString() : tr("新建第一个党组织"));
    } else {
        m_table->setEmptyState(tr("没有找到"), tr("没有符合条件的党组织。换一个词，或者清除上面的筛选。"));
    }
    if (filters()->searchText().isEmpty()) {
        m_instructorTable->setEmptyState(
            tr("还没有党建指导员"),
            tr("没有党员的企业选派指导员；谁联系哪些企业和党支部，从哪天起，记在这里。"),
            m_readOnly ? QString() : tr("新建第一个指导员"));
    } else {
        m_instructorTable->setEmptyState(tr("没有找到"), tr("没有这样的指导员，换一个词试试。"));
    }
}

}  // namespace nuanxin::ui
