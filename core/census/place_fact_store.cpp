// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/place_fact_store.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

#include "core/census/columns.h"

namespace nuanxin {

namespace {

class FactWords {
    Q_DECLARE_TR_FUNCTIONS(PlaceFactStore)

public:
    static QString incomplete() { return tr("请填写名称、单位和截至日期。"); }
    static QString saved(const QString& name) { return tr("登记区划情况：%1").arg(name); }
    static QString removed(const QString& name) { return tr("删除区划情况：%1").arg(name); }
};

std::vector<PlaceFactKind> publishedKinds() {
    QFile file(QStringLiteral(":/code_tables/place_fact.tsv"));
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);  // compiled in
    std::vector<PlaceFactKind> kinds;
    for (const QString& line : QString::fromUtf8(there ? file.readAll() : QByteArray()).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (!line.startsWith(u'#') && fields.size() == 2) {
            kinds.push_back({fields[0], fields[1]});
        }
    }
    return kinds;
}

}  // namespace

std::vector<PlaceFactKind> PlaceFactStore::kinds() const {
    m_ledger.require(Permission::Read);
    std::vector<PlaceFactKind> kinds = publishedKinds();
    Statement rows =
        m_ledger.database().prepare("SELECT name, unit FROM place_fact ORDER BY as_of DESC, id DESC");
    while (rows.step()) {
        const QString name = rows.text(0);
        if (std::ranges::find(kinds, name, &PlaceFactKind::name) == kinds.end()) {
            kinds.push_back({name, rows.text(1)});
        }
    }
    return kinds;
}

std::vector<PlaceFact> PlaceFactStore::of(PlaceId place) const {
    m_ledger.require(Permission::Read);
    std::vector<PlaceFact> facts;
    Statement rows = m_ledger.database().prepare(
        "SELECT id, place_id, name, value, qualifier, unit, as_of, note FROM place_fact WHERE place_id = ? "
        "ORDER BY name, "
        "as_of DESC, id DESC");
    rows.with(place);
    while (rows.step()) {
        facts.push_back({rows.id<PlaceFactId>(0), rows.id<PlaceId>(1), rows.text(2),
                         *quantityOrNone(rows, 3, 4), rows.text(5), rows.text(6), rows.text(7)});
    }
    return facts;
}

std::vector<PlaceFact> PlaceFactStore::asOf(PlaceId place, const QString& day) const {
    std::vector<PlaceFact> newest;
    for (PlaceFact& fact : of(place)) {
        const bool isFirst = newest.empty() || newest.back().name != fact.name;
        if (isFirst && fact.asOf <= day) {
            newest.push_back(std::move(fact));
        }
    }
    return newest;
}

PlaceFactId PlaceFactStore::save(PlaceFact fact) {
    m_ledger.require(Permission::Register);
    if (fact.name.trimmed().isEmpty() || fact.unit.trimmed().isEmpty() || fact.asOf.isEmpty()) {
        throw Error(ErrorKind::BadInput, FactWords::incomplete());
    }
    const bool isNew = !fact.id.isValid();
    if (isNew) {
        fact.id = PlaceFactId(m_ledger.newId());
    }
    m_ledger.write(FactWords::saved(fact.name.trimmed()), [&](Database& database) {
        database
            .prepare(isNew ? "INSERT INTO place_fact (place_id, name, value, qualifier, unit, as_of, note, "
                             "id) VALUES (?, "
                             "?, ?, ?, ?, ?, ?, ?)"
                           : "UPDATE place_fact SET place_id = ?, name = ?, value = ?, qualifier = ?, unit = "
                             "?, as_of = "
                             "?, note = ? WHERE id = ?")
            .with(fact.place, fact.name.trimmed(), fact.quantity.value,
                  orNull(text::qualifierCode(fact.quantity.qualifier)), fact.unit.trimmed(), fact.asOf,
                  orNull(fact.note), fact.id)
            .run();
    });
    return fact.id;
}

void PlaceFactStore::remove(PlaceFactId id) {
    m_ledger.require(Permission::Register);
    Statement row = m_ledger.database().prepare("SELECT name FROM place_fact WHERE id = ?");
    if (!row.with(id).step()) {
        return;
    }
    m_ledger.write(FactWords::removed(row.text(0)), [&](Database& database) {
        database.prepare("DELETE FROM place_fact WHERE id = ?").with(id).run();
    });
}

}  // namespace nuanxin
