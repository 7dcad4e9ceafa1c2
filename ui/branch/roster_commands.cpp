// SPDX-License-Identifier: GPL-3.0-or-later
// What is opened, entered and removed on the roster's page.
#include <QDate>

#include "core/branch/check_in_store.h"
#include "core/branch/member_store.h"
#include "core/branch/transfer_store.h"
#include "core/ledger/drafts.h"
#include "core/ledger/history.h"
#include "ui/branch/branch_papers.h"
#include "ui/branch/member_form.h"
#include "ui/branch/point_form.h"
#include "ui/branch/roster_lists.h"
#include "ui/branch/roster_model.h"
#include "ui/branch/roster_page.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

void RosterPage::refresh() {
    m_model->rereadRows();
    ask();
    readLists();
    if (auto* member = qobject_cast<MemberForm*>(m_form)) {
        member->refresh();
    } else if (auto* point = qobject_cast<PointForm*>(m_form);
               point != nullptr && point->isOpen() && point->record() != 0 && point->changes() == 0 &&
               !point->open(CheckInPointId(point->record()))) {
        sidePanel()->hide();
    }
}

template <class Form>
Form* RosterPage::form() {
    return formInPanel<Form>(m_form, shell(), *sidePanel(), [this](Form* made) {
        connect(made, &RecordForm::saved, this, [this](qint64 id) {
            m_wanted = MemberId(m_view == Roster ? id : 0);
            Q_EMIT commandsChanged();
        });
        connect(made, &RecordForm::closed, this, [this] {
            table()->setFocus();
            Q_EMIT commandsChanged();
        });
        made->setWayBack([this](qint64 id) {
            showView(std::is_same_v<Form, MemberForm> ? Roster : Points);
            id != 0 ? showRecord(id) : addNew();
        });
    });
}

MemberId RosterPage::memberOf(qint64 rowId) const {
    switch (m_view) {
        case Roster:
            return MemberId(rowId);
        case Transfers:
            return m_transfers->at(m_transfers->indexOf(rowId)).transfer.member;
        case Missing:
            return m_missing->at(m_missing->indexOf(rowId)).checkIn.member;
        case Points:
            break;
    }
    return {};
}

void RosterPage::showRecord(qint64 rowId) {
    if (m_view != Points) {
        showMember(memberOf(rowId));
    } else if (auto* point = form<PointForm>();
               !(point->isOpen() && point->record() == rowId && point->changes() > 0)) {
        point->open(CheckInPointId(rowId));
    }
    const bool isListed = table()->currentId() == rowId;
    sidePanel()->setPosition(isListed ? table()->currentIndex().row() : 0,
                             isListed ? static_cast<int>(table()->shownRows()) : 0);
    Q_EMIT commandsChanged();
}

void RosterPage::showMember(MemberId id) {
    auto* member = form<MemberForm>();
    if (!(member->isOpen() && member->record() == id.value() && member->changes() > 0)) {
        member->open(id);
        if (m_view == Transfers) {
            member->bringTransfersIntoView();
        } else if (m_view == Missing) {
            member->bringCheckInsIntoView();
        }
    }
}

void RosterPage::addNew() {
    if (m_view == Points) {
        form<PointForm>()->openNew();
    } else {
        form<MemberForm>()->openNew(m_query.organisation);
    }
    sidePanel()->setPosition(0, 0);
    m_form->focusFirst();
    Q_EMIT commandsChanged();
}

void RosterPage::receive(const QVariant& what) {
    if (what.canConvert<DraftKey>()) {
        const auto draft = what.value<DraftKey>();
        showView(draft.form == PointForm::draftName() ? Points : Roster);
        addNew();
        m_form->offerDraft(draft.record);
    } else if (what.metaType() == QMetaType::fromType<View>()) {
        showView(what.value<View>());
    } else if (what.canConvert<OrganisationId>()) {
        showView(Roster);
        setOrganisation(what.value<OrganisationId>());
    } else {
        const MemberId id =
            what.canConvert<MemberId>() ? what.value<MemberId>() : MemberId(what.toLongLong());
        showView(Roster);
        m_wanted = id;
        showMember(id);
        ask();
    }
}

void RosterPage::removeSelected() {
    const QList<qint64> chosen = table()->selectedIds();
    if (m_readOnly || chosen.isEmpty()) {
        return;
    }
    if (chosen.size() > 1) {
        shell().toast(tr("请一次删除一条。"));
        return;
    }
    const qint64 id = chosen.front();
    Ledger& ledger = session().ledger();
    QString said;
    const bool removed = shell().attempt([&] {
        switch (m_view) {
            case Roster:
                said =
                    tr("已删除党员 %1").arg(MemberStore(ledger).find(MemberId(id)).value_or(Member()).name);
                MemberStore(ledger).remove(MemberId(id));
                break;
            case Transfers:
                said = tr("已删除组织关系接转");
                TransferStore(ledger).remove(TransferId(id));
                break;
            case Missing:
                said = tr("已删除报到记录");
                CheckInStore(ledger).remove(CheckInId(id));
                break;
            case Points:
                said = tr("已删除报到点");
                CheckInStore(ledger).removePoint(CheckInPointId(id));
                break;
        }
    });
    if (removed) {
        const auto entry = History(ledger).undoable();
        shell().offerUndo(said, entry ? entry->id : HistoryId());
    }
}

// Those selected have come today; one change for all of them.
void RosterPage::checkIn() {
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    std::vector<CheckIn> come;
    for (const qint64 id : table()->selectedIds()) {
        come.push_back(m_missing->at(m_missing->indexOf(id)).checkIn);
        come.back().on = today;
    }
    if (come.empty()) {
        return;
    }
    Ledger& ledger = session().ledger();
    HistoryId entry;
    const bool done = shell().attempt([&] {
        entry = ledger.write(tr("登记党员报到 %1 人").arg(come.size()), [&](Database&) {
            for (const CheckIn& each : come) {
                CheckInStore(ledger).put(each);
            }
        });
    });
    if (done) {
        shell().offerUndo(tr("已登记 %n 人报到", nullptr, static_cast<int>(come.size())), entry);
    }
}

bool RosterPage::canPerform(Command command) const {
    switch (command) {
        case Command::New:
            return !m_readOnly && (m_view == Roster || m_view == Points);
        case Command::Save:
            return !m_readOnly && m_form != nullptr && m_form->isOpen();
        case Command::Open:
            return table()->currentId() != 0;
        case Command::Delete:
            return !m_readOnly && table()->selectedCount() > 0;
        case Command::Copy:
        case Command::CopyWithHeads:
            return table()->selectedCount() > 0;
        case Command::Print:
        case Command::ExportTable:
            return m_view == Roster;
        default:
            return Page::canPerform(command);
    }
}

void RosterPage::perform(Command command) {
    switch (command) {
        case Command::New:
            addNew();
            break;
        case Command::Save:
            if (auto* member = qobject_cast<MemberForm*>(m_form); member == nullptr || !member->saveLine()) {
                m_form->save();
            }
            break;
        case Command::Open:
            showRecord(table()->currentId());
            break;
        case Command::Delete:
            removeSelected();
            break;
        case Command::Copy:
        case Command::CopyWithHeads:
            table()->copySelection(command == Command::CopyWithHeads);
            break;
        case Command::Print:
            handOnRoster(shell(), {.query = m_query});
            break;
        case Command::ExportTable:
            exportMemberList(shell(), m_query);
            break;
        default:
            Page::perform(command);
    }
}

}  // namespace nuanxin::ui
