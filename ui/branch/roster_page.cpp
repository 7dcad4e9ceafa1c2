// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/roster_page.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include "ui/branch/branch_look_ups.h"
#include "ui/branch/roster_lists.h"
#include "ui/branch/roster_model.h"
#include "ui/form/date_edit.h"
#include "ui/form/look_up_edit.h"
#include "ui/form/record_form.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/latest_reader.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/view_tabs.h"
#include "ui/table/cell_text.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {

const QString kTable = QStringLiteral("roster"), kOrder = QStringLiteral("roster-order"),
              kImport = QStringLiteral("import");
const QByteArray kStrokes = QByteArrayLiteral("strokes");
constexpr int kNotMadeKnown = 1, kElsewhere = 2, kOrganisationWidth = 240, kDayWidth = 150;

}  // namespace

RosterPage::RosterPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_readOnly(!shell.session().ledger().may(Permission::Manage)),
      m_model(new RosterModel(shell.session().ledger(), this)),
      m_transfers(new TransferModel(this)),
      m_missing(new MissingModel(this)),
      m_points(new PointModel(this)),
      m_stack(new QStackedWidget),
      m_reader(new LatestReader(shell.session(), this)) {
    buildHeader();
    buildFilters();
    m_stack->addWidget(buildRoster());
    buildLists();
    buildPanel();
    setBody(m_stack);
    foot();
    const auto report = [this](std::exception_ptr error) { this->shell().report(error); };
    connect(m_reader, &LatestReader::failed, this, report);
    connect(m_model, &IdListModel::fetchFailed, this, report, Qt::QueuedConnection);
    orderBy(shell.settings().tableState(kOrder) == kStrokes ? RosterOrder::Strokes : RosterOrder::Pinyin);
    showView(Roster);
}

void RosterPage::buildHeader() {
    for (const Command command : {Command::Print, Command::ExportTable}) {
        header()->more()->addAction(shell().actions().action(command));
    }
    if (m_readOnly) {
        return;
    }
    if (shell().hasPage(kImport)) {
        m_import = header()->addButton(tr("导入党员名册"));
        connect(m_import, &QPushButton::clicked, this, [this] { shell().goTo(kImport); });
    }
    m_add = header()->setPrimary(tr("登记党员"));
    connect(m_add, &QPushButton::clicked, this, [this] { m_view == Missing ? checkIn() : addNew(); });
}

void RosterPage::buildFilters() {
    FilterLine* line = filters();
    m_statuses = line->addChip(
        tr("类别"), {{memberStatusName(MemberStatus::Full), int(MemberStatus::Full)},
                     {memberStatusName(MemberStatus::Probationary), int(MemberStatus::Probationary)}});
    m_scope = line->addChip(
        tr("范围"), {{tr("还没有亮明身份"), kNotMadeKnown}, {tr("含组织关系在外"), kElsewhere}}, true);
    for (FilterChip* chip : {m_statuses, m_scope}) {
        connect(chip, &FilterChip::changed, this, &RosterPage::ask);
    }
    connect(line, &FilterLine::searched, this, [this] { m_view == Roster ? ask() : readLists(); });
    connect(line, &FilterLine::wentDown, this, [this] { table()->goToFirst(); });
    connect(line, &FilterLine::entered, this, [this] { table()->goToFirst(); });
    addOrders();
    m_tabs = new ViewTabs({tr("名册"), tr("接转"), tr("未报到"), tr("报到点")});
    line->addAtRight(m_tabs);
    connect(m_tabs, &ViewTabs::chosen, this, [this](int index) {
        filters()->setSearchText({});
        showView(static_cast<View>(index));
    });
}

void RosterPage::addOrders() {
    auto* orders = new QMenu(this);
    m_order = menuButton({}, orders);
    m_order->setProperty("kind", QStringLiteral("chip"));
    for (const RosterOrder order : {RosterOrder::Pinyin, RosterOrder::Strokes}) {
        const bool isPinyin = order == RosterOrder::Pinyin;
        QAction* action = orders->addAction(isPinyin ? tr("姓名拼音") : tr("姓氏笔画"));
        action->setIconText(isPinyin ? tr("拼音") : tr("笔画"));  // the button is short of room
        action->setCheckable(true);
        action->setData(int(order));
        connect(action, &QAction::triggered, this, [this, order] {
            orderBy(order);
            ask();
        });
    }
    filters()->add(m_order);
}

