// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/row_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

#include "core/ledger/changeset.h"
#include "core/ledger/code_words.h"
#include "core/text/code_table.h"

namespace nuanxin {

namespace {

using text::Table;

const QString kHidden = QStringLiteral("******");

class Words {
    Q_DECLARE_TR_FUNCTIONS(RowWords)

public:
    static QString yesOrNo(bool yes) { return yes ? tr("是") : tr("否"); }
};

// The words of placeLevelName(): the census stands above this room, so they are repeated here.
constexpr const char* kPlaceLevels[] = {
    QT_TRANSLATE_NOOP("PlaceWords", "区县"), QT_TRANSLATE_NOOP("PlaceWords", "街道镇"),
    QT_TRANSLATE_NOOP("PlaceWords", "社区村"), QT_TRANSLATE_NOOP("PlaceWords", "网格")};

struct Coded {
    const char* column;
    Table codes;
};
constexpr Coded kCoded[] = {{"sex", Table::Sex},
                            {"ethnicity", Table::Ethnicity},
                            {"education", Table::Education},
                            {"political_status", Table::PoliticalStatus},
                            {"occupation", Table::Occupation},
                            {"document_kind", Table::DocumentKind},
                            {"platform", Table::Platform},
                            {"outcome", Table::VisitOutcome},
                            {"consent_basis", Table::ConsentBasis},
                            {"employer.kind", Table::EmployerKind},
                            {"worker_role.kind", Table::RoleKind}};

// The words of workerStateName(), repeated for the same reason.
constexpr std::pair<const char*, const char*> kWorkerStates[] = {
    {"on_job", QT_TRANSLATE_NOOP("WorkerWords", "在岗")},
    {"left", QT_TRANSLATE_NOOP("WorkerWords", "离岗")},
    {"moved", QT_TRANSLATE_NOOP("WorkerWords", "流出")}};

constexpr const char* kYesOrNo[] = {"owner_is_member", "charter_work", "to_verify", "is_village",
                                    "is_full",         "is_voluntary", "works"};

// What a row is called by another's name, or by its day.
constexpr struct {
    const char *table, *sql;
} kBorrowedNames[] = {
    {"member",
     "SELECT ifnull(worker.name, member.name) FROM member LEFT JOIN worker ON worker.id = worker_id WHERE "
     "member.id = ?"},
    {"development",
     "SELECT worker.name FROM development JOIN worker ON worker.id = worker_id WHERE development.id = ?"},
    {"transfer",
     "SELECT ifnull(worker.name, member.name) FROM transfer JOIN member ON member.id = member_id LEFT JOIN "
     "worker ON worker.id = worker_id WHERE transfer.id = ?"},
    {"meeting", "SELECT held_on FROM meeting WHERE id = ?"},
    {"work_calendar_year", "SELECT year FROM work_calendar_year WHERE id = ?"}};

QString levelWord(const QString& table, qint64 level) {
    if (table == QLatin1String("office")) {
        return officeLevelName(static_cast<OfficeLevel>(level));
    }
    return level >= 1 && level <= static_cast<qint64>(std::size(kPlaceLevels))
               ? QCoreApplication::translate("PlaceWords", kPlaceLevels[level - 1])
               : QString();
}

QString stateWord(const QString& state) {
    for (const auto& [code, word] : kWorkerStates) {
        if (state == QLatin1String(code)) {
            return QCoreApplication::translate("WorkerWords", word);
        }
    }
    return {};
}

// The word for a code; empty for a column that holds none, or a code nobody knows.
QString codeWord(const QString& table, const QString& column, const QVariant& value) {
    if (column == QLatin1String("level")) {
        return levelWord(table, value.toLongLong());
    }
    if (table == QLatin1String("worker") && column == QLatin1String("state")) {
        return stateWord(value.toString());
    }
    if (const QString word = branchWord(table, column, value.toString()); !word.isEmpty()) {
        return word;
    }
    const QString full = table + u'.' + column;
    const auto is = [&](const char* name) {
        return column == QLatin1String(name) || full == QLatin1String(name);
    };
    if (std::any_of(std::begin(kYesOrNo), std::end(kYesOrNo), is)) {
        return Words::yesOrNo(value.toLongLong() != 0);
    }
    const auto* coded = std::find_if(std::begin(kCoded), std::end(kCoded),
                                     [&is](const Coded& each) { return is(each.column); });
    return coded == std::end(kCoded) ? QString() : text::codeTable(coded->codes).shortName(value.toString());
}

}  // namespace

const RowWords::Shape& RowWords::shapeOf(const QString& table) {
    const auto known = m_shapes.constFind(table);
    if (known != m_shapes.constEnd()) {
        return *known;
    }
    Shape shape;
    Statement columns = m_database.prepare("SELECT name FROM pragma_table_info(?)");
    columns.with(table);
    while (columns.step()) {
        shape.columns << columns.text(0);
    }
    Statement references = m_database.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)");
    references.with(table);
    while (references.step()) {
        shape.references.insert(references.text(0), references.text(1));
    }
    return *m_shapes.insert(table, shape);
}

