// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/workplaces_page.h"

#include <QMenu>

#include "core/census/employer_store.h"
#include "core/census/place_store.h"
#include "core/census/site_store.h"
#include "core/ledger/drafts.h"
#include "core/ledger/history.h"
#include "core/text/code_table.h"
#include "ui/census/employer_form.h"
#include "ui/census/site_form.h"
#include "ui/census/workplace_export_dialog.h"
#include "ui/census/workplace_model.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"
#include "ui/table/cell_text.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {

constexpr int kAtWork = 0, kClosed = 1;

bool isWanted(const QString& closedOn, const QVariantList& states) {
    return states.isEmpty() || states.contains(closedOn.isEmpty() ? kAtWork : kClosed);
}

}  // namespace

WorkplacesPage::WorkplacesPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_readOnly(!shell.session().ledger().may(Permission::Register)),
      m_model(new WorkplaceModel(this)),
      m_table(new LedgerTable(QStringLiteral("workplaces"), shell.settings())) {
    header()->setTitle(tr("企业网点"));
    header()->more()->addAction(shell.actions().action(Command::ExportTable));
    if (!m_readOnly) {
        QPushButton* site = header()->addButton(tr("新建网点"));
        QPushButton* employer = header()->setPrimary(tr("新建企业"));
        employer->setToolTip(QStringLiteral("Ctrl+N"));
        connect(site, &QPushButton::clicked, this, &WorkplacesPage::showNewSite);
        connect(employer, &QPushButton::clicked, this, [this] { perform(Command::New); });
    }
    FilterLine* line = filters();
    line->setSearchHint(tr("名称、拼音、首字母"));
    QList<FilterChip::Choice> kinds;
    for (const text::Code& kind : text::codeTable(text::Table::EmployerKind).all()) {
        kinds.append({kind.name, kind.code});
    }
    m_kinds = line->addChip(tr("类别"), kinds, true);
    m_states = line->addChip(tr("状态"), {{tr("在办"), kAtWork}, {tr("停办"), kClosed}}, true);
    connect(line, &FilterLine::searched, this, &WorkplacesPage::load);
    connect(m_kinds, &FilterChip::changed, this, &WorkplacesPage::load);
    connect(m_states, &FilterChip::changed, this, &WorkplacesPage::load);
    buildTable();
    buildPanel();
    foot();
}

void WorkplacesPage::buildTable() {
    m_table->setAccessibleName(tr("企业网点"));
    m_table->showSelfSorting(m_model);
    m_table->setSortingEnabled(false);  // a tree has its own order
    setBody(m_table);
    setFocusProxy(m_table);
    connect(m_table, &LedgerTable::currentIdChanged, this, [this](qint64 id) {
        if (id != 0) {
            show(id);
        }
    });
    connect(m_table, &LedgerTable::opened, this, [this](qint64 id) {
        show(id);
        m_form->focusFirst();
    });
    connect(m_table, &LedgerTable::branchToggled, this, [this](qint64 id) {
        const QSignalBlocker quiet(m_table);
        m_model->toggle(id);
        m_table->selectId(id);
    });
    connect(m_table, &LedgerTable::deleteRequested, this, &WorkplacesPage::remove);
    connect(m_table, &LedgerTable::firstStepRequested, this, [this] { perform(Command::New); });
}

void WorkplacesPage::buildPanel() {
    connect(sidePanel(), &SidePanel::previousRequested, this, [this] { m_table->step(-1); });
    connect(sidePanel(), &SidePanel::nextRequested, this, [this] { m_table->step(1); });
}

bool WorkplacesPage::concerns(const ChangeNotice& notice) const {
    return notice.touches(u"employer") || notice.touches(u"site") || notice.touches(u"worker") ||
           notice.touches(u"place");
}

template <class Form>
Form* WorkplacesPage::form() {
    return formInPanel<Form>(m_form, shell(), *sidePanel(), [this](Form* made) {
        connect(made, &RecordForm::saved, this, [this](qint64 id) {
            m_wanted = id;
            Q_EMIT commandsChanged();
        });
        connect(made, &RecordForm::closed, this, [this] {
            m_table->setFocus();
            Q_EMIT commandsChanged();
        });
        made->setWayBack([this](qint64 id) {
            if (id != 0) {
                m_table->selectId(id);
            } else if (std::is_same_v<Form, EmployerForm>) {
                perform(Command::New);
            } else {
                showNewSite();
            }
        });
    });
}

void WorkplacesPage::refresh() {
    load();
    if (m_form == nullptr || !m_form->isOpen() || m_form->record() == 0) {
        return;
    }
    const bool isGone =
        m_model->employer(m_form->record()) == nullptr && m_model->site(m_form->record()) == nullptr;
    if (isGone) {
        sidePanel()->hide();
    } else if (m_form->changes() == 0) {
        show(m_form->record());
    }
}