// Of which organisation, and as of which day.
QWidget* RosterPage::buildNarrowing() {
    auto* narrowing = new QWidget;
    auto* row = new QHBoxLayout(narrowing);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kSmall));
    m_organisation = new LookUpEdit(lookUpOrganisations(session().ledger()));
    m_organisation->setPlaceholderText(tr("全部党组织"));
    m_organisation->setAccessibleName(tr("党组织"));
    m_organisation->setClearButtonEnabled(true);
    m_organisation->setMaximumWidth(px(kOrganisationWidth));
    m_day = new DateEdit;
    m_day->setAccessibleName(tr("截至"));
    m_day->setMaximumWidth(px(kDayWidth));
    m_day->setPlaceholderText(tr("今天"));
    row->addWidget(m_organisation, 2);
    row->addWidget(label(tr("截至"), Type::Table, Tint::Muted));
    row->addWidget(m_day, 1);
    row->addStretch(1);
    QPushButton* columns = button(tr("列  ▾"));
    columns->setProperty("kind", QStringLiteral("chip"));
    connect(columns, &QPushButton::clicked, this, [this, columns] { m_tables[Roster]->askColumns(columns); });
    row->addWidget(columns);
    connect(m_organisation, &LookUpEdit::textChanged, this, [this] {
        if (m_organisation->text().isEmpty() || !m_organisation->key().isEmpty()) {
            ask();
        }
    });
    connect(m_day, &QLineEdit::editingFinished, this, [this] {
        if (!m_day->text().trimmed().isEmpty()) {
            const QString problem = m_day->settle();
            if (!problem.isEmpty()) {
                shell().toast(problem);
            }
        }
        ask();
    });
    return narrowing;
}

QWidget* RosterPage::buildRoster() {
    auto* made = new LedgerTable(kTable, shell().settings());
    made->setAccessibleName(tr("党员名册"));
    made->showWindowed(m_model);
    made->setSortingEnabled(false);  // by name, as rosters are: pinyin or strokes
    m_tables.push_back(made);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    column->addWidget(buildNarrowing());
    column->addWidget(made, 1);
    return body;
}

LedgerTable* RosterPage::addList(const QString& name, const QString& title) {
    auto* made = new LedgerTable(name, shell().settings());
    made->setAccessibleName(title);
    m_stack->addWidget(made);
    m_tables.push_back(made);
    return made;
}

void RosterPage::buildLists() {
    addList(QStringLiteral("transfers"), tr("组织关系接转"))->showRows(m_transfers);
    addList(QStringLiteral("missing-check-ins"), tr("未报到"))->showRows(m_missing);
    addList(QStringLiteral("check-in-points"), tr("报到点"))->showRows(m_points);
}

void RosterPage::buildPanel() {
    for (size_t i = 0; i < m_tables.size(); ++i) {  // all of them stand by now: one asks about the others
        connectTable(*m_tables[i], static_cast<View>(i));
    }
    connect(sidePanel(), &SidePanel::previousRequested, this, [this] { table()->step(-1); });
    connect(sidePanel(), &SidePanel::nextRequested, this, [this] { table()->step(1); });
}

void RosterPage::connectTable(LedgerTable& table, View view) {
    connect(&table, &LedgerTable::currentIdChanged, this, [this](qint64 id) {
        if (id != 0 && sidePanel()->isVisible()) {
            showRecord(id);
        }
    });
    connect(&table, &LedgerTable::opened, this, [this](qint64 id) { showRecord(id); });
    connect(&table, &LedgerTable::selectedIdsChanged, this, [this] {
        showSums();
        Q_EMIT commandsChanged();
    });
    connect(&table, &LedgerTable::deleteRequested, this, &RosterPage::removeSelected);
    connect(&table, &LedgerTable::firstStepRequested, this, [this, view] {
        if (view == Roster && narrows()) {
            filters()->setSearchText({});
            m_statuses->choose({});
            m_scope->choose({});
            setOrganisation({});
        } else {
            perform(Command::New);
        }
    });
}

