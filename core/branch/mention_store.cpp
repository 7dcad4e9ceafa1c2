// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/mention_store.h"

#include <QCoreApplication>
#include <QHash>
#include <set>

#include "core/ledger/changeset.h"

namespace nuanxin {

namespace {

class MentionWords {
    Q_DECLARE_TR_FUNCTIONS(MentionStore)

public:
    static QString erased() { return tr("（已删除）"); }
};

constexpr struct {
    const char *table, *column;
} kNames[] = {{"meeting", "chair"}, {"meeting", "minute_taker"}, {"meeting_decision", "owner"}};

// The organisations of the person, but for those to which somebody else of the name belongs.
constexpr char kPlaces[] =
    "WITH self (id) AS (SELECT id FROM worker WHERE id = ?1 OR joined_into = ?1), own (id) AS (SELECT "
    "member.id FROM member JOIN self ON self.id = worker_id), namesake (id) AS (SELECT member.id FROM member "
    "LEFT JOIN worker ON worker.id = worker_id WHERE ifnull(worker.name, member.name) = ?2 AND member.id NOT "
    "IN own) SELECT organisation_id FROM relationship WHERE member_id IN own AND organisation_id IS NOT NULL "
    "UNION SELECT organisation_id FROM organisation_post WHERE worker_id IN self UNION SELECT "
    "organisation_id "
    "FROM meeting_attendance JOIN meeting_host USING (meeting_id) WHERE member_id IN own EXCEPT SELECT "
    "organisation_id FROM relationship WHERE member_id IN namesake";

// Where in a row of meeting_host and meeting_decision the other keys stand.
constexpr int kMeeting = 1, kHost = 2;

// What the tables and the history say of all meetings, as far as it may be about a name.
class Search {
public:
    explicit Search(Ledger& ledger) : m_database(ledger.database()) {
        Statement hosts = m_database.prepare("SELECT meeting_id, organisation_id FROM meeting_host");
        while (hosts.step()) {
            m_hosts[hosts.integer(0)].insert(hosts.integer(1));
        }
        Statement decisions = m_database.prepare("SELECT id, meeting_id FROM meeting_decision");
        while (decisions.step()) {
            m_meetings[decisions.integer(0)] = decisions.integer(1);
        }
        for (int i = 0; i < static_cast<int>(std::size(kNames)); ++i) {
            Statement number = m_database.prepare("SELECT cid FROM pragma_table_info(?) WHERE name = ?");
            number.with(QLatin1String(kNames[i].table), QLatin1String(kNames[i].column)).step();
            m_columns[i] = static_cast<int>(number.integer(0));
        }
    }

    void find(const QString& name, const std::set<qint64>& places, Mentions& mentions) {
        std::vector<TextAt> now;
        for (const auto& [table, column] : kNames) {
            Statement rows = m_database.prepare(QStringLiteral("SELECT id FROM %1 WHERE %2 = ?")
                                                    .arg(QLatin1String(table), QLatin1String(column)));
            rows.with(name);
            while (rows.step()) {
                now.push_back({QLatin1String(table), rows.integer(0), QLatin1String(column)});
            }
        }
        std::set<qint64> meetings;
        for (const auto& [table, row] : formerly(name)) {
            meetings.insert(meetingOf(table, row));
        }
        for (const TextAt& text : now) {
            meetings.insert(meetingOf(text.table, text.row));
        }
        std::erase_if(meetings, [&](qint64 meeting) { return !isHeldBy(meeting, places); });
        std::ranges::copy_if(now, std::back_inserter(mentions.texts), [&](const TextAt& text) {
            return meetings.contains(meetingOf(text.table, text.row));
        });
        mentions.rows.insert(mentions.rows.end(), meetings.begin(), meetings.end());
    }

private:
    using Row = std::pair<QString, qint64>;

    // Rows that held the name at some time. Learns on the way which meetings there were.
    std::set<Row> formerly(const QString& name) {
        std::set<Row> rows;
        Statement entries =
            m_database.prepare("SELECT changeset FROM ledger_history WHERE row_count > redacted ORDER BY id");
        while (entries.step()) {
            readChangeset(entries.blob(0), [&](const ChangeView& change) {
                const QLatin1String table(change.table());
                const bool isWhole = change.kind() != ChangeView::Kind::Update;
                if (isWhole && table == QLatin1String("meeting_host")) {
                    m_hosts[change.integer(kMeeting)].insert(change.integer(kHost));
                } else if (isWhole && table == QLatin1String("meeting_decision")) {
                    m_meetings[change.row()] = change.integer(kMeeting);
                }
                for (int i = 0; i < static_cast<int>(std::size(kNames)); ++i) {
                    if (table == QLatin1String(kNames[i].table) &&
                        (change.before(m_columns[i]).value_or(QVariant()).toString() == name ||
                         change.after(m_columns[i]).value_or(QVariant()).toString() == name)) {
                        rows.emplace(table, change.row());
                    }
                }
                return true;
            });
        }
        return rows;
    }

    qint64 meetingOf(const QString& table, qint64 row) const {
        return table == u"meeting" ? row : m_meetings.value(row);
    }
    bool isHeldBy(qint64 meeting, const std::set<qint64>& places) const {
        const std::set<qint64> hosts = m_hosts.value(meeting);
        return std::ranges::any_of(hosts, [&](qint64 host) { return places.contains(host); });
    }

    Database& m_database;
    QHash<qint64, std::set<qint64>> m_hosts;  // of a meeting
    QHash<qint64, qint64> m_meetings;         // of a decision
    int m_columns[std::size(kNames)] = {};
};

}  // namespace

Mentions MentionStore::of(const std::vector<WorkerId>& workers) const {
    m_ledger.require(Permission::Administer);
    Mentions mentions{QStringLiteral("meeting"), {}, {}, MentionWords::erased()};
    Search search(m_ledger);
    for (const WorkerId worker : workers) {
        Statement names =
            m_ledger.database().prepare("SELECT DISTINCT name FROM worker WHERE id = ?1 OR joined_into = ?1");
        names.with(worker);
        while (names.step()) {
            std::set<qint64> places;
            Statement organisations = m_ledger.database().prepare(kPlaces);
            organisations.with(worker, names.text(0));
            while (organisations.step()) {
                places.insert(organisations.integer(0));
            }
            if (!places.empty()) {
                search.find(names.text(0), places, mentions);
            }
        }
    }
    return mentions;
}

}  // namespace nuanxin
