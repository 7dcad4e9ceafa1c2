// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_judge.h"

#include <QCoreApplication>
#include <algorithm>

namespace nuanxin {

namespace {

using Strength = IdentityRule::Strength;

constexpr size_t kMostCandidates = 5;

class JudgeWords {
    Q_DECLARE_TR_FUNCTIONS(JudgeWords)

public:
    static QString newRow() { return tr("新增"); }
    static QString update() { return tr("更新"); }
    static QString same() { return tr("相同"); }
    static QString possibleDuplicate() { return tr("可能重复"); }
    static QString leftOut() { return tr("不导入"); }
    static QString repeated(int row) { return tr("与本文件第 %1 行重复，请核对。").arg(row); }
    static QString notOnRoll() { return tr("按证件号码、姓名和手机在台账里找不到这个人，请先登记再导入。"); }
    static QString nothingToGoBy() { return tr("没有填姓名，这一行不导入。"); }
    static QString missing(const QString& field) { return tr("没有填“%1”，这一行不导入。").arg(field); }
};

void addCandidate(std::vector<Candidate>& candidates, int person, const QString& reason) {
    const auto known =
        std::find_if(candidates.begin(), candidates.end(),
                     [person](const Candidate& candidate) { return candidate.person == person; });
    if (known != candidates.end()) {
        known->reasons += known->reasons.contains(reason) ? QStringList() : QStringList(reason);
    } else if (candidates.size() < kMostCandidates) {
        candidates.push_back({person, {reason}});
    }
}

}  // namespace

QString verdictCode(Verdict verdict) {
    static const QStringList codes{QStringLiteral("new"), QStringLiteral("update"), QStringLiteral("same"),
                                   QStringLiteral("possible_duplicate"), QStringLiteral("left_out")};
    return codes[static_cast<int>(verdict)];
}

QString verdictWord(Verdict verdict) {
    switch (verdict) {
        case Verdict::New:
            return JudgeWords::newRow();
        case Verdict::Update:
            return JudgeWords::update();
        case Verdict::Same:
            return JudgeWords::same();
        case Verdict::PossibleDuplicate:
            return JudgeWords::possibleDuplicate();
        case Verdict::LeftOut:
            return JudgeWords::leftOut();
    }
    return {};
}

RowJudge::RowJudge(const ImportDescription& description, const ImportTarget& target,
                   const std::vector<ReadRow>& rows)
    : m_description(description), m_target(target) {
    for (const IdentityRule& rule : m_description.rules) {
        std::vector<size_t>& tokens = m_ruleTokens.emplace_back();
        for (const int field : rule.fields) {
            const auto at = std::find(m_tokenFields.begin(), m_tokenFields.end(), field);
            tokens.push_back(static_cast<size_t>(at - m_tokenFields.begin()));
            if (at == m_tokenFields.end()) {
                m_tokenFields.push_back(field);
            }
        }
    }
    QSet<QByteArray> wanted;
    m_rowTokens.reserve(rows.size());
    for (const ReadRow& row : rows) {
        m_rowTokens.push_back(tokensOf(row.values));
        for (size_t rule = 0; rule < m_description.rules.size(); ++rule) {
            wanted.insert(key(rule, m_rowTokens.back()));
        }
    }
    wanted.remove(QByteArray());
    m_target.eachKnown([&](ImportTarget::Known& known) {
        Tokens tokens;
        for (const int field : m_tokenFields) {
            tokens.push_back(known.tokens[static_cast<size_t>(field)]);
        }
        bool interesting = false;
        for (size_t rule = 0; rule < m_description.rules.size() && !interesting; ++rule) {
            interesting = wanted.contains(key(rule, tokens));
        }
        if (interesting) {
            const auto index = static_cast<int>(m_persons.size());
            ImportPerson person;
            person.id = known.id;
            m_persons.push_back(std::move(person));
            m_byId.insert(known.id, index);
            enter(index, tokens);
        }
    });
}

RowJudge::Tokens RowJudge::tokensOf(const ImportRecord& record) const {
    Tokens tokens;
    for (const int field : m_tokenFields) {
        tokens.push_back(m_target.token(field, record));
    }
    return tokens;
}

QByteArray RowJudge::key(size_t rule, const Tokens& tokens) const {
    QByteArray key(1, static_cast<char>('0' + rule));
    for (const size_t at : m_ruleTokens[rule]) {
        if (tokens[at].isEmpty()) {
            return {};
        }
        key += tokens[at];
        key += '\0';
    }
    return key;
}

void RowJudge::enter(int person, const Tokens& tokens) {
    for (size_t rule = 0; rule < m_description.rules.size(); ++rule) {
        const QByteArray found = key(rule, tokens);
        if (!found.isEmpty() && !m_byKey.contains(found, person)) {
            m_byKey.insert(found, person);
        }
    }
    m_persons[static_cast<size_t>(person)].tokens = tokens;
}

ImportPerson& RowJudge::load(int index) {
    ImportPerson& person = m_persons[static_cast<size_t>(index)];
    if (!person.loaded) {
        person.loaded = true;
        if (person.id != 0) {
            person.before = m_target.load(person.id);
            person.values = person.before;
            person.wasMarked = person.isMarked = m_target.isMarked(person.id);
        }
    }
    return person;
}

// Both have a document, and not the same.
bool RowJudge::certainlyOther(const Tokens& row, int person) const {
    for (size_t rule = 0; rule < m_description.rules.size(); ++rule) {
        if (m_description.rules[rule].strength == Strength::Certain) {
            const QByteArray mine = key(rule, row), theirs = key(rule, this->person(person).tokens);
            if (!mine.isEmpty() && !theirs.isEmpty()) {
                return mine != theirs;
            }
        }
    }
    return false;
}

void RowJudge::byRule(size_t rule, const ReadRow& row, const Tokens& tokens, Found& found) {
    const IdentityRule& how = m_description.rules[rule];
    const QByteArray wanted = key(rule, tokens);
    auto persons = wanted.isEmpty() ? QList<int>() : m_byKey.values(wanted);
    std::sort(persons.begin(), persons.end());
    const QString reason = QLatin1String(how.reason);
    std::vector<int> fitting;
    for (const int index : persons) {
        const ImportRecord& known = load(index).values;
        const bool other = certainlyOther(tokens, index);
        if (how.strength == Strength::Certain) {
            m_target.agree(row.values, known) ? fitting.push_back(index)
                                              : addCandidate(found.candidates, index, reason);
        } else if (how.strength == Strength::Likely) {
            other ? addCandidate(found.candidates, index, reason) : fitting.push_back(index);
        } else if (!other && !m_target.ruledOut(row.values, known)) {
            addCandidate(found.candidates, index, reason);
        }
    }
    // Several records with one document are the ledger's own duplicates: the oldest is taken. Several with
    // one name and phone cannot be told apart.
    const bool decided = how.strength == Strength::Certain ? !fitting.empty() : fitting.size() == 1;
    const bool elsewhere =
        std::any_of(found.candidates.begin(), found.candidates.end(), [&](const Candidate& c) {
            return c.reasons.contains(QLatin1String(m_description.rules.front().reason)) &&
                   std::find(fitting.begin(), fitting.end(), c.person) == fitting.end();
        });
    if (decided && found.person < 0 && !elsewhere) {
        found.person = fitting.front();
    }
    for (const int index : fitting) {
        if (index != found.person) {
            addCandidate(found.candidates, index, reason);
        }
    }
}

RowJudge::Found RowJudge::find(const ReadRow& row, const Tokens& tokens) {
    Found found;
    for (size_t rule = 0; rule < m_description.rules.size(); ++rule) {
        const bool onlyHint = m_description.rules[rule].strength == Strength::Hint;
        if (!onlyHint || found.person < 0) {
            byRule(rule, row, tokens, found);
        }
    }
    return found;
}

// The same file once more: a row without document or phone is no second person if it tells nothing new about
// the record it made the first time.
int RowJudge::madeBefore(const ReadRow& row, const std::vector<Candidate>& candidates,
                         const QString& source) {
    for (const Candidate& candidate : candidates) {
        const ImportPerson& person = load(candidate.person);
        bool nothingNew = person.id != 0 && !person.touched() && m_target.cameFrom(person.id, source);
        for (size_t field = 0; field < row.values.size() && nothingNew; ++field) {
            nothingNew = row.values[field].isEmpty() ||
                         !m_target.changes(static_cast<int>(field), person.values[field], row.values[field]);
        }
        if (nothingNew) {
            return candidate.person;
        }
    }
    return -1;
}

int RowJudge::addPerson(int rowIndex, const ReadRow& row, const QString& source) {
    ImportPerson person;
    person.firstRow = rowIndex;
    person.loaded = true;
    person.values = row.values;
    person.source = source;
    m_persons.push_back(std::move(person));
    return static_cast<int>(m_persons.size()) - 1;
}

// An empty cell never clears a field.
void RowJudge::merge(ImportPerson& person, const ReadRow& row, RowVerdict& verdict) {
    for (size_t field = 0; field < row.values.size(); ++field) {
        QString& value = person.values[field];
        const QString& said = row.values[field];
        if (!said.isEmpty() && m_target.changes(static_cast<int>(field), value, said)) {
            verdict.changes.push_back({static_cast<int>(field), value, said});
            value = said;
        }
    }
}

void RowJudge::keepProblems(ImportPerson& person, const ReadRow& row, RowVerdict& verdict) {
    if (row.problems.empty()) {
        return;
    }
    std::vector<KeptProblem> known = person.problems;
    if (person.id != 0) {
        const auto open = m_target.openProblems(person.id);
        known.insert(known.end(), open.begin(), open.end());
    }
    for (const CellProblem& problem : row.problems) {
        const QString field = QLatin1String(m_description.fields[static_cast<size_t>(problem.field)].id);
        const bool already = std::any_of(known.begin(), known.end(), [&](const KeptProblem& kept) {
            return kept.field == field && kept.code == problem.code && kept.original == problem.original;
        });
        if (!already) {
            person.problems.push_back({field, problem.code, problem.original});
            verdict.marksToVerify = verdict.marksToVerify || !person.isMarked;
            person.isMarked = true;
        }
    }
}

void RowJudge::noteRepeat(const ReadRow& row, int file, RowVerdict& verdict) {
    const std::pair key(file, verdict.person);
    const auto earlier = m_rowOfPersonInFile.constFind(key);
    if (earlier != m_rowOfPersonInFile.constEnd()) {
        verdict.problems.push_back(
            {0, -1, QStringLiteral("repeated_in_file"), JudgeWords::repeated(*earlier), row.values.front()});
    } else {
        m_rowOfPersonInFile.insert(key, row.number);
    }
}

// Why the row can be no record: a required field is empty, or the target refuses it.
std::optional<CellProblem> RowJudge::hindrance(const ReadRow& row) const {
    for (size_t field = 0; field < m_description.fields.size(); ++field) {
        if (m_description.fields[field].required && row.values[field].isEmpty()) {
            const bool isName = field == 0;
            return CellProblem{
                static_cast<int>(field),
                -1,
                isName ? QStringLiteral("name_missing") : QStringLiteral("unknown_code"),
                isName ? JudgeWords::nothingToGoBy() : JudgeWords::missing(m_description.fields[field].word),
                {}};
        }
    }
    const QString code = m_target.refusal(row.values);
    return code.isEmpty()
               ? std::nullopt
               : std::optional(CellProblem{0, -1, code, JudgeWords::notOnRoll(), row.values.front()});
}

RowVerdict RowJudge::judge(int rowIndex, const ReadRow& row, int file, const QString& source,
                           const RowDecision& decision) {
    RowVerdict verdict;
    if (const auto problem = hindrance(row)) {
        const bool explained =
            std::any_of(row.problems.begin(), row.problems.end(),
                        [&](const CellProblem& known) { return known.field == problem->field; });
        if (!explained) {
            verdict.problems.push_back(*problem);
        }
        return verdict;
    }
    if (decision.kind == RowDecision::Kind::LeaveOut) {
        return verdict;
    }
    const Tokens& tokens = m_rowTokens[static_cast<size_t>(rowIndex)];
    Found found = find(row, tokens);
    if (decision.kind == RowDecision::Kind::Same) {
        found = {decision.person, {}};
    }
    if (found.person < 0 && decision.kind == RowDecision::Kind::None) {
        found.person = madeBefore(row, found.candidates, source);
        found.candidates = found.person < 0 ? found.candidates : std::vector<Candidate>();
    }
    verdict.candidates = found.candidates;
    const bool isKnown = found.person >= 0;
    verdict.person = isKnown ? found.person : addPerson(rowIndex, row, source);
    ImportPerson& person = load(verdict.person);
    if (isKnown) {
        merge(person, row, verdict);
        person.firstRow = person.touched() ? person.firstRow : rowIndex;
        person.source = person.source.isEmpty() ? source : person.source;
    }
    keepProblems(person, row, verdict);
    noteRepeat(row, file, verdict);
    if (!isKnown || !verdict.changes.empty()) {
        enter(verdict.person, isKnown ? tokensOf(person.values) : tokens);
    }
    const bool different = decision.kind == RowDecision::Kind::Different;
    for (const Candidate& candidate : found.candidates) {
        m_doubts.push_back({candidate.person, verdict.person, candidate.reasons, different});
    }
    const bool open = !isKnown && !found.candidates.empty() && !different;
    verdict.verdict = open                                                ? Verdict::PossibleDuplicate
                      : !isKnown                                          ? Verdict::New
                      : !verdict.changes.empty() || verdict.marksToVerify ? Verdict::Update
                                                                          : Verdict::Same;
    return verdict;
}

}  // namespace nuanxin
