// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/places_page.h"

#include <QVBoxLayout>

#include "core/census/place_store.h"
#include "core/ledger/history.h"
#include "ui/census/place_form.h"
#include "ui/census/place_model.h"
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

PlaceLevel below(PlaceLevel level) {
    return level == PlaceLevel::Grid ? level : static_cast<PlaceLevel>(static_cast<int>(level) + 1);
}

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
      m_form(new PlaceForm(m_readOnly)),
      m_notice(new DraftNotice),
      m_keeper(new DraftKeeper(
          shell.session(), kForm, kFormEdition, [this] { return m_form->draft(); }, this)) {
    header()->setTitle(tr("区划"));
    if (!m_readOnly) {
        m_add = header()->setPrimary(tr("新建区划"));
        m_add->setToolTip(keysOf(Command::New));
        connect(m_add, &QPushButton::clicked, this, [this] { perform(Command::New); });
    }
    FilterLine* line = filters();
    line->setSearchHint(tr("名称、代码"));
    QList<FilterChip::Choice> levels;
    for (const auto level :
         {PlaceLevel::District, PlaceLevel::Street, PlaceLevel::Community, PlaceLevel::Grid}) {
        levels.append({placeLevelName(level), static_cast<int>(level)});
    }
    m_levels = line->addChip(tr("层级"), levels, true);
    connect(line, &FilterLine::searched, this, &PlacesPage::filter);
    connect(m_levels, &FilterChip::changed, this, &PlacesPage::filter);
    buildTable();
    buildPanel();
    foot();
}

void PlacesPage::buildTable() {
    m_table->setAccessibleName(tr("区划"));
    m_table->showSelfSorting(m_model);
    m_table->setSortingEnabled(false);  // a tree has its own order
    setBody(m_table);
    setFocusProxy(m_table);
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
    connect(m_table, &LedgerTable::firstStepRequested, this, [this] { showNew({}); });
}

