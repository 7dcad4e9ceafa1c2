// SPDX-License-Identifier: GPL-3.0-or-later
// What is opened, made and removed on the page of organisations.
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

#include "core/branch/instructor_store.h"
#include "core/branch/organisation_store.h"
#include "core/ledger/drafts.h"
#include "core/ledger/history.h"
#include "ui/branch/branch_view.h"
#include "ui/branch/instructor_form.h"
#include "ui/branch/organisation_form.h"
#include "ui/branch/organisation_model.h"
#include "ui/branch/organisations_page.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

template <class Form>
Form* OrganisationsPage::form() {
    return formInPanel<Form>(m_form, shell(), *sidePanel(), [this](Form* made) {
        connect(made, &RecordForm::saved, this, [this](qint64 id) {
            m_wanted = id;
            Q_EMIT commandsChanged();
        });
        connect(made, &RecordForm::closed, this, [this] {
            (m_view == Branch ? m_stack->currentWidget() : table())->setFocus();
            Q_EMIT commandsChanged();
        });
        made->setWayBack([this](qint64 id) {
            showView(std::is_same_v<Form, OrganisationForm> ? Tree : Instructors);
            id != 0 ? showRecord(id) : perform(Command::New);
        });
        if (std::is_same_v<Form, OrganisationForm>) {
            addDetailsButton();
        }
    });
}

void OrganisationsPage::addDetailsButton() {
    QPushButton* details = sidePanel()->addButton(tr("详情"));
    details->setToolTip(tr("班子、任期、党员、会议、党费"));
    connect(details, &QPushButton::clicked, this, [this] {
        if (m_form->record() != 0) {
            showBranch(OrganisationId(m_form->record()));
        }
    });
}

// The record beside the table, once something was changed elsewhere or taken back.
void OrganisationsPage::followForm() {
    if (m_form == nullptr || !m_form->isOpen() || m_form->record() == 0) {
        return;
    }
    const qint64 id = m_form->record();
    Ledger& ledger = session().ledger();
    const bool isThere = qobject_cast<OrganisationForm*>(m_form) != nullptr
                             ? OrganisationStore(ledger).find(OrganisationId(id)).has_value()
                             : InstructorStore(ledger).find(InstructorId(id)).has_value();
    if (!isThere) {
        sidePanel()->hide();
    } else if (m_form->changes() == 0) {
        showRecord(id);
    }
}

void OrganisationsPage::showRecord(qint64 id) {
    if (m_form != nullptr && m_form->isOpen() && m_form->record() == id && m_form->changes() > 0) {
        return;
    }
    Ledger& ledger = session().ledger();
    if (const auto organisation = OrganisationStore(ledger).find(OrganisationId(id))) {
        form<OrganisationForm>()->open(*organisation);
    } else if (const auto instructor = InstructorStore(ledger).find(InstructorId(id))) {
        form<InstructorForm>()->open(*instructor);
    } else {
        return;
    }
    const bool isListed = m_view != Branch && table()->currentId() == id;
    sidePanel()->setPosition(isListed ? table()->currentIndex().row() : 0,
                             isListed ? static_cast<int>(table()->shownRows()) : 0);
    Q_EMIT commandsChanged();
}

void OrganisationsPage::showBranch(OrganisationId id) {
    const auto organisation = OrganisationStore(session().ledger()).find(id);
    if (!organisation) {
        return;
    }
    m_branch->show(*organisation);
    if (m_view != Branch) {
        showView(Branch);
    } else {
        showSums();
    }
}

void OrganisationsPage::goBack() {
    m_wanted = m_branch->organisation().value();
    showView(Tree);
    const QSignalBlocker quiet(m_table);
    m_model->reveal(m_branch->organisation());
    showWanted();
}

void OrganisationsPage::receive(const QVariant& what) {
    if (what.canConvert<DraftKey>()) {
        const auto draft = what.value<DraftKey>();
        showView(draft.form == InstructorForm::draftName() ? Instructors : Tree);
        perform(Command::New);
        m_form->offerDraft(draft.record);
    } else if (what.metaType() == QMetaType::fromType<TermState>()) {
        showView(Tree);
        filters()->setSearchText({});
        m_kinds->choose({});
        m_terms->choose({static_cast<int>(what.value<TermState>())});
        filter();
    } else if (what.canConvert<OrganisationId>()) {
        showBranch(what.value<OrganisationId>());
    } else {
        showBranch(OrganisationId(what.toLongLong()));
    }
}

void OrganisationsPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_view == Branch) {
        goBack();
    } else {
        Page::keyPressEvent(event);
    }
}

void OrganisationsPage::removeSelected() {
    const QList<qint64> chosen = table()->selectedIds();
    if (m_readOnly || chosen.isEmpty()) {
        return;
    }
    if (chosen.size() > 1) {
        shell().toast(tr("请一次删除一个。"));
        return;
    }
    const qint64 id = chosen.front();
    Ledger& ledger = session().ledger();
    const auto organisation = OrganisationStore(ledger).find(OrganisationId(id));
    const QString name = organisation
                             ? organisation->name
                             : InstructorStore(ledger).find(InstructorId(id)).value_or(Instructor()).name;
    const bool removed = shell().attempt([&] {
        organisation ? OrganisationStore(ledger).remove(OrganisationId(id))
                     : InstructorStore(ledger).remove(InstructorId(id));
    });
    if (removed) {
        const auto entry = History(ledger).undoable();
        shell().offerUndo(tr("已删除 %1").arg(name), entry ? entry->id : HistoryId());
    }
}

bool OrganisationsPage::canPerform(Command command) const {
    switch (command) {
        case Command::New:
            return !m_readOnly;
        case Command::Save:
            return !m_readOnly && ((m_form != nullptr && m_form->isOpen()) || m_view == Branch);
        case Command::Open:
            return m_view != Branch && table()->currentId() != 0;
        case Command::Delete:
            return !m_readOnly && m_view != Branch && table()->selectedCount() > 0;
        case Command::Find:
            return m_view != Branch;
        default:
            return Page::canPerform(command);
    }
}

void OrganisationsPage::perform(Command command) {
    if (command == Command::New) {
        if (m_view == Instructors) {
            form<InstructorForm>()->open(Instructor());
        } else {
            Organisation fresh;
            fresh.superior =
                OrganisationId(m_view == Branch ? m_branch->organisation().value() : m_table->currentId());
            form<OrganisationForm>()->open(fresh);
        }
        sidePanel()->setPosition(0, 0);
        m_form->focusFirst();
        Q_EMIT commandsChanged();
    } else if (command == Command::Save) {
        const bool inBranch = m_view == Branch && m_branch->save();
        if (!inBranch && m_form != nullptr && m_form->isOpen()) {
            m_form->save();
        }
    } else if (command == Command::Open) {
        Q_EMIT table()->opened(table()->currentId());
    } else if (command == Command::Delete) {
        removeSelected();
    } else {
        Page::perform(command);
    }
}

}  // namespace nuanxin::ui
