// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/places_page.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QVBoxLayout>

#include "core/census/place_rules.h"
#include "core/census/place_store.h"
#include "core/ledger/drafts.h"
#include "core/ledger/history.h"
#include "ui/census/place_form.h"
#include "ui/census/place_model.h"
#include "ui/census/place_particulars.h"
#include "ui/form/draft_keeper.h"
#include "ui/form/draft_notice.h"
#include "ui/shell/error_dialog.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"
#include "ui/table/cell_text.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {

constexpr int kFormEdition = 1;
const QString kForm = QStringLiteral("place");

HistoryId newestChange(Ledger& ledger) {
    const auto entry = History(ledger).undoable();
    return entry ? entry->id : HistoryId();
}

}  // namespace

PlacesPage::PlacesPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_readOnly(!shell.session().ledger().may(Permission::Register)),
      m_model(new PlaceModel(this)),
      m_table(new LedgerTable(QStringLiteral("places"), shell.settings())),
      m_form(new PlaceForm(shell.session().ledger().office().level, m_readOnly)),
      m_particulars(new PlaceParticulars(shell)),
      m_notice(new DraftNotice),
      m_keeper(new DraftKeeper(
          shell.session(), kForm, kFormEdition, [this] { return m_form->draft(); }, this)) {
    buildHeader();
    FilterLine* line = filters();
    line->setSearchHint(tr("名称、拼音、代码"));
    QList<FilterChip::Choice> levels;
    for (const PlaceLevel level : kPlaceLevels) {
        levels.append({placeLevelName(level), static_cast<int>(level)});
    }
    m_levels = line->addChip(tr("层级"), levels, true);
    connect(line, &FilterLine::searched, this, &PlacesPage::filter);
    connect(m_levels, &FilterChip::changed, this, &PlacesPage::filter);
    buildTable();
    buildPanel();
    foot();
}

void PlacesPage::buildHeader() {
    header()->setTitle(tr("区划"));
    if (m_readOnly) {
        return;
    }
    m_add = header()->setPrimary(tr("新建区划"));
    m_add->setToolTip(keysOf(Command::New));
    m_addBelow = header()->addButton(textOf(Command::NewBelow));
    m_addBelow->setToolTip(keysOf(Command::NewBelow));
    header()->more()->addAction(shell().actions().action(Command::Delete));
    connect(m_add, &QPushButton::clicked, this, &PlacesPage::showNewBeside);
    connect(m_addBelow, &QPushButton::clicked, this, &PlacesPage::showNewBelow);
    connect(this, &Page::commandsChanged, m_addBelow,
            [this] { m_addBelow->setEnabled(canPerform(Command::NewBelow)); });
}

void PlacesPage::buildTable() {
    m_table->setAccessibleName(tr("区划"));
    m_table->showSelfSorting(m_model);
    setBody(m_table);
    setFocusProxy(m_table);
    for (const Command command : {Command::New, Command::NewBelow, Command::Delete}) {
        m_table->addAction(shell().actions().action(command));
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &LedgerTable::selectedIdsChanged, this, &PlacesPage::showSelection);
    connect(m_table, &LedgerTable::currentIdChanged, this, [this](qint64 id) {
        if (id != 0) {
            showPlace(PlaceId(id));
        }
    });
    connect(m_table, &LedgerTable::opened, this, [this](qint64 id) {
        showPlace(PlaceId(id));
        m_form->focusFirst();
    });
    connect(m_table, &LedgerTable::branchToggled, this, [this](qint64 id) {
        const qint64 current = m_table->currentId();
        const QSignalBlocker quiet(m_table);
        m_model->toggle(PlaceId(id));
        if (!m_table->selectId(current)) {
            m_table->selectId(id);
        }
    });
    connect(m_table, &LedgerTable::deleteRequested, this,
            [this] { shell().actions().perform(Command::Delete); });
    connect(m_table, &LedgerTable::firstStepRequested, this, &PlacesPage::showNewBeside);
}

