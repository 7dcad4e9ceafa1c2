// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/worker_edit.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/census/worker_entry.h"
#include "core/exchange/cell_reading.h"
#include "core/ledger/progress.h"
#include "core/text/mask.h"

namespace nuanxin {

namespace {

class EditWords {
    Q_DECLARE_TR_FUNCTIONS(WorkerEdits)

public:
    static QString notEditable(const QString& column) { return tr("“%1”不能在这里修改。").arg(column); }
    static QString unknownCode(const QString& column, const QString& written) {
        return tr("“%1”里没有“%2”这一项。").arg(column, written);
    }
    static QString masked() { return tr("这是隐去的内容，不能贴进来。"); }
    static QString nameNeeded() { return tr("姓名不能为空。"); }
    static QString stateNeeded() { return tr("状态不能为空。"); }
    static QString unknownState(const QString& text) { return tr("没有“%1”这种状态。").arg(text); }
    static QString unknown(const QString& column, const QString& name) {
        return tr("台账里没有名为“%2”的%1，请先登记。").arg(column, name);
    }
    static QString newWord(const QString& column, const QString& text) {
        return tr("“%1”还不在%2的名目里，会照原样登记。").arg(text, column);
    }
    // `name` of the only one; empty when there are several.
    static EntryLabel label(const QStringList& columns, qsizetype workers, const QString& name) {
        const QString which = columns.join(tr("、"));
        return {tr("成批修改从业人员的%1（%2 人）").arg(which).arg(workers),
                name.isEmpty() ? QString() : tr("修改 %1：%2").arg(name, which)};
    }
};

struct TextColumn {
    RollColumn column;
    QString Worker::*member;
};
constexpr TextColumn kTexts[] = {
    {RollColumn::Name, &Worker::name},
    {RollColumn::DocumentName, &Worker::documentName},
    {RollColumn::Sex, &Worker::sex},
    {RollColumn::BirthDate, &Worker::birthDate},
    {RollColumn::Ethnicity, &Worker::ethnicity},
    {RollColumn::Education, &Worker::education},
    {RollColumn::PoliticalStatus, &Worker::politicalStatus},
    {RollColumn::Occupation, &Worker::occupation},
    {RollColumn::Platform, &Worker::platform},
    {RollColumn::NativePlace, &Worker::nativePlace},
    {RollColumn::StartedOn, &Worker::startedOn},
    {RollColumn::LeftOn, &Worker::leftOn},
    {RollColumn::Skills, &Worker::skills},
    {RollColumn::RelationshipAt, &Worker::relationshipAt},
    {RollColumn::VerifiedOn, &Worker::verifiedOn},
    {RollColumn::Note, &Worker::note},
};

SealedField Worker::*sealedOf(RollColumn column) {
    switch (column) {
        case RollColumn::Identity:
            return &Worker::identity;
        case RollColumn::Phone:
            return &Worker::phone;
        case RollColumn::Address:
            return &Worker::address;
        default:
            return nullptr;
    }
}

QString masked(RollColumn column, const QString& plain) {
    return column == RollColumn::Identity ? text::maskIdentity(plain)
           : column == RollColumn::Phone  ? text::maskPhone(plain)
                                          : text::maskAddress(plain);
}

QString idText(qint64 id) {
    return id > 0 ? QString::number(id) : QString();
}

// The stored value of a column that is not sealed.
QString storedIn(const Worker& worker, RollColumn column) {
    for (const TextColumn& text : kTexts) {
        if (text.column == column) {
            return worker.*text.member;
        }
    }
    switch (column) {
        case RollColumn::Employer:
            return idText(worker.employer.value());
        case RollColumn::Site:
            return idText(worker.site.value());
        case RollColumn::Community:
            return idText(worker.community.value());
        case RollColumn::State:
            return workerStateCode(worker.state);
        case RollColumn::Source:
            return worker.source;
        case RollColumn::DocumentKind:
            return worker.documentKind;
        case RollColumn::Age: {
            const auto age = ageOn(QDate::currentDate(), worker.birthDate);
            return age ? QString::number(*age) : QString();
        }
        default:
            return {};
    }
}

void store(Worker& worker, const JudgedEdit& edit) {
    for (const TextColumn& text : kTexts) {
        if (text.column == edit.column) {
            worker.*text.member = edit.value;
            return;
        }
    }
    if (const auto sealed = sealedOf(edit.column)) {
        (worker.*sealed).plain = edit.value;
        return;
    }
    const qint64 id = edit.value.toLongLong();
    switch (edit.column) {
        case RollColumn::Employer:
            worker.employer = EmployerId(id);
            break;
        case RollColumn::Site:
            worker.site = SiteId(id);
            break;
        case RollColumn::Community:
            worker.community = PlaceId(id);
            break;
        case RollColumn::State:
            worker.state = workerStateFrom(edit.value).value_or(worker.state);
            break;
        default:
            break;
    }
}

ImportField fieldFor(RollColumn column) {
    const ImportDescription& workers = *findImportDescription(QStringLiteral("workers"));
    const int field = workers.indexOf(QLatin1String(infoOf(column).key));
    return workers.fields[static_cast<size_t>(field)];
}

QString shownValue(const ReferenceImportStore& references, RollColumn column, const QString& value) {
    const RollColumnInfo& info = infoOf(column);
    if (info.codes) {
        return text::codeTable(*info.codes).shortName(value);
    }
    switch (column) {
        case RollColumn::Employer:
            return references.employerName(EmployerId(value.toLongLong()));
        case RollColumn::Site:
            return references.siteName(SiteId(value.toLongLong()));
        case RollColumn::Community:
            return references.places().name(PlaceId(value.toLongLong()));
        case RollColumn::State:
            return workerStateName(workerStateFrom(value).value_or(WorkerState::OnJob));
        default:
            return value;
    }
}

}  // namespace

bool WorkerEdits::isEditable(RollColumn column) {
    // A kind without its number, or a number with another's kind, would be neither: the form asks for both.
    return column != RollColumn::Age && column != RollColumn::Source && column != RollColumn::DocumentKind;
}

void WorkerEdits::judge(const std::vector<CellEdit>& edits, Progress& progress) {
    m_ledger.require(Permission::Register);
    m_judged.clear();
    m_unchanged = 0;
    m_references.reload();
    std::vector<WorkerId> order;
    QHash<WorkerId, std::vector<const CellEdit*>> byWorker;
    for (const CellEdit& edit : edits) {
        auto& own = byWorker[edit.worker];
        if (own.empty()) {
            order.push_back(edit.worker);
        }
        std::erase_if(own, [&edit](const CellEdit* other) { return other->column == edit.column; });
        own.push_back(&edit);
    }
    const WorkerStore workers(m_ledger);
    qint64 done = 0;
    for (const WorkerId id : order) {
        if (progress.isCancelled()) {
            throw Error(ErrorKind::Cancelled);
        }
        if (const std::optional<Worker> worker = workers.findPlain(id)) {
            for (const CellEdit* edit : byWorker[id]) {
                judge(*worker, *edit);
            }
        }
        progress.advance(++done, static_cast<qint64>(order.size()));
    }
}

void WorkerEdits::judge(const Worker& worker, const CellEdit& edit) {
    JudgedEdit judged = read(worker, edit);
    const auto sealed = sealedOf(edit.column);
    const QString before =
        sealed ? (worker.*sealed).plain.value_or(QString()) : storedIn(worker, edit.column);
    judged.before = sealed ? masked(edit.column, before) : shownValue(m_references, edit.column, before);
    const bool sameAgain = !isEditable(edit.column) &&
                           (edit.text == before || edit.text == judged.before || edit.text.isEmpty());
    if (sameAgain || (judged.refusal.isEmpty() && judged.value == before)) {
        ++m_unchanged;
        return;
    }
    // Cells copied from this very table come back masked, and change nothing.
    if (sealed && edit.text.contains(u'*')) {
        if (edit.text == judged.before) {
            ++m_unchanged;
            return;
        }
        judged.refusal = EditWords::masked();
    }
    judged.after = judged.refusal.isEmpty() ? shownValue(m_references, edit.column, judged.value) : edit.text;
    m_judged.push_back(std::move(judged));
}

JudgedEdit WorkerEdits::read(const Worker& worker, const CellEdit& edit) const {
    JudgedEdit judged;
    judged.worker = worker.id;
    judged.name = worker.name;
    judged.column = edit.column;
    const QString text = edit.text.trimmed();
    const RollKind kind = infoOf(edit.column).kind;
    if (!isEditable(edit.column)) {
        judged.refusal = EditWords::notEditable(titleOf(edit.column));
    } else if (kind == RollKind::Reference) {
        readReference(worker, text, judged);
    } else if (kind == RollKind::State) {
        // 在岗，待核 is how the table says it; the mark is kept by other means.
        const auto state = workerStateTable().find(text.section(u'，', 0, 0));
        judged.value = state.value_or(QString());
        judged.refusal = state            ? QString()
                         : text.isEmpty() ? EditWords::stateNeeded()
                                          : EditWords::unknownState(text);
    } else if (!text.isEmpty()) {
        const CellReading reading =
            readCell(fieldFor(edit.column), {text}, false, QDate::currentDate().year(), worker.documentKind);
        judged.value = reading.value;
        const auto& codes = infoOf(edit.column).codes;
        if (codes && !reading.value.isEmpty() && text::codeTable(*codes).name(reading.value).isEmpty()) {
            judged.remark = EditWords::newWord(titleOf(edit.column), reading.value);
        }
        const bool unknown = reading.problem == u"unknown_code";  // an import would leave it empty
        judged.refusal = !reading.value.isEmpty() ? QString()
                         : unknown                ? EditWords::unknownCode(titleOf(edit.column), text)
                                                  : reading.says;
    }
    if (edit.column == RollColumn::Name && judged.value.isEmpty() && judged.refusal.isEmpty()) {
        judged.refusal = EditWords::nameNeeded();
    }
    return judged;
}

void WorkerEdits::readReference(const Worker& worker, const QString& text, JudgedEdit& judged) const {
    if (text.isEmpty()) {
        return;
    }
    qint64 id = 0;
    if (judged.column == RollColumn::Employer) {
        id = m_references.findEmployer(text).value();
    } else if (judged.column == RollColumn::Community) {
        id = m_references.places().find(text).value();
    } else {
        const SiteId own = m_references.findSite(text, worker.employer);
        id = own.isValid() ? own.value() : m_references.findSite(text, {}).value();
    }
    judged.value = idText(id);
    judged.refusal = id > 0 ? QString() : EditWords::unknown(titleOf(judged.column), text);
}

int WorkerEdits::refused() const {
    return static_cast<int>(
        std::ranges::count_if(m_judged, [](const JudgedEdit& edit) { return !edit.refusal.isEmpty(); }));
}

int WorkerEdits::cells() const {
    return static_cast<int>(m_judged.size()) - refused();
}

int WorkerEdits::workers() const {
    int count = 0;
    WorkerId last;
    for (const JudgedEdit& edit : m_judged) {  // those of one worker stand together
        if (edit.refusal.isEmpty() && edit.worker != last) {
            last = edit.worker;
            ++count;
        }
    }
    return count;
}

EntryLabel WorkerEdits::labelFor(qsizetype workers) const {
    QStringList columns;
    QString name;
    for (const JudgedEdit& edit : m_judged) {
        if (!edit.refusal.isEmpty()) {
            continue;
        }
        name = edit.name;
        if (const QString title = titleOf(edit.column); !columns.contains(title)) {
            columns << title;
        }
    }
    return EditWords::label(columns, workers, workers == 1 ? name : QString());
}

HistoryId WorkerEdits::apply(Progress& progress) {
    m_ledger.require(Permission::Register);
    if (cells() == 0) {
        return {};
    }
    return m_ledger.write(labelFor(workers()), [&](Database&) {
        WorkerStore workers(m_ledger);
        for (size_t i = 0; i < m_judged.size();) {
            if (progress.isCancelled()) {
                throw Error(ErrorKind::Cancelled);
            }
            std::optional<Worker> worker = workers.find(m_judged[i].worker);
            const Worker before = worker.value_or(Worker());
            const WorkerId id = m_judged[i].worker;
            for (; i < m_judged.size() && m_judged[i].worker == id; ++i) {
                if (worker && m_judged[i].refusal.isEmpty()) {
                    store(*worker, m_judged[i]);
                }
            }
            if (worker) {
                employAtNewSite(m_ledger, before, *worker);
                workers.put(*worker);
            }
            progress.advance(static_cast<qint64>(i), static_cast<qint64>(m_judged.size()));
        }
    });
}

}  // namespace nuanxin
