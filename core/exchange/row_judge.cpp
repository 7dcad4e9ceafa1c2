// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_judge.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/text/mask.h"

namespace nuanxin {

namespace {

using Strength = IdentityRule::Strength;

constexpr size_t kMostCandidates = 5;

class JudgeWords {
    Q_DECLARE_TR_FUNCTIONS(JudgeWords)

public:
    static QString hidden(const QString& field, const QString& written) {
        return tr("“%1”一栏的“%2”是隐去的内容，没有导入，请补全。").arg(field, written);
    }
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

RowJudge::RowJudge(const ImportDescription& description, const ImportTarget& target,
                   const std::vector<ReadRow>& rows)
    : m_description(description), m_target(&target) {
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
    m_target->eachKnown([this](ImportTarget::Known& known) {
        m_knownIds.push_back(known.id);
        Tokens tokens;
        for (const int field : m_tokenFields) {
            tokens.push_back(known.tokens[static_cast<size_t>(field)]);
        }
        for (size_t rule = 0; rule < m_description.rules.size(); ++rule) {
            if (const QByteArray found = key(rule, tokens); !found.isEmpty()) {
                m_known.emplace_back(qHash(found), known.id);
            }
        }
    });
    std::sort(m_known.begin(), m_known.end());
    std::sort(m_knownIds.begin(), m_knownIds.end());
    m_rowTokens.reserve(rows.size());
    m_ties.reserve(rows.size() * m_description.rules.size());
    m_byKey.reserve(static_cast<qsizetype>(rows.size() * m_description.rules.size()));
    m_persons.reserve(rows.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        m_rowTokens.emplace_back();
        change(static_cast<int>(row), rows[row]);
    }
}

void RowJudge::change(int rowIndex, const ReadRow& row) {
    Tokens& tokens = m_rowTokens[static_cast<size_t>(rowIndex)];
    tokens = tokensOf(row.values);
    for (const RowTies::Tie tie : tiesOf(tokens)) {
        m_ties.addRow(rowIndex, tie);
    }
}

void RowJudge::tie(int rowIndex, const QByteArray& to) {
    m_ties.addRow(rowIndex, qHash(to));
}

void RowJudge::tiePerson(qint64 id, const QByteArray& to) {
    if (const int person = personOf(id); person >= 0) {
        m_ties.addPerson(person, qHash(to));
    }
}

// Rows that share no first token of any rule cannot meet: whatever a person is found by came from one of the
// rows tied to it, or from the ledger.
std::vector<RowTies::Tie> RowJudge::tiesOf(const Tokens& tokens) const {
    std::vector<RowTies::Tie> ties;
    for (const std::vector<size_t>& rule : m_ruleTokens) {
        if (const QByteArray& first = tokens[rule.front()]; !first.isEmpty()) {
            ties.push_back(qHash(first, rule.front()));
        }
    }
    return ties;
}

std::vector<int> RowJudge::takeBack(const std::vector<int>& rows) {
    const RowTies::Reach reach = m_ties.reach(rows);
    QSet<int> persons(reach.persons.begin(), reach.persons.end());
    const QSet<int> touched(reach.rows.begin(), reach.rows.end());
    for (int person = 0; person < static_cast<int>(m_persons.size()); ++person) {
        const ImportPerson& made = m_persons[static_cast<size_t>(person)];
        if (made.id == 0 && touched.contains(made.firstRow)) {
            persons.insert(person);
        }
    }
    for (const int person : std::as_const(persons)) {
        forget(person);
    }
    std::erase_if(m_doubts, [&persons](const Doubt& doubt) {
        return persons.contains(doubt.first) || persons.contains(doubt.other);
    });
    m_rowOfPersonInFile.removeIf([&persons](const auto& at) { return persons.contains(at.key().second); });
    return reach.rows;
}

// A record of the ledger is as it was before any row; a person that a row had made is nobody.
void RowJudge::forget(int index) {
    ImportPerson& person = m_persons[static_cast<size_t>(index)];
    for (const QByteArray& key : person.keys) {
        m_byKey.remove(key, index);
    }
    const qint64 id = person.id;
    person = ImportPerson();
    person.id = id;
}

RowJudge::Tokens RowJudge::tokensOf(const ImportRecord& record) const {
    Tokens tokens;
    for (const int field : m_tokenFields) {
        tokens.push_back(m_target->token(field, record));
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

RowJudge::Marks RowJudge::marksOf(const Tokens& tokens) const {
    Marks marks{tokens, {}};
    for (size_t rule = 0; rule < m_description.rules.size(); ++rule) {
        marks.keys.push_back(key(rule, tokens));
    }
    return marks;
}

int RowJudge::personOf(qint64 id) {
    int index = metPersonOf(id);
    if (index < 0 && std::binary_search(m_knownIds.begin(), m_knownIds.end(), id)) {
        index = static_cast<int>(m_persons.size());
        m_persons.emplace_back().id = id;
        m_byId.insert(id, index);
        load(index);
        for (const RowTies::Tie tie : tiesOf(person(index).tokens)) {
            m_ties.addPerson(index, tie);
        }
    }
    return index;
}

void RowJudge::meetKnown(size_t rule, const Marks& row) {
    const QByteArray& wanted = row.keys[rule];
    const size_t hash = qHash(wanted);
    auto known = std::lower_bound(m_known.begin(), m_known.end(), std::pair(hash, qint64(0)));
    for (; known != m_known.end() && known->first == hash; ++known) {
        const int index = personOf(known->second);
        enterKey(index, wanted);
        // A record that was joined into this one may be what is known by the key.
        const size_t first = m_ruleTokens[rule].front();
        m_ties.addPerson(index, qHash(row.tokens[first], first));
    }
}

void RowJudge::enterKey(int person, const QByteArray& key) {
    std::vector<QByteArray>& keys = m_persons[static_cast<size_t>(person)].keys;
    if (std::ranges::find(keys, key) == keys.end()) {
        keys.push_back(key);
        m_byKey.insert(key, person);
    }
}

void RowJudge::enter(int person, const Marks& marks) {
    for (const QByteArray& key : marks.keys) {
        if (!key.isEmpty()) {
            enterKey(person, key);
        }
    }
    m_persons[static_cast<size_t>(person)].tokens = marks.tokens;
}

ImportPerson& RowJudge::load(int index) {
    ImportPerson& person = m_persons[static_cast<size_t>(index)];
    if (!person.loaded) {
        person.loaded = true;
        if (person.id != 0) {
            person.before = m_target->load(person.id);
            person.values = person.before;
            person.tokens = tokensOf(person.before);
            person.wasMarked = person.isMarked = m_target->isMarked(person.id);
            person.open = m_target->openProblems(person.id);
        }
    }
    return person;
}

// Both have a document, and not the same.
bool RowJudge::certainlyOther(const Marks& row, int person) const {
    for (size_t rule = 0; rule < m_description.rules.size(); ++rule) {
        if (m_description.rules[rule].strength == Strength::Certain) {
            const QByteArray& mine = row.keys[rule];
            const QByteArray theirs = key(rule, this->person(person).tokens);
            if (!mine.isEmpty() && !theirs.isEmpty()) {
                return mine != theirs;
            }
        }
    }
    return false;
}

// Records of the ledger before those that rows have made, each of them the oldest first.
std::vector<int> RowJudge::personsBy(size_t rule, const Marks& row) {
    const QByteArray& wanted = row.keys[rule];
    if (wanted.isEmpty()) {
        return {};
    }
    meetKnown(rule, row);
    const QList<int> found = m_byKey.values(wanted);
    std::vector<int> persons(found.begin(), found.end());
    const auto age = [this](int index) {
        const ImportPerson& one = person(index);
        return std::tuple(one.id == 0, one.id, one.firstRow);
    };
    std::sort(persons.begin(), persons.end(), [&age](int a, int b) { return age(a) < age(b); });
    return persons;
}

void RowJudge::byRule(size_t rule, const ReadRow& row, const Marks& marks, Found& found) {
    const IdentityRule& how = m_description.rules[rule];
    const QString reason = QLatin1String(how.reason);
    const std::vector<Candidate> before = found.candidates;
    std::vector<int> fitting;
    for (const int index : personsBy(rule, marks)) {
        const ImportRecord& known = load(index).values;
        const bool other = certainlyOther(marks, index);
        if (how.strength == Strength::Certain) {
            m_target->agree(row.values, known) ? fitting.push_back(index)
                                               : addCandidate(found.candidates, index, reason);
        } else if (how.strength == Strength::Likely) {
            other ? addCandidate(found.candidates, index, reason) : fitting.push_back(index);
        } else if (m_target->fitsMasks(row.values, known)) {
            fitting.push_back(index);
        } else if (!other && !m_target->ruledOut(row.values, known)) {
            addCandidate(found.candidates, index, reason);
        }
    }
    // Several records with one document are the ledger's own duplicates: the oldest is taken. Several with
    // one name and phone cannot be told apart.
    const bool certain = how.strength == Strength::Certain;
    const bool decided = certain ? !fitting.empty() : fitting.size() == 1;
    const bool elsewhere =
        !certain && std::any_of(found.candidates.begin(), found.candidates.end(), [&](const Candidate& c) {
            return c.reasons.contains(QLatin1String(m_description.rules.front().reason)) &&
                   std::find(fitting.begin(), fitting.end(), c.person) == fitting.end();
        });
    if (decided && found.person < 0 && !elsewhere) {
        found.person = fitting.front();
        // A mask that fits one of several namesakes has told which.
        found.candidates = how.strength == Strength::Hint ? before : found.candidates;
    }
    for (const int index : fitting) {
        if (index != found.person) {
            addCandidate(found.candidates, index, reason);
        }
    }
}

RowJudge::Found RowJudge::find(const ReadRow& row, const Marks& marks) {
    Found found;
    for (size_t rule = 0; rule < m_description.rules.size(); ++rule) {
        const bool onlyHint = m_description.rules[rule].strength == Strength::Hint;
        if (!onlyHint || found.person < 0) {
            byRule(rule, row, marks, found);
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
        bool nothingNew =
            person.id != 0 && !person.touched() && m_target->cameFrom(person.id, row.values, source);
        for (size_t field = 0; field < row.values.size() && nothingNew; ++field) {
            nothingNew = row.values[field].isEmpty() ||
                         !m_target->changes(static_cast<int>(field), person.values[field], row.values[field]);
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
    ImportRecord says = row.values;
    for (const Finding& finding : m_target->compare(person.values, says)) {
        verdict.problems.push_back({finding.field, -1, finding.code, finding.says, finding.original});
    }
    for (size_t i = 0; i < says.size(); ++i) {
        const auto field = static_cast<int>(i);
        QString& value = person.values[i];
        if (!says[i].isEmpty() && m_target->changes(field, value, says[i])) {
            const QString after = m_target->taken(field, value, says[i]);
            verdict.changes.push_back({field, value, after});
            value = after;
        }
    }
}

// Hidden values recognise somebody who is known; of a new person they are missing.
void RowJudge::noteHidden(const ReadRow& row, RowVerdict& verdict) const {
    for (size_t i = 0; i < row.values.size() && m_target->isMasked(row.values); ++i) {
        const ImportField& field = m_description.fields[i];
        if (field.isSealed() && text::isMasked(row.values[i], field.kind == FieldKind::SealedText)) {
            verdict.problems.push_back({static_cast<int>(i), -1, QStringLiteral("masked_value"),
                                        JudgeWords::hidden(field.word(), row.values[i]), row.values[i]});
        }
    }
}

void RowJudge::noteRepeat(int rowIndex, const ReadRow& row, int file, RowVerdict& verdict) {
    const std::pair key(file, verdict.person);
    const auto earlier = m_rowOfPersonInFile.constFind(key);
    if (earlier != m_rowOfPersonInFile.constEnd()) {
        verdict.repeats = *earlier;
        verdict.problems.push_back({0, -1, QStringLiteral("repeated_in_file"), {}, row.values.front()});
    } else {
        m_rowOfPersonInFile.insert(key, rowIndex);
    }
}

// Why the row can be no record: a required field is empty, a decisive one cannot be read, or the target
// refuses it.
std::optional<CellProblem> RowJudge::hindrance(const ReadRow& row) const {
    for (size_t field = 0; field < m_description.fields.size(); ++field) {
        if (m_description.fields[field].required && row.values[field].isEmpty()) {
            const bool isName = field == 0;
            return CellProblem{static_cast<int>(field),
                               -1,
                               isName ? QStringLiteral("name_missing") : QStringLiteral("unknown_code"),
                               isName ? JudgeWords::nothingToGoBy()
                                      : JudgeWords::missing(m_description.fields[field].word()),
                               {}};
        }
    }
    const auto unreadable =
        std::find_if(row.problems.begin(), row.problems.end(), [&](const CellProblem& problem) {
            const auto field = static_cast<size_t>(problem.field);
            return m_description.fields[field].decisive && row.values[field].isEmpty();
        });
    if (unreadable != row.problems.end()) {
        return *unreadable;
    }
    const std::optional<Finding> refused = m_target->refusal(row.values);
    return refused ? std::optional(
                         CellProblem{refused->field, -1, refused->code, refused->says, refused->original})
                   : std::nullopt;
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
    const Marks marks = marksOf(m_rowTokens[static_cast<size_t>(rowIndex)]);
    Found found = find(row, marks);
    if (decision.kind == RowDecision::Kind::Same) {
        found = {decision.person, {}};
    }
    if (found.person < 0 && decision.kind == RowDecision::Kind::None) {
        found.person = madeBefore(row, found.candidates, source);
        found.candidates = found.person < 0 ? found.candidates : std::vector<Candidate>();
    }
    if (found.person < 0) {
        noteHidden(row, verdict);
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
    takeProblems(person, row, verdict);
    noteRepeat(rowIndex, row, file, verdict);
    if (!isKnown || !verdict.changes.empty()) {
        isKnown ? enter(verdict.person, marksOf(tokensOf(person.values))) : enter(verdict.person, marks);
    }
    const bool different = decision.kind == RowDecision::Kind::Different;
    for (const Candidate& candidate : found.candidates) {
        m_doubts.push_back({candidate.person, verdict.person, candidate.reasons, different});
    }
    const bool open = !isKnown && !found.candidates.empty() && !different;
    verdict.verdict = open       ? Verdict::PossibleDuplicate
                      : !isKnown ? Verdict::New
                      : !verdict.changes.empty() || verdict.marksToVerify || verdict.settles ? Verdict::Update
                                                                                             : Verdict::Same;
    return verdict;
}

}  // namespace nuanxin
