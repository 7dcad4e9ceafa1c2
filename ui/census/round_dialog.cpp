// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/round_dialog.h"

#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "core/census/half_year_return.h"
#include "core/census/place_store.h"
#include "core/census/place_tree.h"
#include "core/census/survey_store.h"
#include "core/ledger/history.h"
#include "ui/census/place_choice.h"
#include "ui/census/round_units.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 480, kUnitsHeight = 120, kYearsBack = 2;

QString today() {
    return QDate::currentDate().toString(Qt::ISODate);
}

}  // namespace

RoundDialog::RoundDialog(Shell& shell, const SurveyRound& round)
    : QDialog(shell.dialogParent()),
      m_shell(shell),
      m_shown(round),
      m_places(PlaceStore(shell.session().ledger()).list()),
      m_form(new FormGrid),
      m_name(new QLineEdit),
      m_period(new QComboBox),
      m_startedOn(new DateEdit),
      m_endedOn(new DateEdit(DateEdit::Needs::Day, this)),
      m_area(new PlaceChoice(tr("全部区划"), m_places, this)),
      m_level(new QComboBox(this)),
      m_units(new RoundUnits(m_places)),
      m_count(label({}, Type::Small, Tint::Muted)) {
    setWindowTitle(isNew() ? tr("新建一轮摸排") : tr("修改本轮摸排"));
    setMinimumWidth(px(kWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(space::kLarge), px(20), px(space::kLarge));
    column->setSpacing(px(space::kSmall));
    addFields();
    column->addWidget(m_form);
    addUnits(column);
    addButtons(column);
    countUnits();
    m_form->focusFirst();
}

void RoundDialog::addFields() {
    m_form->addField(new LabelledField(tr("名称"), m_name, true), Span::Full);
    listPeriods();
    m_form->addField(new LabelledField(tr("期别"), m_period, true));
    m_form->addField(dateField(tr("开始日期"), m_startedOn));
    if (isNew()) {
        for (const auto level : {PlaceLevel::Community, PlaceLevel::Street, PlaceLevel::Grid}) {
            m_level->addItem(placeLevelName(level), static_cast<int>(level));
        }
        m_form->addField(new LabelledField(tr("范围"), m_area));
        m_form->addField(new LabelledField(tr("采集单元的层级"), m_level));
        m_endedOn->hide();
        m_startedOn->setIso(today());
        followPeriod();
        connect(m_period, &QComboBox::currentIndexChanged, this, &RoundDialog::followPeriod);
        connect(m_area, &QComboBox::currentIndexChanged, this, &RoundDialog::tickLevel);
        connect(m_level, &QComboBox::currentIndexChanged, this, &RoundDialog::tickLevel);
        return;
    }
    m_area->hide();
    m_level->hide();
    LabelledField* ended = m_form->addField(dateField(tr("结束日期"), m_endedOn));
    ended->setHint(tr("填了就是已经结束，不再登记上报和走访"));
    ended->setCheck([this] {
        const QString problem = m_endedOn->isTyping() ? QString() : m_endedOn->settle();
        return problem.isEmpty() && m_endedOn->iso() > today() ? tr("还没到这一天，到结束时再填。") : problem;
    });
    m_name->setText(m_shown.name);
    m_startedOn->setIso(m_shown.startedOn);
    m_endedOn->setIso(m_shown.endedOn);
}

void RoundDialog::addUnits(QVBoxLayout* column) {
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("采集单元"), Type::Small, Tint::Muted));
    head->addStretch(1);
    head->addWidget(m_count);
    column->addLayout(head);
    m_units->setMinimumHeight(px(kUnitsHeight));
    column->addWidget(m_units, 1);
    if (isNew()) {
        m_units->tick(unitsOfLevel());
    } else {
        for (const CollectionUnit& unit : SurveyStore(m_shell.session().ledger()).unitsOf(m_shown.id)) {
            m_unitsBefore.push_back(unit.place);
        }
        m_units->tick(m_unitsBefore);
        m_unitsBefore = m_units->ticked();
    }
    connect(m_units, &RoundUnits::ticksChanged, this, &RoundDialog::countUnits);
}