void PlacesPage::buildPanel() {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(m_notice);
    column->addWidget(m_form);
    column->addWidget(m_particulars);
    column->addStretch(1);

    SidePanel* panel = sidePanel();
    panel->setBody(body);
    if (!m_readOnly) {
        m_revert = panel->addButton(tr("还原"));
        QPushButton* save = panel->setPrimary(tr("保存"));
        save->setToolTip(keysOf(Command::Save));
        connect(save, &QPushButton::clicked, this, &PlacesPage::save);
        connect(m_revert, &QPushButton::clicked, this, [this] {
            m_form->show(m_form->shown(), m_model->places());
            m_form->focusFirst();
            edited();
        });
    }
    connect(m_notice, &DraftNotice::taken, this, [this] {
        if (const auto draft = m_keeper->take()) {
            m_form->putDraft(draft->body);
            m_form->focusFirst();
        }
    });
    connect(m_notice, &DraftNotice::dropped, this, [this] {
        m_keeper->drop();
        offerDraft();
        m_form->focusFirst();
    });
    connect(m_particulars, &PlaceParticulars::counted, this, [this] {
        m_model->setPersons(m_particulars->counts().byPlace);
        showSums();
    });
    connect(m_form, &PlaceForm::edited, this, &PlacesPage::edited);
    connect(m_form, &PlaceForm::finished, this, &PlacesPage::save);
    connect(m_keeper, &DraftKeeper::saved, this, [this] {
        sidePanel()->setNote(m_form->changes() > 0 ? tr("已改 %n 项，草稿已存", nullptr, m_form->changes())
                                                   : QString());
    });
    connect(m_keeper, &DraftKeeper::failed, this,
            [this] { sidePanel()->setNote(tr("草稿没有存上，请尽快保存。")); });
    connect(panel, &SidePanel::closeRequested, this, &PlacesPage::closePanel);
    connect(panel, &SidePanel::previousRequested, this, [this] { m_table->step(-1); });
    connect(panel, &SidePanel::nextRequested, this, [this] { m_table->step(1); });
}

bool PlacesPage::concerns(const ChangeNotice& notice) const {
    return notice.touches(u"place") || PlaceParticulars::concerns(notice);
}

void PlacesPage::refresh() {
    m_particulars->count();
    PlaceId current = m_wanted.isValid() ? m_wanted : PlaceId(m_table->currentId());
    const int row = m_model->indexOf(current);
    {
        const QSignalBlocker quiet(m_table);
        m_model->setPlaces(PlaceStore(session().ledger()).list());
        if (m_wanted.isValid() && m_model->find(m_wanted) != nullptr) {
            m_model->reveal(m_wanted);
            m_wanted = {};
        }
        if (!m_table->selectId(current.value()) && row >= 0 && m_model->rowCount() > 0) {
            current = m_model->idAt(std::clamp(row - 1, 0, m_model->rowCount() - 1));
            m_table->selectId(current.value());  // it is gone: what stood above it
        }
    }
    if (sidePanel()->isVisible()) {
        const PlaceId shown = m_form->shown().id;
        if (shown.isValid() && m_model->find(shown) == nullptr) {
            leavePanel();
        } else if (shown.isValid() && m_form->changes() == 0) {
            showPlace(current.isValid() ? current : shown);
        }
    }
    showSelection();  // what can be done depends on what the panel shows
    if (!m_askedForUnfinished && !m_readOnly) {
        m_askedForUnfinished = true;
        offerUnfinished();
    }
}

void PlacesPage::filter() {
    QSet<int> levels;
    for (const QVariant& level : m_levels->chosen()) {
        levels.insert(level.toInt());
    }
    const qint64 current = m_table->currentId();
    {
        const QSignalBlocker quiet(m_table);
        m_model->setFilter(filters()->searchText(), levels);
        m_table->selectId(current);
    }
    showSelection();
}

void PlacesPage::showSelection() {
    showSums();
    Q_EMIT commandsChanged();
}

void PlacesPage::showSums() {
    const int all = static_cast<int>(m_model->places().size()), matches = m_model->matches(),
              selected = static_cast<int>(m_table->selectedIds().size());
    const qint64 elsewhere = m_particulars->counts().elsewhere;
    header()->setSummary(tr("%Ln 个", nullptr, all));
    foot()->setParts(
        {tr("共 %Ln 个区划", nullptr, all), matches < all ? tr("筛出 %Ln 个", nullptr, matches) : QString(),
         selected > 1 ? tr("选中 %Ln 个", nullptr, selected) : QString(),
         elsewhere > 0 ? tr("没有登记区划的从业人员 %1 人").arg(countText(elsewhere)) : QString(),
         tr("左右方向键收起、展开")});
    if (m_add != nullptr) {
        m_add->setVisible(all > 0);  // the empty table has a button of its own
        m_addBelow->setVisible(all > 0);
    }
    if (all == 0) {
        m_table->setEmptyState(
            tr("先把区划建起来"),
            tr("街道、社区和网格是一切登记的归属。从最高一级建起，再逐级往下，建到社区就可以开始登记。"),
            m_readOnly ? QString() : tr("新建第一个区划"));
    } else {
        m_table->setEmptyState(tr("没有找到"), tr("没有符合条件的区划。换一个词，或者清除上面的筛选。"));
    }
}

