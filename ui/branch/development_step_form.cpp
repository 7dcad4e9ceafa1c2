// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/development_step_form.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/branch/calendar_store.h"
#include "core/branch/development_store.h"
#include "core/branch/rule_words.h"
#include "core/ledger/error.h"
#include "core/ledger/history.h"
#include "ui/branch/development_card.h"
#include "ui/branch/development_parts.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"
#include "ui/shell/side_panel.h"

namespace nuanxin::ui {

namespace {

constexpr int kNoteHeight = 64;

const QString kHappened = QStringLiteral("happened_on"), kFrom = QStringLiteral("publicised_from"),
              kUntil = QStringLiteral("publicised_until");

QString numberText(std::optional<int> number) {
    return number ? QString::number(*number) : QString();
}

std::optional<int> numberOf(const QString& text) {
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

LabelledField* numberField(const QString& label) {
    auto* edit = new QLineEdit;
    auto* field = new LabelledField(label, edit);
    field->setCheck([edit] {
        const std::optional<int> number = numberOf(edit->text().trimmed());
        return number && *number >= 0 ? QString() : DevelopmentStepForm::tr("请填整数。");
    });
    return field;
}

}  // namespace

StepFacts factsAskedFor(const QString& step) {
    StepFacts facts;
    for (const DevelopmentEdition& edition : DevelopmentRules::shipped().editions()) {
        for (const DevelopmentLimit& limit : edition.limits) {
            if (limit.step != step) {
                continue;
            }
            using K = LimitKind;
            facts.persons |= limit.kind == K::Count;
            facts.training |= limit.kind == K::Training;
            facts.vote |= limit.kind == K::Quorum || limit.kind == K::Majority;
            facts.leaving |= limit.kind == K::Leaving;
            facts.reviews |= limit.kind == K::Interval;
            facts.extensions |= limit.kind == K::Extension || limit.kind == K::Once;
            if (limit.kind == K::Publicity) {
                facts.publicity = true;
                facts.publicityDays = limit.least;
            }
        }
    }
    return facts;
}

DevelopmentStepForm::DevelopmentStepForm(Shell& shell, SidePanel& panel, const DevelopmentStep& step)
    : RecordForm(shell, panel, QStringLiteral("development_step/%1").arg(step.code), kEdition),
      m_code(step.code),
      m_name(ruleWord(step.name)),
      m_facts(factsAskedFor(step.code)),
      m_calendar(CalendarStore(shell.session().ledger()).calendar()) {
    addDays(step.isSpan);
    addFacts();
    auto* note = new QPlainTextEdit;
    note->setFixedHeight(px(kNoteHeight));
    m_parts.add(
        grid()->addField(new LabelledField(m_facts.persons ? tr("姓名") : tr("说明"), note), Span::Full),
        QStringLiteral("note"), [](const StepEntry& entry) { return entry.step.note; },
        [](StepEntry& entry, const QString& value) { entry.step.note = value; });
    if (m_facts.reviews) {
        auto* reviews = new ReviewLines(shell, this);
        m_showLines = [reviews](DevelopmentId id) { reviews->show(id); };
        m_lines = reviews;
    } else if (m_facts.extensions) {
        auto* extensions = new ExtensionLines(shell, this);
        m_showLines = [extensions](DevelopmentId id) { extensions->show(id); };
        m_lines = extensions;
    }
    if (m_lines != nullptr) {
        column()->addWidget(m_lines);
    }
    column()->addStretch(1);
}

void DevelopmentStepForm::addDays(bool isSpan) {
    using Needs = DateEdit::Needs;
    const auto add = [&](const QString& label, const QString& key, QString StepRecord::*member) {
        m_parts.add(
            grid()->addField(dateField(label, new DateEdit(Needs::MonthOrYear))), key,
            [member](const StepEntry& entry) { return entry.step.*member; },
            [member](StepEntry& entry, const QString& value) { entry.step.*member = value; });
    };
    if (!isSpan) {
        add(tr("日期"), kHappened, &StepRecord::happenedOn);
    }
    add(tr("本支部计划日期"), QStringLiteral("planned_on"), &StepRecord::plannedOn);
}

void DevelopmentStepForm::addFacts() {
    if (m_facts.publicity) {
        addPublicity();
    }
    if (m_facts.persons) {
        addNumber(tr("正式党员（名）"), QStringLiteral("persons"), &StepRecord::persons);
    }
    if (m_facts.training) {
        addNumber(tr("培训（天）"), QStringLiteral("days"), &StepRecord::days);
        addNumber(tr("培训（学时）"), QStringLiteral("hours"), &StepRecord::hours);
    }
    if (m_facts.vote) {
        addVote();
    }
    if (m_facts.leaving) {
        addDate(tr("将离开单位的日期"), QStringLiteral("leaves_on"), &StepEntry::leavesOn);
    }
}

void DevelopmentStepForm::addVote() {
    grid()->addSection(tr("表决"));
    addVoteNumber(tr("应到会有表决权（名）"), QStringLiteral("entitled"), &Vote::entitled);
    addVoteNumber(tr("实到（名）"), QStringLiteral("present"), &Vote::present);
    addVoteNumber(tr("赞成（名）"), QStringLiteral("in_favour"), &Vote::inFavour);
}

void DevelopmentStepForm::addPublicity() {
    addDate(tr("公示开始"), kFrom, &StepEntry::publicisedFrom);
    addDate(tr("公示结束"), kUntil, &StepEntry::publicisedUntil);
    connect(grid(), &FormGrid::edited, this, &DevelopmentStepForm::showPublicity);
}

LabelledField* DevelopmentStepForm::addDate(const QString& label, const QString& key,
                                            QString StepEntry::*member) {
    LabelledField* field = grid()->addField(dateField(label, new DateEdit));
    m_parts.add(field, key, member);
    return field;
}

void DevelopmentStepForm::addNumber(const QString& label, const QString& key,
                                    std::optional<int> StepRecord::*member) {
    m_parts.add(
        grid()->addField(numberField(label)), key,
        [member](const StepEntry& entry) { return numberText(entry.step.*member); },
        [member](StepEntry& entry, const QString& value) { entry.step.*member = numberOf(value); });
}

void DevelopmentStepForm::addVoteNumber(const QString& label, const QString& key, int Vote::*member) {
    m_parts.add(
        grid()->addField(numberField(label)), key,
        [member](const StepEntry& entry) {
            return entry.step.vote ? QString::number((*entry.step.vote).*member) : QString();
        },
        [member](StepEntry& entry, const QString& value) {
            Vote vote = entry.step.vote.value_or(Vote());
            vote.*member = numberOf(value).value_or(0);
            entry.step.vote = vote;
        });
}

// Counted as soon as the first day is known, for whoever puts up the notice.
void DevelopmentStepForm::showPublicity() {
    const QDate from = QDate::fromString(valueOf(m_parts.field(kFrom)->control()), Qt::ISODate);
    if (!from.isValid()) {
        m_parts.field(kUntil)->setHint({});
        return;
    }
    const WorkCalendar::Day reached = m_calendar.nthWorkday(from, m_facts.publicityDays);
    const QString day = reached.day.toString(Qt::ISODate);
    m_parts.field(kUntil)->setHint(
        (reached.provisional ? tr("满 %1 个工作日是 %2（暂定）") : tr("满 %1 个工作日是 %2"))
            .arg(m_facts.publicityDays)
            .arg(day));
}

StepEntry DevelopmentStepForm::entryOf(const Development& file) const {
    StepEntry entry;
    const auto found = std::ranges::find(file.steps, m_code, &StepRecord::step);
    if (found != file.steps.end()) {
        entry.step = *found;
    }
    entry.step.step = m_code;
    entry.publicisedFrom = file.publicisedFrom;
    entry.publicisedUntil = file.publicisedUntil;
    entry.leavesOn = file.leavesOn;
    return entry;
}

void DevelopmentStepForm::open(const DevelopmentRow& row) {
    keepDraft();
    m_person = row.name;
    fill([&] { m_parts.show(entryOf(row.file)); });
    if (m_showLines) {
        m_showLines(row.file.id);
    }
    if (m_facts.publicity) {
        showPublicity();
    }
    const auto line = std::ranges::find(row.judgement.lines, m_code, &StepLine::step);
    const QString window = line == row.judgement.lines.end() ? QString() : windowWords(*line);
    if (LabelledField* day = m_parts.field(kHappened)) {
        day->setHint(window.isEmpty() ? window : tr("%1，%2").arg(window, line->clauseOfDays()));
    }
    begin(row.file.id.value(), m_name, m_person);
}

void DevelopmentStepForm::refresh(const DevelopmentRow& row) {
    if (changes() == 0) {
        open(row);
    } else if (m_showLines) {
        m_showLines(row.file.id);
    }
}

bool DevelopmentStepForm::validate() {
    if (!RecordForm::validate()) {
        return false;
    }
    if (!m_facts.vote) {
        return true;
    }
    int told = 0;
    for (const char* key : {"entitled", "present", "in_favour"}) {
        told += m_parts.field(QLatin1String(key))->isEmpty() ? 0 : 1;
    }
    const StepEntry entry = m_parts.value();
    LabelledField* present = m_parts.field(QStringLiteral("present"));
    QString problem;
    if (told != 0 && told != 3) {
        problem = tr("应到、实到、赞成三项要么都填，要么都不填。");
    } else if (told == 3 && entry.step.vote->present > entry.step.vote->entitled) {
        problem = tr("实到不能多于应到。");
    }
    if (!problem.isEmpty()) {
        present->showProblem(problem);
        present->control()->setFocus();
    }
    return problem.isEmpty();
}

RecordForm::Stored DevelopmentStepForm::store() {
    Ledger& ledger = session().ledger();
    DevelopmentStore store(ledger);
    const DevelopmentId id(record());
    std::optional<Development> file = store.find(id);
    if (!file) {
        throw Error(ErrorKind::BadInput, tr("这份档案已经删除，没有保存。"));
    }
    const StepEntry before = entryOf(*file);
    StepEntry entry = m_parts.onto(before);
    const auto isEmptied = [this](const char* key) { return m_parts.field(QLatin1String(key))->isEmpty(); };
    if (m_facts.vote && isEmptied("entitled") && isEmptied("present") && isEmptied("in_favour")) {
        entry.step.vote.reset();
    }
    if (entry.publicisedFrom == before.publicisedFrom && entry.publicisedUntil == before.publicisedUntil &&
        entry.leavesOn == before.leavesOn) {
        store.record(id, entry.step);
    } else {
        std::erase_if(file->steps, [this](const StepRecord& step) { return step.step == m_code; });
        file->steps.push_back(entry.step);
        file->publicisedFrom = entry.publicisedFrom;
        file->publicisedUntil = entry.publicisedUntil;
        file->leavesOn = entry.leavesOn;
        store.save(*file);
    }
    m_parts.show(entry);
    const auto undoable = History(ledger).undoable();
    return {record(), undoable ? undoable->id : HistoryId(), tr("已登记 %1：%2").arg(m_person, m_name)};
}

QString DevelopmentStepForm::unsavedWords() const {
    return tr("%1“%2”的改动还没有保存，草稿留着。").arg(m_person, m_name);
}

}  // namespace nuanxin::ui
