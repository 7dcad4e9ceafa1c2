// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/roll_page.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include "core/census/worker_roll_store.h"
#include "core/ledger/drafts.h"
#include "ui/census/roll_model.h"
#include "ui/census/worker_form.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/latest_reader.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/side_panel.h"
#include "ui/table/cell_text.h"
#include "ui/table/filter_chips.h"
#include "ui/table/ledger_table.h"
#include "ui/table/views_button.h"

namespace nuanxin::ui {

namespace {

const QString kTable = QStringLiteral("workers"), kImport = QStringLiteral("import");
constexpr int kFirstRows = 200;  // what is on the screen and a little more

const QString kNameOrder = QStringLiteral("workers-name-order");  // in the settings

QStringList pinnedColumns() {
    return {QStringLiteral("occupation"), QStringLiteral("state"), QStringLiteral("community"),
            QStringLiteral("political_status")};
}

QPushButton* chipButton(const QString& text, QMenu* menu) {
    QPushButton* made = menuButton(text, menu);
    made->setProperty("kind", QStringLiteral("chip"));
    return made;
}

}  // namespace

RollPage::RollPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_mayChange(shell.session().ledger().may(Permission::Register)),
      m_model(new RollModel(shell.session().ledger(), this)),
      m_table(new LedgerTable(kTable, shell.settings())),
      m_record(new WorkerForm(shell, *sidePanel())),
      m_reader(new LatestReader(shell.session(), this)),
      m_values(new LatestReader(shell.session(), this)) {
    buildTable();
    buildHeader();
    buildFilters();
    buildRecord();
    foot();
    for (LatestReader* reader : {m_reader, m_values}) {
        connect(reader, &LatestReader::failed, this,
                [this](std::exception_ptr error) { this->shell().report(error); });
    }
    connect(
        m_model, &IdListModel::fetchFailed, this,
        [this](std::exception_ptr error) { this->shell().report(error); }, Qt::QueuedConnection);
}

void RollPage::buildHeader() {
    header()->setTitle(tr("从业人员"));
    QMenu* more = header()->more();
    for (const Command command :
         {Command::BulkEdit, Command::Paste, Command::CopyWithHeads, Command::ExportTable}) {
        more->addAction(shell().actions().action(command));
    }
    if (!m_mayChange) {
        return;
    }
    more->addSeparator();
    more->addAction(shell().actions().action(Command::MarkToVerify));
    more->addAction(shell().actions().action(Command::MarkVerified));
    QPushButton* add = header()->addButton(tr("新建"));
    add->setToolTip(keysOf(Command::New));
    connect(add, &QPushButton::clicked, this, &RollPage::newRecord);
    const bool imports = shell().hasPage(kImport) && session().ledger().may(Permission::Manage);
    m_primary = header()->setPrimary(imports ? tr("导入花名册") : tr("快速登记"));
    connect(m_primary, &QPushButton::clicked, this,
            [this, imports] { imports ? shell().goTo(kImport) : Q_EMIT quickEntry(); });
    if (imports) {
        connect(header()->addButton(tr("快速登记")), &QPushButton::clicked, this, &RollPage::quickEntry);
    }
}

void RollPage::buildRecord() {
    connect(this, &RollPage::openRecord, this, [this](WorkerId id) {
        if ((m_record->worker() == id && m_record->hasUnsaved()) || !m_record->open(id)) {
            return;
        }
        sidePanel()->setPosition(position(), listed());
        Q_EMIT commandsChanged();
    });
    connect(this, &RollPage::newRecord, this, [this] {
        m_record->openNew();
        sidePanel()->setPosition(0, 0);
        m_record->focusFirst();
        Q_EMIT commandsChanged();
    });
    connect(this, &RollPage::quickEntry, this, [this] { shell().goTo(QStringLiteral("quick")); });
    connect(sidePanel(), &SidePanel::previousRequested, this, [this] { m_table->step(-1); });
    connect(sidePanel(), &SidePanel::nextRequested, this, [this] { m_table->step(1); });
    connect(m_record, &RecordForm::saved, this, [this](qint64 id) {
        follow(WorkerId(id));
        Q_EMIT commandsChanged();
    });
    connect(m_record, &RecordForm::closed, this, [this] {
        m_table->setFocus();
        Q_EMIT commandsChanged();
    });
    m_record->setWayBack([&shell = shell()](qint64 id) { shell.goTo(kTable, id); });
}

void RollPage::buildFilters() {
    FilterLine* line = filters();
    line->setSearchHint(tr("姓名、拼音、电话尾号、网点、平台"));
    line->add(new FilterChips(*m_table, pinnedColumns(), {}, line));
    connect(line, &FilterLine::typed, this, [this](const QString& text) {
        m_opensFirst = false;
        if (text != m_view.search) {
            m_view.search = text;
            ask(true);
        }
    });
    connect(line, &FilterLine::wentDown, m_table, &LedgerTable::goToFirst);
    connect(line, &FilterLine::entered, this, [this] {
        m_opensFirst = true;
        if (!isBusy()) {
            openFirst();
        }
    });
    connect(m_table, &LedgerTable::filtersChanged, this, [this] {
        m_view.filters = m_table->filters();
        ask(true);
    });
    addOrders();
    m_views = new ViewsButton(shell(), kTable, [this] {
        RollView view = m_view;
        view.columns = m_table->shownColumns();
        return view.toJson();
    });
    m_views->setToolTip(keysOf(Command::Views));
    connect(m_views, &ViewsButton::picked, this,
            [this](const QJsonObject& view) { setView(RollView::fromJson(view)); });
    line->addAtRight(m_views);
    QPushButton* columns = button(tr("列  ▾"));
    columns->setProperty("kind", QStringLiteral("chip"));
    connect(columns, &QPushButton::clicked, this, [this, columns] { m_table->askColumns(columns); });
    line->addAtRight(columns);
    readHeadOrder();
}

void RollPage::addOrders() {
    const QString last = QString::fromLatin1(shell().settings().tableState(kNameOrder));
    m_nameOrder = orderFrom(last).value_or(WorkerOrder::Pinyin);
    auto* orders = new QMenu(this);
    m_order = chipButton({}, orders);
    for (const auto& [order, text] :
         {std::pair(WorkerOrder::Pinyin, tr("姓名拼音")), std::pair(WorkerOrder::Strokes, tr("姓名笔画")),
          std::pair(WorkerOrder::Created, tr("登记先后")),
          std::pair(WorkerOrder::Verified, tr("核实先后"))}) {
        QAction* action = orders->addAction(text);
        action->setData(static_cast<int>(order));
        connect(action, &QAction::triggered, this, [this, order = order] {
            m_nameOrder = order;
            shell().settings().setTableState(kNameOrder, orderCode(order).toLatin1());
            m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
            orderBy(order);
        });
    }
    filters()->addAtRight(m_order);
}

void RollPage::buildTable() {
    m_table->setAccessibleName(tr("从业人员"));
    m_table->showWindowed(m_model);
    m_table->setValueSource(
        [this](const QString& key, std::function<void(FilterValues)> take) { askValues(key, take); });
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    column->addWidget(new FilterChips(*m_table, {}, pinnedColumns(), body));
    column->addWidget(m_table, 1);
    setBody(body);
    setFocusProxy(m_table);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    for (const Command command : {Command::Delete, Command::Paste, Command::CopyWithHeads}) {
        m_table->addAction(shell().actions().action(command));
    }
    connect(m_table, &QWidget::customContextMenuRequested, this, &RollPage::showMenu);
    connect(m_model, &IdListModel::sortRequested, this, &RollPage::sortByHead);
    connect(m_table, &LedgerTable::opened, this, [this](qint64 id) {
        Q_EMIT openRecord(WorkerId(id));
        m_record->focusFirst();
    });
    connect(m_table, &LedgerTable::currentIdChanged, this, [this](qint64 id) {
        if (id != 0 && sidePanel()->isVisible()) {
            Q_EMIT openRecord(WorkerId(id));
        }
    });
    connect(m_table, &LedgerTable::selectedIdsChanged, this, [this] {
        showFoot();
        Q_EMIT commandsChanged();
    });
    connect(m_table, &LedgerTable::deleteRequested, this, [this] { perform(Command::Delete); });
    connect(m_table, &LedgerTable::firstStepRequested, this, &RollPage::firstStep);
}

bool RollPage::concerns(const ChangeNotice& notice) const {
    return notice.touches(u"worker") || notice.touches(u"employer") || notice.touches(u"site") ||
           notice.touches(u"place") || WorkerForm::concerns(notice);
}

void RollPage::refresh() {
    m_fresh = true;
    m_model->rereadRows();
    ask(false);
    m_record->refresh();
}

bool RollPage::isBusy() const {
    return m_reader->isBusy();
}

// A new search shows its first rows as soon as they are known; a list that is only read again changes at
// once, so that nothing moves under the eyes.
void RollPage::ask(bool anew) {
    m_whole = m_whole && !anew;
    const bool firstRows = anew && m_view.order != WorkerOrder::Column;
    const bool counts = m_fresh;
    m_reader->ask([this, query = m_view.query(), firstRows, counts](Ledger& ledger,
                                                                    const LatestReader::Deliver& deliver) {
        const WorkerRoll roll(ledger);
        if (firstRows) {
            auto first = roll.ids(query, kFirstRows);
            const bool whole = first.size() < kFirstRows;
            deliver([this, first = std::move(first), whole] { take(first, whole); });
            if (whole && !counts) {
                return;
            }
        }
        auto all = roll.ids(query);
        deliver([this, all = std::move(all)] { take(all, true); });
        if (counts) {
            deliver([this, counted = roll.counts()] { showSummary(counted); });
        }
    });
}

void RollPage::take(const std::vector<WorkerId>& ids, bool whole) {
    std::vector<qint64> list;
    list.reserve(ids.size());
    for (const WorkerId id : ids) {
        list.push_back(id.value());
    }
    const bool first = !m_whole && m_table->currentId() == 0;
    m_whole = whole;
    m_model->setIds(std::move(list));
    if (first && m_table->currentId() == 0) {
        m_table->verticalScrollBar()->setValue(0);
    }
    if (m_wanted.isValid() && (m_table->selectId(m_wanted.value()) || whole)) {
        const WorkerId wanted = std::exchange(m_wanted, {});
        if (std::exchange(m_openWanted, false) && m_table->currentId() == wanted.value()) {
            Q_EMIT openRecord(wanted);
        }
    }
    showEmptyState();
    showFoot();
    openFirst();
    Q_EMIT commandsChanged();
    if (whole) {
        Q_EMIT listShown();
    }
}

// Enter in the search box, pressed before what it finds was read.
void RollPage::openFirst() {
    if (std::exchange(m_opensFirst, false) && m_table->goToFirst()) {
        Q_EMIT m_table->opened(m_table->currentId());
    }
}

void RollPage::showSummary(const RollCounts& counts) {
    m_fresh = false;
    const QString all = countText(counts.all), onJob = countText(counts.onJob);
    header()->setSummary(
        counts.all == 0 ? QString()
        : counts.toVerifyOnJob == 0
            ? tr("%1 人，在岗 %2").arg(all, onJob)
            : tr("%1 人，在岗 %2，其中待核 %3").arg(all, onJob, countText(counts.toVerifyOnJob)));
    showEmptyState();
}

void RollPage::showEmptyState() {
    if (m_model->rowCount() > 0) {
        return;
    }
    const bool imports = shell().hasPage(kImport) && session().ledger().may(Permission::Manage);
    if (!m_whole) {
        m_table->setEmptyState({}, {});
    } else if (m_view.narrows()) {
        m_table->setEmptyState(tr("没有找到"), tr("没有符合条件的人。换一个词，或者清除查找和筛选。"),
                               tr("清除查找和筛选"));
    } else {
        m_table->setEmptyState(
            tr("名册还是空的"),
            tr("名册记着区域里的每一位从业人员。把网点和街道交来的花名册导入进来，或者逐人登记。"),
            !m_mayChange ? QString()
            : imports    ? tr("导入花名册")
                         : tr("登记第一个人"));
    }
}

void RollPage::firstStep() {
    if (m_view.narrows()) {
        clearNarrowing();
    } else if (shell().hasPage(kImport) && session().ledger().may(Permission::Manage)) {
        shell().goTo(kImport);
    } else {
        Q_EMIT newRecord();
    }
}

void RollPage::clearNarrowing() {
    RollView view = m_view;
    view.search.clear();
    view.filters.clear();
    view.columns = m_table->shownColumns();
    setView(view);
}

void RollPage::showFoot() {
    const qint64 chosen = m_table->selectedCount();
    const QString rows = countText(m_model->rowCount());
    foot()->setParts(
        {!m_whole           ? tr("正在查找…")
         : m_view.narrows() ? tr("筛出 %1 人").arg(rows)
                            : tr("共 %1 人").arg(rows),
         chosen > 0 ? tr("选中 %1 人").arg(countText(chosen)) : QString(),
         tr("截至 %1").arg(QDate::currentDate().toString(Qt::ISODate)),
         m_mayChange ? tr("Ctrl+N 新建，Enter 打开，F1 看全部快捷键") : tr("Enter 打开，F1 看全部快捷键")});
}

void RollPage::setView(const RollView& view) {
    m_table->showColumns(view.columns);
    const QSignalBlocker quietLine(filters());
    {
        const QSignalBlocker quietTable(m_model);
        const bool byColumn = view.order == WorkerOrder::Column;
        const int column = byColumn ? static_cast<int>(view.column) : -1;
        m_table->horizontalHeader()->setSortIndicator(
            column, view.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        m_nameOrder = byColumn ? m_nameOrder : view.order;
    }
    filters()->setSearchText(view.search);
    m_view = view;
    const TableFilters wanted = view.filters;
    if (m_table->filters() != wanted) {
        m_table->setFilters(wanted);  // asks for the list
        m_view.filters = m_table->filters();
    } else {
        ask(true);
    }
    orderBy(view.order);
}

void RollPage::askValues(const QString& key, const std::function<void(FilterValues)>& take) {
    m_values->ask([query = m_view.query(), column = *rollColumnFrom(key), take](
                      Ledger& ledger, const LatestReader::Deliver& deliver) {
        FilterValues values;
        for (const RollValue& value : WorkerRoll(ledger).values(query, column)) {
            values.push_back({value.value, value.name, value.indent, value.count});
        }
        deliver([take, values = std::move(values)] { take(values); });
    });
}

// The head of the name sorts as the order button says; a column with sealed values sorts nothing.
void RollPage::sortByHead(int column, Qt::SortOrder order) {
    const bool sealed = column >= 0 && infoOf(RollModel::columnAt(column)).kind == RollKind::Sealed;
    if (sealed) {
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        return;
    }
    const bool byName = column < 0 || RollModel::columnAt(column) == RollColumn::Name;
    m_view.column = byName ? RollColumn::Name : RollModel::columnAt(column);
    m_view.descending = column >= 0 && order == Qt::DescendingOrder;
    m_view.order = byName ? m_nameOrder : WorkerOrder::Column;
    showOrder();
    ask(true);
}

void RollPage::readHeadOrder() {
    const auto* head = m_table->horizontalHeader();
    sortByHead(head->isSortIndicatorShown() ? head->sortIndicatorSection() : -1, head->sortIndicatorOrder());
    orderBy(m_view.order);
}

void RollPage::orderBy(WorkerOrder order) {
    if (order != WorkerOrder::Column && order != m_view.order) {
        m_view.order = order;
        ask(true);
    }
    showOrder();
}

// The button says what the list is in order of, whichever way that was chosen.
void RollPage::showOrder() {
    const bool byColumn = m_view.order == WorkerOrder::Column;
    for (QAction* action : m_order->menu()->actions()) {
        const bool now = !byColumn && action->data().toInt() == static_cast<int>(m_nameOrder);
        action->setCheckable(true);
        action->setChecked(now);
        if (now) {
            m_order->setText(action->text());
        }
    }
    if (byColumn) {
        m_order->setText(tr("按%1").arg(titleOf(m_view.column)));
    }
    m_order->setAccessibleName(tr("排序：%1").arg(m_order->text()));
}

void RollPage::receive(const QVariant& what) {
    if (what.typeId() == QMetaType::QJsonObject) {
        RollView view = RollView::fromJson(what.toJsonObject());
        view.columns = m_table->shownColumns();
        setView(view);
        return;
    }
    if (what.canConvert<DraftKey>()) {
        Q_EMIT newRecord();
        m_record->offerDraft(what.value<DraftKey>().record);
        return;
    }
    if (what.toLongLong() <= 0) {  // back to somebody who was being entered
        Q_EMIT newRecord();
        return;
    }
    m_wanted = WorkerId(what.toLongLong());
    m_openWanted = true;
    if (m_view.narrows()) {
        clearNarrowing();  // who was asked for is to be seen, whatever was searched before
    } else {
        ask(false);
    }
}

void RollPage::follow(WorkerId id) {
    m_wanted = id;
}

int RollPage::position() const {
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.row() : -1;
}

int RollPage::listed() const {
    return m_model->rowCount();
}

}  // namespace nuanxin::ui
