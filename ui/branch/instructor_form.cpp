// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/instructor_form.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/branch/instructor_store.h"
#include "core/ledger/history.h"
#include "ui/branch/people_lines.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/theme.h"

namespace nuanxin::ui {

namespace {

constexpr int kNoteHeight = 64;

QString noun(const char* column) {
    return columnNoun(QStringLiteral("instructor"), QLatin1String(column));
}

DateEdit* roughDate() {
    return new DateEdit(DateEdit::Needs::MonthOrYear);
}

}  // namespace

InstructorForm::InstructorForm(Shell& shell, SidePanel& panel)
    : RecordForm(shell, panel, draftName(), kEdition, Permission::Manage), m_duties(new DutyLines(shell)) {
    grid()->addSection(tr("基本信息"));
    m_parts.add(grid()->addField(new LabelledField(noun("name"), new QLineEdit, true)),
                QStringLiteral("name"), &Instructor::name);
    m_parts.add(grid()->addField(new LabelledField(noun("sent_by"), new QLineEdit)),
                QStringLiteral("sent_by"), &Instructor::sentBy);
    m_parts.add(grid()->addField(dateField(noun("started_on"), roughDate())), QStringLiteral("started_on"),
                &Instructor::from);
    m_parts.add(grid()->addField(dateField(noun("ended_on"), roughDate())), QStringLiteral("ended_on"),
                &Instructor::until);
    auto* note = new QPlainTextEdit;
    note->setFixedHeight(px(kNoteHeight));
    m_parts.add(grid()->addField(new LabelledField(noun("note"), note), Span::Full), QStringLiteral("note"),
                &Instructor::note);
    column()->addWidget(m_duties);
    column()->addStretch(1);
}

void InstructorForm::show(const Instructor& instructor) {
    m_parts.show(instructor);
    m_duties->setVisible(instructor.id.isValid());
    m_duties->show(instructor.id);
}

void InstructorForm::open(const Instructor& instructor) {
    keepDraft();
    fill([&] { show(instructor); });
    const bool isNew = !instructor.id.isValid();
    begin(instructor.id.value(), isNew ? tr("新建党建指导员") : instructor.name,
          isNew ? QString() : tr("党建指导员"));
}

RecordForm::Stored InstructorForm::store() {
    InstructorStore store(session().ledger());
    const bool isNew = record() == 0;
    const InstructorId id =
        store.save(m_parts.onto(store.find(InstructorId(record())).value_or(m_parts.shown())));
    const auto entry = History(session().ledger()).undoable();
    const Instructor stored = *store.find(id);
    show(stored);
    panel().setTitle(stored.name, tr("党建指导员"));
    return {id.value(), entry ? entry->id : HistoryId(),
            isNew ? tr("已新建 %1").arg(stored.name) : tr("已保存 %1").arg(stored.name)};
}

QString InstructorForm::unsavedWords() const {
    return record() == 0 ? tr("新指导员还没有保存，草稿留着。")
                         : tr("%1 的改动还没有保存，草稿留着。").arg(m_parts.shown().name);
}

}  // namespace nuanxin::ui