// Whoever is sent to a place sees it, whatever was filtered or closed.
void PlacesPage::receive(const QVariant& what) {
    if (what.canConvert<DraftKey>()) {
        showNewBeside();
        m_keeper->offerFirst(what.value<DraftKey>().record);
        offerDraft();
        return;
    }
    const PlaceId id(what.toLongLong());
    if (m_model->indexOf(id) < 0 && m_model->find(id) != nullptr) {
        m_levels->choose({});
        filters()->setSearchText({});
        m_model->reveal(id);
    }
    m_table->selectId(id.value());
}

void PlacesPage::showPlace(PlaceId id) {
    const Place* place = m_model->find(id);
    if (place == nullptr ||
        (sidePanel()->isVisible() && m_form->shown() == *place && m_form->changes() > 0)) {
        return;
    }
    open(*place, place->name, placeLevelName(place->level));
    sidePanel()->setPosition(m_model->indexOf(id), m_model->rowCount());
}

// What a new place stands beside or below: the record in the panel, which the table may not have heard of
// yet, or else the row.
const Place* PlacesPage::basis() const {
    const bool isOpen = m_form->isVisible() && m_form->shown().id.isValid();
    return isOpen ? &m_form->shown() : m_model->find(PlaceId(m_table->currentId()));
}

void PlacesPage::showNewBeside() {
    const Place* beside = basis();
    if (beside == nullptr) {
        showNew(topLevel(session().ledger().office().level), {});
    } else {
        showNew(beside->level, beside->parent);
    }
}

void PlacesPage::showNewBelow() {
    const Place* above = basis();
    if (above == nullptr || !above->id.isValid()) {
        return;
    }
    if (const auto level = levelBelow(above->level)) {
        showNew(*level, above->id);
    } else {
        shell().toast(tr("%1下面不再分级。").arg(placeLevelName(above->level)));
    }
}

void PlacesPage::showNew(PlaceLevel level, PlaceId parent) {
    Place place;
    place.level = level;
    place.parent = parent;
    open(place, tr("新建区划"), {});
    sidePanel()->setPosition(0, 0);
    m_form->focusFirst();
}

void PlacesPage::open(const Place& place, const QString& title, const QString& subtitle) {
    keepDraft();
    m_form->show(place, m_model->places());
    m_keeper->begin(place.id.value());
    SidePanel* panel = sidePanel();
    panel->setTitle(title, subtitle);
    panel->setNote({});
    panel->show();
    if (m_revert != nullptr) {
        m_revert->setText(place.id.isValid() ? tr("还原") : tr("清空"));
    }
    offerDraft();
    m_particulars->show(place.id);
    Q_EMIT commandsChanged();
}

void PlacesPage::offerDraft() {
    m_notice->hide();
    if (m_readOnly) {
        return;
    }
    if (const auto draft = m_keeper->offered()) {
        m_notice->offer(m_form->shown().name, draft->at, m_form->differing(draft->body), m_keeper->more());
    }
}

// What was being typed when the program ended is said once, when the page is first seen.
void PlacesPage::offerUnfinished() {
    for (const Draft& draft : Drafts(session().ledger()).list()) {
        const PlaceId id(draft.record);
        const bool isNew = draft.record <= 0;
        if (draft.form != kForm || draft.formEdition != kFormEdition ||
            (!isNew && m_model->find(id) == nullptr)) {
            continue;
        }
        const QString name = isNew ? tr("新区划") : m_model->find(id)->name;
        shell().toastOfPage(tr("%1有没保存的草稿：%2").arg(name, minuteText(draft.at)), tr("去看"),
                            [this, isNew, id] {
                                if (isNew) {
                                    showNewBeside();
                                } else {
                                    m_table->selectId(id.value());
                                }
                            });
        return;
    }
}