void RoundDialog::addButtons(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    QPushButton *cancel = button(tr("取消")), *go = primaryButton(isNew() ? tr("新建") : tr("保存"));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    cancel->setAutoDefault(false);
    go->setAutoDefault(false);  // Enter moves on to the next field
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &RoundDialog::save);
    connect(m_form, &FormGrid::finished, m_units, [this] { m_units->setFocus(); });
}

// From two years back to the next half-year, the newest first; and the round's own, whatever it is.
void RoundDialog::listPeriods() {
    const int year = QDate::currentDate().year();
    const QString now = m_shown.period.isEmpty() ? periodOf(today()) : m_shown.period;
    QStringList periods{now};
    for (int each = year - kYearsBack; each <= year; ++each) {
        periods << QStringLiteral("%1H1").arg(each) << QStringLiteral("%1H2").arg(each);
    }
    periods << QStringLiteral("%1H1").arg(year + 1);
    periods.removeDuplicates();
    std::ranges::sort(periods, std::greater());
    for (const QString& period : periods) {
        m_period->addItem(periodName(period), period);
    }
    m_period->setCurrentIndex(m_period->findData(now));
}

// The name goes with the period for as long as nobody has written another.
void RoundDialog::followPeriod() {
    const bool isOurs = m_name->text() == m_suggested;
    m_suggested = tr("%1摸排").arg(m_period->currentText());
    if (isOurs) {
        m_name->setText(m_suggested);
    }
}

std::vector<PlaceId> RoundDialog::unitsOfLevel() const {
    const PlaceTree tree(m_places);
    const PlaceId area = m_area->chosen();
    std::vector<PlaceId> found;
    for (const Place& place : m_places) {
        const bool isInside = !area.isValid() || std::ranges::count(tree.upwards(place.id), area) > 0;
        if (isInside && static_cast<int>(place.level) == m_level->currentData().toInt()) {
            found.push_back(place.id);
        }
    }
    return found;
}

void RoundDialog::tickLevel() {
    m_units->tick(unitsOfLevel());
    countUnits();
}

void RoundDialog::countUnits() {
    const std::vector<PlaceId> now = m_units->ticked();
    const auto isMissingIn = [](const std::vector<PlaceId>& places) {
        return [&places](PlaceId id) { return std::ranges::find(places, id) == places.end(); };
    };
    const auto added = std::ranges::count_if(now, isMissingIn(m_unitsBefore));
    const auto removed = std::ranges::count_if(m_unitsBefore, isMissingIn(now));
    setTint(m_count, now.empty() ? Tint::Warning : Tint::Muted);
    m_count->setText(now.empty() ? tr("还没有选采集单元")
                     : isNew() || added + removed == 0
                         ? tr("共 %1 个采集单元").arg(now.size())
                         : tr("共 %1 个采集单元，新增 %2，移出 %3").arg(now.size()).arg(added).arg(removed));
}

SurveyRound RoundDialog::value() const {
    SurveyRound round = m_shown;
    round.name = m_name->text().trimmed();
    round.period = m_period->currentData().toString();
    round.startedOn = m_startedOn->iso();
    round.endedOn = m_endedOn->iso();
    return round;
}

void RoundDialog::save() {
    if (!m_form->validate()) {
        return;
    }
    const std::vector<PlaceId> units = m_units->ticked();
    if (units.empty()) {
        m_units->setFocus();
        return;
    }
    const SurveyRound round = value();
    if (!isNew() && round == m_shown && units == m_unitsBefore) {
        return accept();
    }
    Ledger& ledger = m_shell.session().ledger();
    SurveyRoundId id;
    if (m_shell.attempt([&] { id = SurveyStore(ledger).saveRoundOf(round, units); })) {
        const auto entry = History(ledger).undoable();
        m_shell.offerUndo(isNew() ? tr("已新建 %1").arg(round.name) : tr("已保存 %1").arg(round.name),
                          entry ? entry->id : HistoryId());
        Q_EMIT saved(id);
        accept();
    }
}

}  // namespace nuanxin::ui
