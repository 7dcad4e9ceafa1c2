// SPDX-License-Identifier: GPL-3.0-or-later
// One function per kind of limit: the sentence that says how it is broken, or nothing.
#include <QCoreApplication>

#include "core/branch/development_facts.h"

namespace nuanxin {

namespace {

class DevelopmentLimits {
    Q_DECLARE_TR_FUNCTIONS(DevelopmentRule)

public:
    DevelopmentLimits(const DevelopmentFacts& facts, const DevelopmentEdition& edition,
                      const DevelopmentLimit& limit)
        : m_facts(facts),
          m_edition(edition),
          m_limit(limit),
          m_day(facts.days(limit.step)),
          m_base(limit.base.isEmpty() ? PossibleDays() : facts.days(limit.base)),
          m_record(facts.record(limit.step)) {}

    QStringList sentences() const {
        if (m_limit.kind == LimitKind::Interval) {
            return intervals();
        }
        const QString one = sentence();
        return one.isEmpty() ? QStringList() : QStringList(one);
    }

private:
    QString sentence() const;
    QString latest() const;
    QString earliest() const;
    QString probation() const;
    QStringList intervals() const;
    QString publicity() const;
    QString required() const;
    QString valid() const;
    QString count() const;
    QString training() const;
    QString age() const;
    QString leaving() const;
    QString extension() const;
    QString once() const;
    QString quorum() const;
    QString majority() const;

    QString name(const QString& step) const { return m_edition.step(step)->name; }
    QString words(const QDate& day) const { return dayInWords({day, day}); }
    bool happened() const { return m_day.isKnown(); }

