// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/round_dialog.h"

#include <QComboBox>
#include <QDate>
#include <QHash>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/census/half_year_return.h"
#include "core/census/place_store.h"
#include "core/census/survey_store.h"
#include "core/ledger/history.h"
#include "core/report/return_report.h"
#include "core/text/date.h"
#include "ui/census/place_choice.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

namespace nuanxin::ui {

namespace {
constexpr int kWidth = 480;
}

RoundDialog::RoundDialog(Shell& shell)
    : QDialog(shell.dialogParent()),
      m_shell(shell),
      m_places(PlaceStore(shell.session().ledger()).list()),
      m_form(new FormGrid),
      m_name(new QLineEdit),
      m_period(new QLineEdit),
      m_startedOn(new QLineEdit),
      m_area(new PlaceChoice(tr("全部区划"), m_places)),
      m_level(new QComboBox) {
    setWindowTitle(tr("新建一轮摸排"));
    setMinimumWidth(px(kWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    addFields(column);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    QPushButton *cancel = button(tr("取消")), *go = primaryButton(tr("新建"));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    cancel->setAutoDefault(false);
    go->setAutoDefault(false);  // Enter moves on to the next field
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &RoundDialog::save);
    connect(m_form, &FormGrid::finished, this, &RoundDialog::save);
    connect(m_area, &QComboBox::currentIndexChanged, this, &RoundDialog::countUnits);
    connect(m_level, &QComboBox::currentIndexChanged, this, &RoundDialog::countUnits);
    countUnits();
    m_form->focusFirst();
}

void RoundDialog::addFields(QVBoxLayout* column) {
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    m_period->setText(periodOf(today));
    m_name->setText(tr("%1摸排").arg(report::periodName(m_period->text())));
    m_startedOn->setText(today);
    for (const auto level : {PlaceLevel::Community, PlaceLevel::Street, PlaceLevel::Grid}) {
        m_level->addItem(placeLevelName(level), static_cast<int>(level));
    }
    m_form->addField(new LabelledField(tr("名称"), m_name, true), Span::Full);
    LabelledField* period = m_form->addField(new LabelledField(tr("期别"), m_period, true));
    LabelledField* started = m_form->addField(new LabelledField(tr("开始日期"), m_startedOn));
    m_form->addField(new LabelledField(tr("范围"), m_area));
    m_levelField = m_form->addField(new LabelledField(tr("采集单元的层级"), m_level));
    period->setHint(tr("写成 2026H1（上半年）或 2026H2（下半年）"));
    period->setCheck(
        [this] { return lastDayOf(m_period->text()).isEmpty() ? tr("写成 2026H1 或 2026H2。") : QString(); });
    started->setCheck([this] {
        return text::parseDate(m_startedOn->text()).isKnown() ? QString() : tr("日期写成 2026-03-05。");
    });
    column->addWidget(m_form);
}

std::vector<PlaceId> RoundDialog::units() const {
    QHash<PlaceId, PlaceId> parents;
    for (const Place& place : m_places) {
        parents.insert(place.id, place.parent);
    }
    const PlaceId area = m_area->chosen();
    std::vector<PlaceId> found;
    for (const Place& place : m_places) {
        PlaceId above = place.id;
        for (int i = 0; i < static_cast<int>(PlaceLevel::Grid) && above != area && above.isValid(); ++i) {
            above = parents.value(above);
        }
        if (static_cast<int>(place.level) == m_level->currentData().toInt() && above == area) {
            found.push_back(place.id);
        }
    }
    return found;
}

void RoundDialog::countUnits() {
    const auto count = units().size();
    m_levelField->setHint(count == 0 ? tr("这个范围里没有这一级区划") : tr("共 %1 个采集单元").arg(count));
}

void RoundDialog::save() {
    if (!m_form->validate()) {
        return;
    }
    const std::vector<PlaceId> places = units();
    if (places.empty()) {
        m_levelField->showProblem(tr("这个范围里没有这一级区划，请换一级或先建区划。"));
        return;
    }
    SurveyRound round;
    round.name = m_name->text().trimmed();
    round.period = m_period->text().trimmed();
    round.startedOn = text::parseDate(m_startedOn->text()).iso();
    SurveyRoundId id;
    const bool done =
        m_shell.attempt([&] { id = SurveyStore(m_shell.session().ledger()).saveRound(round, places); });
    if (done) {
        const auto entry = History(m_shell.session().ledger()).undoable();
        m_shell.offerUndo(tr("已新建 %1").arg(round.name), entry ? entry->id : HistoryId());
        Q_EMIT saved(id);
        accept();
    }
}

}  // namespace nuanxin::ui
