// SPDX-License-Identifier: GPL-3.0-or-later
// What is entered on the page: new files, steps, and what leads back to them.
#include "core/ledger/drafts.h"
#include "core/ledger/history.h"
#include "ui/branch/development_board.h"
#include "ui/branch/development_file_form.h"
#include "ui/branch/development_file_view.h"
#include "ui/branch/development_page.h"
#include "ui/branch/development_step_form.h"
#include "ui/branch/member_form.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"

namespace nuanxin::ui {

namespace {

const QString kPage = QStringLiteral("development");

const DevelopmentEdition& newestEdition() {
    return DevelopmentRules::shipped().editions().back();
}

}  // namespace

// The panel holds one form at a time; the one before leaves its draft.
void DevelopmentPage::place(RecordForm* form) {
    m_form = form;  // the panel deletes the one before
    connect(form, &RecordForm::closed, this, [this] {
        setFocus();
        Q_EMIT commandsChanged();
    });
}

void DevelopmentPage::newFile() {
    if (m_form != nullptr) {
        m_form->keepDraft();
    }
    auto* form = new DevelopmentFileForm(shell(), *sidePanel());
    place(form);
    connect(form, &RecordForm::saved, this, [this](qint64 id) { m_wanted = DevelopmentId(id); });
    form->setWayBack([&shell = shell()](qint64) {
        shell.goTo(kPage, QVariant::fromValue(DraftKey{DevelopmentFileForm::draftName(), 0}));
    });
    form->open(Development());
    sidePanel()->setPosition(0, 0);
    form->focusFirst();
    Q_EMIT commandsChanged();
}

void DevelopmentPage::editFile() {
    const DevelopmentRow* shown = row(m_file);
    if (shown == nullptr) {
        return;
    }
    if (m_form != nullptr) {
        m_form->keepDraft();
    }
    auto* form = new DevelopmentFileForm(shell(), *sidePanel());
    place(form);
    form->setWayBack([&shell = shell()](qint64 id) { shell.goTo(kPage, id); });
    form->open(shown->file, shown->name);
    sidePanel()->setPosition(0, 0);
    form->focusFirst();
    Q_EMIT commandsChanged();
}

// The step the line stands on.
void DevelopmentPage::enterStep() {
    const DevelopmentRow* shown = row(m_file);
    const DevelopmentStep* step = newestEdition().step(m_view->step());
    if (shown == nullptr || step == nullptr) {
        return;
    }
    auto* standing = qobject_cast<DevelopmentStepForm*>(m_form);
    if (standing == nullptr || !standing->isOpen() || standing->step() != step->code ||
        standing->record() != m_file.value()) {
        if (m_form != nullptr) {
            m_form->keepDraft();
        }
        standing = new DevelopmentStepForm(shell(), *sidePanel(), *step);
        place(standing);
        standing->setWayBack([&shell = shell(), code = step->code](qint64 id) {
            shell.goTo(kPage, QStringList{QString::number(id), code});
        });
        standing->open(*shown);
    }
    sidePanel()->setPosition(m_view->current(), static_cast<int>(shown->judgement.lines.size()));
    m_view->bringIntoView();
    Q_EMIT commandsChanged();
}

void DevelopmentPage::enterNext() {
    const DevelopmentRow* shown = row(m_file);
    if (shown != nullptr && shown->judgement.next) {
        m_view->setCurrent(shown->judgement.next->number - 1);
        enterStep();
        m_form->focusFirst();
    }
}

// Only the form is opened; whoever presses 保存 enters the member.
void DevelopmentPage::enterOnRoster() {
    const DevelopmentRow* shown = row(m_file);
    if (shown == nullptr || !shown->admission.awaitsRoster()) {
        return;
    }
    if (m_form != nullptr) {
        m_form->keepDraft();
    }
    auto* form = new MemberForm(shell(), *sidePanel());
    place(form);
    form->setWayBack([&shell = shell()](qint64 id) {
        const DraftKey draft{MemberForm::draftName(), 0};
        shell.goTo(QStringLiteral("roster"), id == 0 ? QVariant::fromValue(draft) : QVariant(id));
    });
    form->openAdmitted(shown->file.worker, shown->file.organisation, shown->admission);
    sidePanel()->setPosition(0, 0);
    Q_EMIT commandsChanged();
}

void DevelopmentPage::stepBy(int by) {
    m_view->setCurrent(m_view->current() + by);
}

void DevelopmentPage::removeFile() {
    const DevelopmentId id = isFileShown() ? m_file : m_board->current();
    const DevelopmentRow* shown = row(id);
    if (shown == nullptr) {
        return;
    }
    const QString name = shown->name;
    Ledger& ledger = session().ledger();
    if (shell().attempt([&] { DevelopmentStore(ledger).remove(id); })) {
        const auto entry = History(ledger).undoable();
        shell().offerUndo(tr("已删除 %1 的发展党员档案").arg(name), entry ? entry->id : HistoryId());
    }
}

void DevelopmentPage::openWanted() {
    const DevelopmentId wanted = std::exchange(m_wanted, {});
    if (!wanted.isValid() || row(wanted) == nullptr) {
        return;
    }
    openFile(wanted);
    const QString code = std::exchange(m_wantedStep, {});
    if (const DevelopmentStep* step = newestEdition().step(code)) {
        m_view->setCurrent(step->number - 1);
        enterStep();
        m_form->focusFirst();
    } else if (Drafts(session().ledger())
                   .find(DevelopmentFileForm::draftName(), wanted.value(), DevelopmentFileForm::kEdition)) {
        editFile();
    }
}

void DevelopmentPage::showOnly(const QVariantList& due, CardState state) {
    m_due->choose(due);
    m_branches->choose({});
    m_editions->choose({});
    m_states->choose({int(state)});
    filters()->setSearchText({});
    backToBoard();
}

void DevelopmentPage::receive(const QVariant& what) {
    if (what.canConvert<DraftKey>()) {
        backToBoard();
        newFile();
        return m_form->offerDraft(what.value<DraftKey>().record);
    }
    const QString text = what.toString();
    if (text == u"overdue" || text == u"this_month") {
        return showOnly({int(text == u"overdue" ? CardDue::Overdue : CardDue::ThisMonth)}, CardState::Open);
    }
    if (text == u"awaits_roster") {
        return showOnly({}, CardState::AwaitsRoster);
    }
    const bool isList = what.typeId() == QMetaType::QStringList;
    const QStringList parts = isList ? what.toStringList() : QStringList{text};
    m_wanted = DevelopmentId(parts.value(0).toLongLong());
    m_wantedStep = parts.value(1);
    if (!isBusy()) {
        openWanted();
    }
}

}  // namespace nuanxin::ui