    const DevelopmentFacts& m_facts;
    const DevelopmentEdition& m_edition;
    const DevelopmentLimit& m_limit;
    PossibleDays m_day, m_base;
    const StepRecord* m_record;
};

QString DevelopmentLimits::sentence() const {
    switch (m_limit.kind) {
        case LimitKind::Latest:
            return latest();
        case LimitKind::Earliest:
            return earliest();
        case LimitKind::Probation:
            return probation();
        case LimitKind::Interval:
            break;
        case LimitKind::Publicity:
            return publicity();
        case LimitKind::Required:
            return required();
        case LimitKind::Valid:
            return valid();
        case LimitKind::Count:
            return count();
        case LimitKind::Training:
            return training();
        case LimitKind::Age:
            return age();
        case LimitKind::Leaving:
            return leaving();
        case LimitKind::Extension:
            return extension();
        case LimitKind::Once:
            return once();
        case LimitKind::Quorum:
            return quorum();
        case LimitKind::Majority:
            return majority();
    }
    return {};
}

QString DevelopmentLimits::latest() const {
    if (!m_base.isKnown()) {
        return {};
    }
    const QDate due = m_base.last.addMonths(m_limit.most);
    const QString step = name(m_limit.step), base = name(m_limit.base),
                  months = QString::number(m_limit.most);
    if (happened()) {
        if (m_day.first <= due) {
            return {};
        }
        return (m_limit.isGeneral ? tr("“%1”一般应在“%2”后 %3 个月内进行，最迟 %4，实际为 %5。")
                                  : tr("“%1”应在“%2”后 %3 个月内进行，最迟 %4，实际为 %5。"))
            .arg(step, base, months, words(due), dayInWords(m_day));
    }
    const bool awaited =
        !m_facts.isStopped() && m_facts.state(*m_edition.step(m_limit.step)) == StepState::Pending;
    if (!awaited || m_facts.today() <= due) {
        return {};
    }
    return (m_limit.isGeneral ? tr("“%1”一般应在“%2”后 %3 个月内进行，最迟 %4，至今没有记载。")
                              : tr("“%1”应在“%2”后 %3 个月内进行，最迟 %4，至今没有记载。"))
        .arg(step, base, months, words(due));
}

QString DevelopmentLimits::earliest() const {
    const QDate from = m_base.first.addMonths(m_limit.least);
    if (!happened() || !m_base.isKnown() || m_day.last >= from) {
        return {};
    }
    return tr("“%1”应在“%2”满 %3 个月之后，最早 %4，实际为 %5。")
        .arg(name(m_limit.step), name(m_limit.base), QString::number(m_limit.least), words(from),
             dayInWords(m_day));
}

QString DevelopmentLimits::probation() const {
    const QDate from = m_facts.probationEnds(m_base.first, m_limit.least);
    if (!happened() || !m_base.isKnown() || m_day.last >= from) {
        return {};
    }
    return tr("预备期到 %1 才满，“%2”在 %3，预备期未满。")
        .arg(words(from), name(m_limit.step), dayInWords(m_day));
}

QStringList DevelopmentLimits::intervals() const {
    QStringList found;
    const std::vector<PossibleDays> points = m_facts.reviewPoints(m_limit);
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QDate due = points[i - 1].last.addMonths(m_limit.most);
        if (points[i].first > due && m_facts.wasInForce(m_edition, due)) {
            found << tr("入党积极分子应每 %1 个月考察一次，%2 至 %3 之间没有考察记载。")
                         .arg(QString::number(m_limit.most), dayInWords(points[i - 1]),
                              dayInWords(points[i]));
        }
    }
    return found;
}

QString DevelopmentLimits::publicity() const {
    const QString least = QString::number(m_limit.least);
    const WorkCalendar::Day end = m_facts.publicityEnds(m_limit.least);
    if (!happened()) {
        return {};
    }
    if (!end.day.isValid()) {
        return tr("“%1”之前应公示不少于 %2 个工作日，没有公示记载。").arg(name(m_limit.step), least);
    }
    const QDate from = possibleDays(m_facts.file().publicisedFrom).first;
    const int days = m_facts.calendar().workdays(from, end.day).days;
    if (days < m_limit.least) {
        return tr("公示应不少于 %1 个工作日，%2 至 %3 只有 %4 个。")
            .arg(least, words(from), words(end.day), QString::number(days));
    }
    return m_day.last >= end.day ? QString()
                                 : tr("公示到 %1 才结束，“%2”在 %3，公示期未满。")
                                       .arg(words(end.day), name(m_limit.step), dayInWords(m_day));
}

QString DevelopmentLimits::required() const {
    const QString decision = m_facts.missedAt(m_edition, m_limit);
    if (decision.isEmpty() || m_facts.isRecorded(m_limit.base)) {
        return {};
    }
    return (m_limit.isGeneral ? tr("“%1”之前一般应经过“%2”，没有记载。")
                              : tr("“%1”之前必须经过“%2”，没有记载。"))
        .arg(name(decision), name(m_limit.base));
}

QString DevelopmentLimits::valid() const {
    if (!happened() || !m_base.isKnown() || m_day.first <= m_base.last.addMonths(m_limit.most)) {
        return {};
    }
    return tr("“%1”在 %2，到“%3”已超过 %4 个月，应重新进行。")
        .arg(name(m_limit.base), dayInWords(m_base), name(m_limit.step), QString::number(m_limit.most));
}

QString DevelopmentLimits::count() const {
    if (!m_record || !m_record->persons || !happened()) {
        return {};
    }
    const int persons = *m_record->persons;
    if (persons >= m_limit.least && persons <= m_limit.most) {
        return {};
    }
    return m_limit.least == m_limit.most
               ? tr("“%1”应有 %2 名正式党员，记载为 %3 名。")
                     .arg(name(m_limit.step), QString::number(m_limit.least), QString::number(persons))
               : tr("“%1”应有 %2 至 %3 名正式党员，记载为 %4 名。")
                     .arg(name(m_limit.step), QString::number(m_limit.least), QString::number(m_limit.most),
                          QString::number(persons));
}

// Three days or 24 hours: one of them is enough.
QString DevelopmentLimits::training() const {
    const bool told = m_record && (m_record->days || m_record->hours);
    if (!told || !happened() || m_record->days.value_or(0) >= m_limit.least ||
        m_record->hours.value_or(0) >= m_limit.most) {
        return {};
    }
    return tr("“%1”一般不少于 %2 天或者 %3 学时，记载的没有达到。")
        .arg(name(m_limit.step), QString::number(m_limit.least), QString::number(m_limit.most));
}

QString DevelopmentLimits::age() const {
    const PossibleDays birth = possibleDays(m_facts.file().birthDate);
    if (!happened() || !birth.isKnown() || m_day.last >= birth.first.addYears(m_limit.least)) {
        return {};
    }
    return tr("“%1”时应年满 %2 周岁，%3 时未满。")
        .arg(name(m_limit.step), QString::number(m_limit.least), dayInWords(m_day));
}

QString DevelopmentLimits::leaving() const {
    const PossibleDays leaves = possibleDays(m_facts.file().leavesOn);
    const bool soon = happened() && leaves.isKnown() && leaves.last >= m_day.first &&
                      leaves.last < m_day.first.addMonths(m_limit.least);
    return soon ? tr("%1 将离开工作、学习单位，距“%2”不到 %3 个月，一般不办理接收手续。")
                      .arg(dayInWords(leaves), name(m_limit.step), QString::number(m_limit.least))
                : QString();
}

QString DevelopmentLimits::extension() const {
    for (const ProbationExtension& extension : m_facts.file().extensions) {
        if (extension.months < m_limit.least || extension.months > m_limit.most) {
            return tr("延长预备期应不少于 %1 个月、不超过 %2 个月，记载为 %3 个月。")
                .arg(QString::number(m_limit.least), QString::number(m_limit.most),
                     QString::number(extension.months));
        }
    }
    return {};
}

QString DevelopmentLimits::once() const {
    const auto times = static_cast<int>(m_facts.file().extensions.size());
    return times > m_limit.most ? tr("预备期只能延长 %1 次，记载了 %2 次。")
                                      .arg(QString::number(m_limit.most), QString::number(times))
                                : QString();
}

QString DevelopmentLimits::quorum() const {
    if (!m_record || !m_record->vote || m_record->vote->present * 2 > m_record->vote->entitled) {
        return {};
    }
    return tr("“%1”到会有表决权的党员 %2 名，没有超过应到会 %3 名的半数。")
        .arg(name(m_limit.step), QString::number(m_record->vote->present),
             QString::number(m_record->vote->entitled));
}

QString DevelopmentLimits::majority() const {
    if (!m_record || !m_record->vote || m_record->vote->inFavour * 2 > m_record->vote->entitled) {
        return {};
    }
    return tr("“%1”赞成 %2 名，没有超过应到会有表决权的正式党员 %3 名的半数。")
        .arg(name(m_limit.step), QString::number(m_record->vote->inFavour),
             QString::number(m_record->vote->entitled));
}

}  // namespace

std::vector<BrokenLimit> brokenLimits(const DevelopmentFacts& facts, const DevelopmentEdition& edition,
                                      const DevelopmentLimit& limit) {
    const DevelopmentLimits judge(facts, edition, limit);
    std::vector<BrokenLimit> found;
    for (const QString& sentence : judge.sentences()) {
        BrokenLimit broken;
        broken.code = limit.code;
        broken.step = limit.kind == LimitKind::Required ? facts.missedAt(edition, limit) : limit.step;
        broken.edition = edition.code;
        broken.clause = limit.clause;
        broken.text = sentence;
        broken.isGeneral = limit.isGeneral;
        broken.isToVerify = limit.certainty == Certainty::ToVerify;
        broken.isProvisional =
            limit.kind == LimitKind::Publicity && facts.publicityEnds(limit.least).provisional;
        found.push_back(std::move(broken));
    }
    return found;
}

}  // namespace nuanxin