void PlacesPage::edited() {
    const int changes = m_form->changes();
    if (changes > 0) {
        m_keeper->touched();
        sidePanel()->setNote(tr("已改 %n 项", nullptr, changes));
    } else {
        shell().attempt([this] { m_keeper->discard(); });
        sidePanel()->setNote({});
    }
}

void PlacesPage::save() {
    if (m_particulars->isEditing()) {
        return m_particulars->save();
    }
    if (!sidePanel()->isVisible() || !m_form->validate()) {
        return;
    }
    const Place place = m_form->value();
    if (place.id.isValid() && m_form->changes() == 0) {
        shell().toast(tr("没有改动，不用保存。"));
        return;
    }
    try {
        Ledger& ledger = session().ledger();
        const QString said = m_form->savedWords();
        const PlaceId saved = PlaceStore(ledger).save(place);
        m_keeper->discard();
        m_wanted = saved;
        Place stored = place;
        stored.id = saved;
        m_form->show(stored, m_model->places());
        m_keeper->begin(saved.value());
        offerDraft();
        sidePanel()->setNote({});
        m_revert->setText(tr("还原"));
        shell().offerUndo(said, newestChange(ledger));
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::BadInput) {
            m_form->showNameProblem(error.subject());
        } else {
            shell().report(std::current_exception());
        }
    }
}

void PlacesPage::remove() {
    std::vector<PlaceId> chosen;
    int first = m_model->rowCount();
    for (const qint64 id : m_table->selectedIds()) {
        chosen.emplace_back(id);
        first = qMin(first, m_model->indexOf(chosen.back()));
    }
    if (chosen.empty()) {
        return;
    }
    const QString name = m_model->find(chosen.front())->name;
    const PlaceId above = first > 0 ? m_model->idAt(first - 1) : PlaceId();
    if (shell().attempt([&] { PlaceStore(session().ledger()).remove(chosen); })) {
        m_wanted = above;
        shell().offerUndo(chosen.size() == 1
                              ? tr("已删除 %1").arg(name)
                              : tr("已删除 %Ln 个区划", nullptr, static_cast<int>(chosen.size())),
                          newestChange(session().ledger()));
    }
}

// Another record, another page, the panel closed: nothing is asked, since nothing is lost.
void PlacesPage::keepDraft() {
    if (!m_readOnly && sidePanel()->isVisible() && m_form->changes() > 0) {
        m_keeper->saveNow();
        const Place shown = m_form->shown();
        shell().toastOfPage(shown.id.isValid() ? tr("%1 的改动还没有保存，草稿留着。").arg(shown.name)
                                               : tr("新区划还没有保存，草稿留着。"),
                            tr("回去"), [this, id = shown.id] {
                                id.isValid() ? void(m_table->selectId(id.value())) : showNewBeside();
                            });
    }
}

void PlacesPage::closePanel() {
    keepDraft();
    m_form->show({}, m_model->places());
    leavePanel();
    Q_EMIT commandsChanged();
}

// The keyboard goes to the table before the field it was in is hidden.
void PlacesPage::leavePanel() {
    if (sidePanel()->isAncestorOf(QApplication::focusWidget())) {
        m_table->setFocus();
    }
    sidePanel()->hide();
}

bool PlacesPage::mayLeave() {
    if (!m_readOnly && sidePanel()->isVisible() && m_form->changes() > 0) {
        m_keeper->saveNow();
    }
    return true;
}

// Who may only read can ask all the same, and is told.
bool PlacesPage::canPerform(Command command) const {
    switch (command) {
        case Command::New:
            return true;
        case Command::NewBelow: {
            const Place* above = basis();
            return above != nullptr && above->id.isValid() && levelBelow(above->level).has_value();
        }
        case Command::Save:
            return m_form->isVisible();
        case Command::Delete:
            return !m_table->selectedIds().isEmpty();
        default:
            return Page::canPerform(command);
    }
}

void PlacesPage::perform(Command command) {
    switch (command) {
        case Command::New:
            return showNewBeside();
        case Command::NewBelow:
            return showNewBelow();
        case Command::Save:
            return save();
        case Command::Delete:
            return remove();
        default:
            return Page::perform(command);
    }
}

}  // namespace nuanxin::ui