void RosterPage::showView(View view) {
    m_view = view;
    m_stack->setCurrentIndex(view);
    m_tabs->choose(view);
    m_statuses->setVisible(view == Roster);
    m_scope->setVisible(view == Roster);
    m_order->setVisible(view == Roster);
    filters()->setSearchHint(view == Roster ? tr("姓名、拼音、电话尾号") : tr("姓名、拼音、名称"));
    if (m_add != nullptr) {
        m_add->setVisible(view != Transfers);
        m_add->setText(view == Points ? tr("新建报到点") : view == Missing ? tr("登记报到") : tr("登记党员"));
        m_add->setToolTip(view == Missing ? tr("选中的人今天报到") : keysOf(Command::New));
    }
    if (m_import != nullptr) {
        m_import->setVisible(view == Roster);
    }
    if (m_form != nullptr && m_form->isOpen()) {
        m_form->close();
    }
    setFocusProxy(table());
    if (view != Roster) {
        readLists();
    }
    showSums();
    Q_EMIT commandsChanged();
}

bool RosterPage::concerns(const ChangeNotice& notice) const {
    constexpr const char* kTables[] = {
        "member",   "relationship",  "worker",   "organisation",   "organisation_post",
        "transfer", "transfer_step", "check_in", "check_in_point", "mobile_certificate",
        "employer", "site"};
    return std::ranges::any_of(kTables,
                               [&](const char* each) { return notice.touches(QString::fromLatin1(each)); });
}

bool RosterPage::isBusy() const {
    return m_reader->isBusy();
}

bool RosterPage::narrows() const {
    return !m_query.text.isEmpty() || m_query.organisation.isValid() || m_query.onlyNotMadeKnown ||
           m_query.status != MemberStatus::None;
}

void RosterPage::readQuery() {
    const QVariantList statuses = m_statuses->chosen(), scope = m_scope->chosen();
    const QDate day = QDate::fromString(m_day->iso(), Qt::ISODate);
    m_query.text = filters()->searchText();
    m_query.organisation = OrganisationId(m_organisation->key().toLongLong());
    m_query.day = day.isValid() ? day : QDate::currentDate();
    m_query.status =
        statuses.isEmpty() ? MemberStatus::None : static_cast<MemberStatus>(statuses.front().toInt());
    m_query.onlyNotMadeKnown = scope.contains(kNotMadeKnown);
    m_query.withElsewhere = scope.contains(kElsewhere);
}

void RosterPage::setOrganisation(OrganisationId id) {
    const QSignalBlocker quiet(m_organisation);
    m_organisation->setKey(id.isValid() ? QString::number(id.value()) : QString());
    ask();
}

void RosterPage::orderBy(RosterOrder order) {
    m_query.order = order;
    shell().settings().setTableState(kOrder, order == RosterOrder::Strokes ? kStrokes : QByteArray());
    for (QAction* action : m_order->menu()->actions()) {
        const bool isNow = action->data().toInt() == int(order);
        action->setChecked(isNow);
        if (isNow) {
            m_order->setText(action->iconText());
            m_order->setAccessibleName(tr("排序：%1").arg(action->text()));
        }
    }
}

void RosterPage::ask() {
    readQuery();
    m_reader->ask([this, query = m_query](Ledger& ledger, const LatestReader::Deliver& deliver) {
        const RosterStore roster(ledger);
        auto ids = roster.ids(query);
        MemberCount count{static_cast<int>(ids.size()), 0};
        deliver([this, ids = std::move(ids)] { take(ids); });
        if (query.status != MemberStatus::Probationary) {
            RosterQuery full = query;
            full.status = MemberStatus::Full;
            count.full = query.status == MemberStatus::Full ? count.members
                                                            : static_cast<int>(roster.ids(full).size());
        }
        deliver([this, count] {
            m_count = count;
            showSums();
        });
    });
}

void RosterPage::take(const std::vector<MemberId>& ids) {
    std::vector<qint64> list;
    list.reserve(ids.size());
    for (const MemberId id : ids) {
        list.push_back(id.value());
    }
    m_model->setDay(m_query.day);
    m_model->setIds(std::move(list));
    if (const MemberId wanted = std::exchange(m_wanted, {}); wanted.isValid()) {
        m_tables[Roster]->selectId(wanted.value());
    }
    showSums();
    Q_EMIT commandsChanged();
    Q_EMIT rosterShown();
}