const QStringList& RowWords::columnsOf(const QString& table) {
    return shapeOf(table).columns;
}

QString RowWords::referred(const QString& table, const QString& column) {
    return shapeOf(table).references.value(column);
}

bool RowWords::exists(const QString& table, qint64 row) {
    return m_database.prepare(QStringLiteral("SELECT 1 FROM \"%1\" WHERE id = ?").arg(table))
        .with(row)
        .step();
}

QString RowWords::nameNow(const QString& table, qint64 row) {
    for (const auto& borrowed : kBorrowedNames) {
        if (table == QLatin1String(borrowed.table)) {
            Statement name = m_database.prepare(borrowed.sql);
            return name.with(row).step() ? name.text(0) : QString();
        }
    }
    if (!columnsOf(table).contains(QLatin1String("name"))) {
        return {};
    }
    Statement name = m_database.prepare(QStringLiteral("SELECT name FROM \"%1\" WHERE id = ?").arg(table));
    return name.with(row).step() ? name.text(0) : QString();
}

QString RowWords::name(const QString& table, qint64 row) {
    const QString now = nameNow(table, row);
    return now.isEmpty() && columnsOf(table).contains(QLatin1String("name")) ? removedNames().value(row)
                                                                             : now;
}

// Read once, when the first name is missed: whatever is gone was removed by some entry, which kept the row.
const QHash<qint64, QString>& RowWords::removedNames() {
    if (m_removed) {
        return *m_removed;
    }
    m_removed.emplace();
    Statement entries = m_database.prepare(
        "SELECT changeset FROM ledger_history WHERE row_count > redacted ORDER BY id DESC");
    while (entries.step()) {
        try {
            readChangeset(entries.blob(0), [this](const ChangeView& change) {
                const auto column =
                    columnsOf(QString::fromUtf8(change.table())).indexOf(QLatin1String("name"));
                if (column >= 0 && change.kind() == ChangeView::Kind::Delete &&
                    !m_removed->contains(change.row())) {
                    m_removed->insert(
                        change.row(),
                        change.before(static_cast<int>(column)).value_or(QVariant()).toString());
                }
                return true;
            });
        } catch (const Error&) {
            // The check tells of an entry that cannot be read; the names in it are lost.
        }
    }
    return *m_removed;
}

QString RowWords::value(const QString& table, const QString& column, const QVariant& value) {
    if (!value.isValid()) {
        return {};
    }
    if (column.endsWith(QLatin1String("_sealed")) || value.typeId() == QMetaType::QByteArray) {
        return kHidden;
    }
    if (const QString word = codeWord(table, column, value); !word.isEmpty()) {
        return word;
    }
    if (const QString other = referred(table, column); !other.isEmpty()) {
        const QString called = name(other, value.toLongLong());
        return called.isEmpty() ? value.toString() : called;
    }
    if (column.endsWith(QLatin1String("_at")) && value.typeId() == QMetaType::LongLong) {
        return QDateTime::fromMSecsSinceEpoch(value.toLongLong())
            .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    return value.toString();
}

}  // namespace nuanxin