void PlacesPage::buildPanel() {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(m_notice);
    column->addWidget(m_form, 1);

    SidePanel* panel = sidePanel();
    panel->setBody(body);
    if (!m_readOnly) {
        QPushButton* revert = panel->addButton(tr("还原"));
        QPushButton* save = panel->setPrimary(tr("保存"));
        save->setToolTip(keysOf(Command::Save));
        connect(save, &QPushButton::clicked, this, &PlacesPage::save);
        connect(revert, &QPushButton::clicked, this, [this] {
            m_form->show(m_form->shown(), m_model->places());
            edited();
        });
    }
    connect(m_notice, &DraftNotice::taken, this, [this] {
        if (const auto draft = m_keeper->offered()) {
            m_form->putDraft(draft->body);
            m_form->focusFirst();
        }
    });
    connect(m_notice, &DraftNotice::dropped, this, [this] {
        m_keeper->discard();
        m_form->focusFirst();
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
    connect(panel, &SidePanel::previousRequested, this, [this] { step(-1); });
    connect(panel, &SidePanel::nextRequested, this, [this] { step(1); });
}

void PlacesPage::refresh() {
    const PlaceId current = m_wanted.isValid() ? m_wanted : PlaceId(m_table->currentId());
    {
        const QSignalBlocker quiet(m_table);
        m_model->setPlaces(PlaceStore(session().ledger()).list());
        if (m_table->selectId(current.value())) {
            m_wanted = {};
        }
    }
    showSums();
    if (sidePanel()->isVisible()) {
        const PlaceId shown = m_form->shown().id;
        if (shown.isValid() && m_model->find(shown) == nullptr) {
            sidePanel()->hide();
        } else if (shown.isValid() && m_form->changes() == 0) {
            showPlace(current.isValid() ? current : shown);
        }
    }
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
    showSums();
}

void PlacesPage::showSums() {
    const auto all = m_model->places().size();
    header()->setSummary(tr("%Ln 个", nullptr, static_cast<int>(all)));
    foot()->setParts(
        {static_cast<size_t>(m_model->matches()) < all ? tr("筛出 %1 个").arg(m_model->matches()) : QString(),
         tr("左右方向键收起、展开")});
    if (m_add != nullptr) {
        m_add->setVisible(all > 0);  // the empty table has a button of its own
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

void PlacesPage::receive(const QVariant& what) {
    m_table->selectId(what.toLongLong());
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

void PlacesPage::showNew(PlaceId parent) {
    const Place* above = m_model->find(parent);
    Place place;
    if (above != nullptr) {
        const bool canBear = above->level != PlaceLevel::Grid;
        place.parent = canBear ? above->id : above->parent;
        place.level = below(above->level);
    }
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
    offerDraft();
    Q_EMIT commandsChanged();
}

void PlacesPage::offerDraft() {
    m_notice->hide();
    if (m_readOnly) {
        return;
    }
    if (const auto draft = m_keeper->offered()) {
        m_notice->offer(m_form->shown().name, draft->at, m_form->differing(draft->body));
    }
}

// What was being typed when the program ended is said once, when the page is first seen.
void PlacesPage::offerUnfinished() {
    for (const Draft& draft : Drafts(session().ledger()).list()) {
        const PlaceId id(draft.record);
        const bool isNew = draft.record == 0;
        if (draft.form != kForm || draft.formEdition != kFormEdition ||
            (!isNew && m_model->find(id) == nullptr)) {
            continue;
        }
        const QString name = isNew ? tr("新区划") : m_model->find(id)->name;
        shell().toast(tr("%1有没保存的草稿：%2").arg(name, minuteText(draft.at)), tr("去看"),
                      [this, isNew, id] {
                          if (isNew) {
                              showNew({});
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
    if (m_readOnly || !sidePanel()->isVisible() || !m_form->validate()) {
        return;
    }
    const Place place = m_form->value();
    if (place.id.isValid() && m_form->changes() == 0) {
        shell().toast(tr("没有改动，不用保存。"));
        return;
    }
    try {
        Ledger& ledger = session().ledger();
        const PlaceId saved = PlaceStore(ledger).save(place);
        m_keeper->discard();
        m_notice->hide();
        m_wanted = saved;
        Place stored = place;
        stored.id = saved;
        m_form->show(stored, m_model->places());
        m_keeper->begin(saved.value());
        sidePanel()->setNote({});
        shell().offerUndo(
            place.id.isValid() ? tr("已保存 %1").arg(place.name) : tr("已新建 %1").arg(place.name),
            newestChange(ledger));
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::BadInput) {
            m_form->showNameProblem(error.subject());
        } else {
            shell().report(std::current_exception());
        }
    }
}

void PlacesPage::remove() {
    const QList<qint64> chosen = m_table->selectedIds();
    if (chosen.isEmpty()) {
        return;
    }
    if (chosen.size() > 1) {
        shell().toast(tr("请一次删除一个区划。"));
        return;
    }
    const Place place = *m_model->find(PlaceId(chosen.front()));
    const int row = m_model->indexOf(place.id);
    const bool removed = shell().attempt([&] { PlaceStore(session().ledger()).remove(place.id); });
    if (removed) {
        m_wanted = row > 0 ? m_model->idAt(row - 1) : PlaceId();
        shell().offerUndo(tr("已删除 %1").arg(place.name), newestChange(session().ledger()));
    }
}

void PlacesPage::step(int by) {
    const int row = m_model->indexOf(PlaceId(m_table->currentId())) + by;
    if (row >= 0 && row < m_model->rowCount()) {
        m_table->selectId(m_model->idAt(row).value());
    }
}

// Another record, another page, the panel closed: nothing is asked, since nothing is lost.
void PlacesPage::keepDraft() {
    if (!m_readOnly && sidePanel()->isVisible() && m_form->changes() > 0) {
        m_keeper->saveNow();
        const Place shown = m_form->shown();
        shell().toast(shown.id.isValid() ? tr("%1 的改动还没有保存，草稿留着。").arg(shown.name)
                                         : tr("新区划还没有保存，草稿留着。"),
                      tr("回去"), [this, id = shown.id] {
                          id.isValid() ? void(m_table->selectId(id.value())) : showNew({});
                      });
    }
}

void PlacesPage::closePanel() {
    keepDraft();
    m_form->show({}, m_model->places());
    sidePanel()->hide();
    m_table->setFocus();
    Q_EMIT commandsChanged();
}

bool PlacesPage::mayLeave() {
    if (!m_readOnly && sidePanel()->isVisible() && m_form->changes() > 0) {
        m_keeper->saveNow();
    }
    return true;
}

bool PlacesPage::canPerform(Command command) const {
    switch (command) {
        case Command::New:
            return true;
        case Command::Save:
            return m_form->isVisible();
        case Command::Delete:
            return !m_table->selectedIds().isEmpty();
        default:
            return Page::canPerform(command);
    }
}

void PlacesPage::perform(Command command) {
    if (command == Command::New) {
        showNew(PlaceId(m_table->currentId()));
    } else if (command == Command::Save) {
        save();
    } else if (command == Command::Delete) {
        remove();
    } else {
        Page::perform(command);
    }
}

}  // namespace nuanxin::ui