void RosterPage::readLists() {
    const QString text = filters()->searchText();
    Ledger& ledger = session().ledger();
    shell().attempt([&] {
        const qint64 current = table()->currentId();
        const QSignalBlocker quiet(table());
        switch (m_view) {
            case Roster:
                return;
            case Transfers:
                m_transfers->setRows(readTransfers(ledger, text));
                break;
            case Missing:
                m_missing->setRows(readMissing(ledger, text));
                break;
            case Points:
                m_points->setRows(readPoints(ledger, text));
                break;
        }
        table()->selectId(current);
    });
    showSums();
}

void RosterPage::showSums() {
    showEmptyStates();
    const qint64 rows = table()->shownRows(), chosen = table()->selectedCount();
    const QString selected = chosen > 1 ? tr("选中 %1 人").arg(countText(chosen)) : QString();
    const QString today = tr("截至 %1").arg(QDate::currentDate().toString(Qt::ISODate));
    switch (m_view) {
        case Roster:
            header()->setTitle(tr("党员名册"));
            header()->setSummary(rows == 0 && !narrows()
                                     ? QString()
                                     : tr("%1 人，正式党员 %2 人，预备党员 %3 人")
                                           .arg(countText(m_count.members), countText(m_count.full),
                                                countText(m_count.members - m_count.full)));
            foot()->setParts({selected, tr("截至 %1").arg(m_query.day.toString(Qt::ISODate)),
                              m_query.organisation.isValid() ? tr("含下级党组织") : QString(),
                              tr("Enter 打开，F1 看全部快捷键")});
            break;
        case Transfers:
            header()->setTitle(tr("组织关系接转"));
            header()->setSummary(tr("正在办理 %1 件").arg(countText(rows)));
            foot()->setParts(
                {today, tr("接收登记以后，组织关系才转过去"), tr("Enter 打开这个人，登记下一步")});
            break;
        case Missing:
            header()->setTitle(tr("未报到"));
            header()->setSummary(tr("%1 人").arg(countText(rows)));
            foot()->setParts({selected, today, tr("报到不转组织关系"), tr("Enter 打开这个人")});
            break;
        case Points:
            header()->setTitle(tr("报到点"));
            header()->setSummary(tr("%1 个").arg(countText(rows)));
            foot()->setParts({today, tr("Enter 打开")});
            break;
    }
    if (m_add != nullptr) {
        m_add->setEnabled(m_view != Missing || chosen > 0);
    }
}

void RosterPage::showEmptyStates() {
    if (narrows()) {
        m_tables[Roster]->setEmptyState(
            tr("没有找到"), tr("没有符合条件的党员。换一个词，或者清除查找和筛选。"), tr("清除查找和筛选"));
    } else {
        m_tables[Roster]->setEmptyState(
            tr("名册上还没有党员"),
            tr("党员的组织关系、报到和流动党员活动证分别登记，名册可以看任何一天的。"),
            m_readOnly ? QString() : tr("登记第一名党员"));
    }
    const bool searches = !filters()->searchText().isEmpty();
    const QString none = tr("没有找到"), another = tr("没有符合条件的，换一个词试试。");
    const auto say = [&](View view, const QString& title, const QString& sentence, const QString& step = {}) {
        m_tables[static_cast<size_t>(view)]->setEmptyState(searches ? none : title,
                                                           searches ? another : sentence,
                                                           searches || m_readOnly ? QString() : step);
    };
    say(Transfers, tr("没有正在办理的接转"),
        tr("在名册里打开一名党员，点“办理接转”，办到接收登记为止都列在这里。"));
    say(Missing, tr("应到的都到了"), tr("登记了应报到日期、到期还没有来报到的党员列在这里。"));
    say(Points, tr("还没有报到点"), tr("社区、驿站设的党员报到点登记在这里，谁在哪里报到就从中选。"),
        tr("新建第一个报到点"));
}

}  // namespace nuanxin::ui