void WorkplacesPage::load() {
    Ledger& ledger = session().ledger();
    Workplaces all;
    const EmployerStore employers(ledger);
    const SiteStore sites(ledger);
    all.employers = employers.list();
    all.sites = sites.list();
    all.workersOfEmployer = employers.workers();
    all.workersOfSite = sites.workers();
    for (const Place& place : PlaceStore(ledger).list()) {
        all.places.insert(place.id, place.name);
    }
    const QString text = filters()->searchText();
    const QVariantList kinds = m_kinds->chosen(), states = m_states->chosen();
    QSet<qint64> matching;
    for (const Employer& employer : employers.list({.text = text})) {
        if ((kinds.isEmpty() || kinds.contains(employer.kind)) && isWanted(employer.closedOn, states)) {
            matching.insert(employer.id.value());
        }
    }
    for (const Site& site : sites.list({.text = text})) {
        const auto of = std::ranges::find(all.employers, site.employer, &Employer::id);
        const QString kind = of == all.employers.end() ? QString() : of->kind;
        if ((kinds.isEmpty() || kinds.contains(kind)) && isWanted(site.closedOn, states)) {
            matching.insert(site.id.value());
        }
    }
    const qint64 current = m_wanted != 0 ? m_wanted : m_table->currentId();
    const QSignalBlocker quiet(m_table);
    m_model->setWorkplaces(std::move(all), matching,
                           !text.isEmpty() || !kinds.isEmpty() || !states.isEmpty());
    if (m_table->selectId(current)) {
        m_wanted = 0;
    }
    showSums();
    Q_EMIT commandsChanged();
}

void WorkplacesPage::showSums() {
    const auto employers = static_cast<int>(m_model->all().employers.size());
    const auto sites = static_cast<int>(m_model->all().sites.size());
    header()->setSummary(tr("企业 %1 家，网点 %2 个").arg(countText(employers), countText(sites)));
    const bool isNarrowed = m_model->matches() < employers + sites;
    foot()->setParts(
        {isNarrowed ? tr("筛出 %1 个").arg(m_model->matches()) : QString(), tr("左右方向键收起、展开")});
    if (employers + sites == 0) {
        m_table->setEmptyState(
            tr("先把企业和网点建起来"),
            tr("从业人员属于哪家企业、在哪个网点报到，都从这里选。导入花名册时也会自动建立。"),
            m_readOnly ? QString() : tr("新建第一家企业"));
    } else {
        m_table->setEmptyState(tr("没有找到"),
                               tr("没有符合条件的企业或网点。换一个词，或者清除上面的筛选。"));
    }
}

void WorkplacesPage::receive(const QVariant& what) {
    if (what.canConvert<DraftKey>()) {
        const auto draft = what.value<DraftKey>();
        draft.form == SiteForm::draftName() ? showNewSite() : perform(Command::New);
        m_form->offerDraft(draft.record);
        return;
    }
    m_table->selectId(what.toLongLong());
}

void WorkplacesPage::show(qint64 id) {
    if (m_form != nullptr && m_form->isOpen() && m_form->record() == id && m_form->changes() > 0) {
        return;
    }
    if (const Employer* employer = m_model->employer(id)) {
        form<EmployerForm>()->open(*employer);
    } else if (const Site* site = m_model->site(id)) {
        form<SiteForm>()->open(*site);
    } else {
        return;
    }
    sidePanel()->setPosition(m_model->indexOf(id), m_model->rowCount());
    Q_EMIT commandsChanged();
}

// Under the employer that is selected, or the one of the selected site.
void WorkplacesPage::showNewSite() {
    Site site;
    const qint64 current = m_table->currentId();
    const Site* beside = m_model->site(current);
    const Employer* above = beside ? m_model->employer(beside->employer.value()) : m_model->employer(current);
    if (above != nullptr) {
        site.employer = above->id;
        site.place = above->place;
    }
    form<SiteForm>()->open(site);
    sidePanel()->setPosition(0, 0);
    m_form->focusFirst();
    Q_EMIT commandsChanged();
}

void WorkplacesPage::remove() {
    const QList<qint64> chosen = m_table->selectedIds();
    if (m_readOnly || chosen.isEmpty()) {
        return;
    }
    if (chosen.size() > 1) {
        shell().toast(tr("请一次删除一个企业或网点。"));
        return;
    }
    const qint64 id = chosen.front();
    const Employer* employer = m_model->employer(id);
    const QString name = employer ? employer->name : m_model->site(id)->name;
    const int row = m_model->indexOf(id);
    Ledger& ledger = session().ledger();
    const bool removed = shell().attempt([&] {
        employer ? EmployerStore(ledger).remove(EmployerId(id)) : SiteStore(ledger).remove(SiteId(id));
    });
    if (removed) {
        m_wanted = row > 0 ? m_model->idAt(row - 1) : 0;
        const auto entry = History(ledger).undoable();
        shell().offerUndo(tr("已删除 %1").arg(name), entry ? entry->id : HistoryId());
    }
}

bool WorkplacesPage::canPerform(Command command) const {
    if (command == Command::New || command == Command::Save) {
        return command == Command::New || (m_form != nullptr && m_form->isOpen());
    }
    if (command == Command::ExportTable) {
        return m_model->matches() > 0;
    }
    return Page::canPerform(command);
}

void WorkplacesPage::perform(Command command) {
    if (command == Command::New) {
        form<EmployerForm>()->open(Employer());
        sidePanel()->setPosition(0, 0);
        m_form->focusFirst();
        Q_EMIT commandsChanged();
    } else if (command == Command::Save) {
        m_form->save();
    } else if (command == Command::ExportTable) {
        (new WorkplaceExportDialog(shell(), m_model->matchingEmployers(), m_model->matchingSites()))->open();
    } else {
        Page::perform(command);
    }
}

}  // namespace nuanxin::ui
