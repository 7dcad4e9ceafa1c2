// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/exchange/import_mapping_store.h"
#include "core/exchange/rehearsal.h"
#include "core/exchange/worker_import_store.h"
#include "core/exchange/worker_target.h"
#include "core/ledger/backup.h"

namespace nuanxin {

namespace {

class CommitWords {
    Q_DECLARE_TR_FUNCTIONS(RehearsalCommit)

public:
    static QString refused(const QString& file, const QString& sheet, int row, const QString& name,
                           const QString& why) {
        const QString number = QString::number(row);
        return sheet.isEmpty()
                   ? tr("“%1”第 %2 行“%3”写不进台账：%4").arg(file, number, name, why)
                   : tr("“%1”的“%2”第 %3 行“%4”写不进台账：%5").arg(file, sheet, number, name, why);
    }
};

constexpr qint64 kRecordsBetweenLooks = 256;

bool hasNew(const ImportPerson& person, size_t field) {
    return person.values[field] != (person.id == 0 ? QString() : person.before[field]);
}

std::vector<int> changedFields(const ImportPerson& person) {
    std::vector<int> changed;
    for (size_t field = 0; person.id != 0 && field < person.values.size(); ++field) {
        if (hasNew(person, field)) {
            changed.push_back(static_cast<int>(field));
        }
    }
    return changed;
}

}  // namespace

// Whatever a store refuses, the reader has to know where it stands.
qint64 Rehearsal::writePerson(Database& database, const ImportPerson& person) {
    try {
        return m_target->write(database, {person.id, person.values, changedFields(person), person.problems,
                                          person.settled, person.source, person.isMarked});
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::BadInput || person.firstRow < 0) {
            throw;
        }
        const RehearsedSheet& sheet = sheetOf(person.firstRow);
        throw Error(ErrorKind::BadInput,
                    CommitWords::refused(sheet.fileName, sheet.sheet.name, row(person.firstRow).number,
                                         person.values.front(), error.subject()),
                    error.detail());
    }
}

void Rehearsal::writePersons(Database& database, Progress& progress) {
    const std::vector<ImportPerson>& persons = m_judge->persons();
    m_written.assign(persons.size(), 0);
    const bool areWorkers = m_description.id == u"workers";
    std::vector<WorkerId> come;  // to a site
    m_target->beginWriting(database);
    for (size_t i = 0; i < persons.size(); ++i) {
        const ImportPerson& person = persons[i];
        m_written[i] = person.id;
        if (person.isChanged()) {
            m_written[i] = writePerson(database, person);
            if (areWorkers && hasNew(person, WorkerField::kSite)) {
                come.emplace_back(m_written[i]);
            }
        }
        const auto done = static_cast<qint64>(i);
        if (done % kRecordsBetweenLooks == 0) {
            progress.advance(done, static_cast<qint64>(persons.size()));
            if (progress.isCancelled()) {
                throw Error(ErrorKind::Cancelled);  // the transaction is rolled back
            }
        }
    }
    WorkerImportStore(*m_ledger).employ(database, come);
    for (const Doubt& doubt : m_judge->doubts()) {
        m_target->keepDoubt(database, m_written[static_cast<size_t>(doubt.first)],
                            m_written[static_cast<size_t>(doubt.other)], doubt.reasons, doubt.different);
    }
}

// Only what a person has taught: what the heads say by themselves is found again.
void Rehearsal::writeMappings(Database& database) const {
    const ImportMappingStore store(*m_ledger);
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        const QString sender = headFingerprint(m_sheets[i].head);
        if (sender.isEmpty() || m_chosen[i].isEmpty()) {
            continue;
        }
        ColumnChoices columns;
        for (const ColumnMapping& column : m_sheets[i].columns) {
            const bool taught =
                column.how == ColumnMapping::How::ByUser || column.how == ColumnMapping::How::Remembered;
            if (taught) {
                columns.insert(
                    column.label,
                    column.field < 0
                        ? QString()
                        : QLatin1String(m_description.fields[static_cast<size_t>(column.field)].id));
            }
        }
        store.put(database, sender, m_description.id, columns);
    }
}

HistoryId Rehearsal::commit(Progress& progress) {
    m_ledger->require(Permission::Manage);
    if (m_stale) {
        judgeRows(progress);
    }
    if (progress.isCancelled()) {
        throw Error(ErrorKind::Cancelled);
    }
    makeBackup(m_ledger->database(), BackupReason::Import, progress);
    const HistoryId entry = m_ledger->write(label(), [&](Database& database) {
        writePersons(database, progress);
        writeMappings(database);
    });
    m_committed = true;
    return entry;
}

}  // namespace nuanxin
