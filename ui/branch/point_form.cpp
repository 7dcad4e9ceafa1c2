// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/point_form.h"

#include <QVBoxLayout>
#include <algorithm>

#include "core/branch/check_in_store.h"
#include "core/ledger/history.h"
#include "ui/branch/branch_look_ups.h"
#include "ui/census/look_ups.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"

namespace nuanxin::ui {

namespace {

QString noun(const char* column) {
    return columnNoun(QStringLiteral("check_in_point"), QLatin1String(column));
}

DateEdit* roughDate() {
    return new DateEdit(DateEdit::Needs::MonthOrYear);
}

}  // namespace

PointForm::PointForm(Shell& shell, SidePanel& panel)
    : RecordForm(shell, panel, draftName(), kEdition, Permission::Manage) {
    Ledger& ledger = session().ledger();
    grid()->addSection(tr("基本信息"));
    m_parts.add(grid()->addField(new LabelledField(noun("name"), new QLineEdit, true), Span::Full),
                QStringLiteral("name"), &CheckInPoint::name);
    m_parts.addId(
        grid()->addField(lookUpField(noun("place_id"), new LookUpEdit(lookUpPlaces(ledger))), Span::Full),
        QStringLiteral("place_id"), &CheckInPoint::place);
    m_parts.addId(
        grid()->addField(lookUpField(noun("organisation_id"), new LookUpEdit(lookUpOrganisations(ledger))),
                         Span::Full),
        QStringLiteral("organisation_id"), &CheckInPoint::organisation);
    m_parts.add(grid()->addField(new LabelledField(noun("contact"), new QLineEdit), Span::Full),
                QStringLiteral("contact"), &CheckInPoint::contact);
    m_parts.add(grid()->addField(dateField(noun("started_on"), roughDate())), QStringLiteral("started_on"),
                &CheckInPoint::from);
    m_parts.add(grid()->addField(dateField(noun("ended_on"), roughDate())), QStringLiteral("ended_on"),
                &CheckInPoint::until);
    column()->addStretch(1);
}

std::optional<CheckInPoint> PointForm::find(CheckInPointId id) const {
    const std::vector<CheckInPoint> points = CheckInStore(session().ledger()).points();
    const auto found = std::ranges::find(points, id, &CheckInPoint::id);
    return found == points.end() ? std::nullopt : std::optional(*found);
}

bool PointForm::open(CheckInPointId id) {
    const auto point = find(id);
    if (!point) {
        return false;
    }
    keepDraft();
    fill([&] { m_parts.show(*point); });
    begin(id.value(), point->name, tr("报到点"));
    return true;
}

void PointForm::openNew() {
    keepDraft();
    fill([&] { m_parts.show(CheckInPoint()); });
    begin(0, tr("新建报到点"), {});
}

RecordForm::Stored PointForm::store() {
    const bool isNew = record() == 0;
    const CheckInPointId id =
        CheckInStore(session().ledger())
            .save(m_parts.onto(find(CheckInPointId(record())).value_or(m_parts.shown())));
    const auto entry = History(session().ledger()).undoable();
    const CheckInPoint stored = *find(id);
    m_parts.show(stored);
    panel().setTitle(stored.name, tr("报到点"));
    return {id.value(), entry ? entry->id : HistoryId(),
            isNew ? tr("已新建 %1").arg(stored.name) : tr("已保存 %1").arg(stored.name)};
}

QString PointForm::unsavedWords() const {
    return record() == 0 ? tr("新报到点还没有保存，草稿留着。")
                         : tr("%1 的改动还没有保存，草稿留着。").arg(m_parts.shown().name);
}

}  // namespace nuanxin::ui
