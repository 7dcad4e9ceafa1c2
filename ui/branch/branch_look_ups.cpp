// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/branch_look_ups.h"

#include <QDate>
#include <QHash>
#include <algorithm>
#include <atomic>
#include <memory>

#include "core/branch/check_in_store.h"
#include "core/branch/instructor_store.h"
#include "core/branch/member_store.h"
#include "core/branch/organisation_store.h"
#include "core/branch/roster_store.h"
#include "core/census/place_store.h"
#include "core/census/worker_store.h"
#include "ui/branch/part_lines.h"
#include "ui/census/look_ups.h"

namespace nuanxin::ui {

namespace {

template <class Id>
QString keyOf(Id id) {
    return QString::number(id.value());
}

template <class Found>
QString nameOf(const Found& found) {
    return found ? found->name : QString();
}

// An enum's values from `first` to `last`.
template <class Enum>
LookUp lookUpEnum(Enum first, Enum last, QString (*code)(Enum), QString (*name)(Enum)) {
    std::vector<LookUpItem> items;
    for (int value = static_cast<int>(first); value <= static_cast<int>(last); ++value) {
        items.push_back({code(static_cast<Enum>(value)), name(static_cast<Enum>(value))});
    }
    return lookUpAmong(std::move(items));
}

// Records change seldom and are looked up at every keystroke: they are read when the list is opened first,
// and again once one of their tables has changed or another day has come.
class KeptItems {
public:
    using Read = std::function<std::vector<LookUpItem>(Ledger&)>;

    KeptItems(Ledger& ledger, const QStringList& tables, Read read)
        : m_ledger(ledger),
          m_read(std::move(read)),
          m_listening(ledger.onChange([stale = m_isStale, tables](const ChangeNotice& notice) {
              if (std::ranges::any_of(tables, [&](const QString& each) { return notice.touches(each); })) {
                  *stale = true;
              }
          })) {}
    std::vector<LookUpItem> find(const QString& typed, int limit) {
        const QDate today = QDate::currentDate();
        if (m_isStale->exchange(false) || m_day != today) {  // before reading: what comes meanwhile counts
            m_day = {};
            m_items = lookUpAmong(m_read(m_ledger));
            m_day = today;
        }
        return m_items.find(typed, limit);
    }

private:
    Ledger& m_ledger;
    const Read m_read;
    QDate m_day;
    LookUp m_items;
    const std::shared_ptr<std::atomic_bool> m_isStale = std::make_shared<std::atomic_bool>(true);
    const std::shared_ptr<void> m_listening;  // told on the thread that wrote
};

template <class NameOf>
LookUp lookUpKept(Ledger& ledger, const QStringList& tables, KeptItems::Read read, NameOf nameOf) {
    const auto kept = std::make_shared<KeptItems>(ledger, tables, std::move(read));
    return {[kept](const QString& typed, int limit) { return kept->find(typed, limit); }, nameOf};
}

std::vector<Organisation> standing(Ledger& ledger) {
    OrganisationQuery query;
    query.standingOn = QDate::currentDate();
    return OrganisationStore(ledger).list(query);
}

LookUp lookUpStanding(Ledger& ledger, KeptItems::Read read) {
    return lookUpKept(ledger, {QStringLiteral("organisation")}, std::move(read),
                      [&ledger](const QString& key) {
                          return nameOf(OrganisationStore(ledger).find(OrganisationId(key.toLongLong())));
                      });
}

}  // namespace

LookUp lookUpOrganisations(Ledger& ledger) {
    return lookUpStanding(ledger, [](Ledger& from) {
        const std::vector<Organisation> all = standing(from);
        QHash<OrganisationId, QString> names;
        for (const Organisation& each : all) {
            names.insert(each.id, each.name);
        }
        std::vector<LookUpItem> items;
        for (const Organisation& each : all) {
            items.push_back({keyOf(each.id), each.name, names.value(each.superior)});
        }
        return items;
    });
}

LookUp lookUpSuperiors(Ledger& ledger) {
    return lookUpStanding(ledger, [](Ledger& from) {
        std::vector<LookUpItem> items;
        for (const Organisation& each : standing(from)) {
            if (each.kind == OrganisationKind::Committee || each.kind == OrganisationKind::GeneralBranch ||
                each.kind == OrganisationKind::Industry) {
                items.push_back({keyOf(each.id), each.name, organisationKindName(each.kind)});
            }
        }
        return items;
    });
}

LookUp lookUpAnyOrganisation(Ledger& ledger) {
    LookUp lookUp = lookUpOrganisations(ledger);
    lookUp.isOpen = true;
    lookUp.nameOf = [&ledger](const QString& key) {
        const QString name = nameOf(OrganisationStore(ledger).find(OrganisationId(key.toLongLong())));
        return name.isEmpty() ? key : name;
    };
    return lookUp;
}

LookUp lookUpInstructors(Ledger& ledger) {
    return lookUpKept(
        ledger, {QStringLiteral("instructor")},
        [](Ledger& from) {
            std::vector<LookUpItem> items;
            for (const Instructor& each : InstructorStore(from).list()) {
                if (!hasEnded(each.until)) {
                    items.push_back({keyOf(each.id), each.name, each.sentBy});
                }
            }
            return items;
        },
        [&ledger](const QString& key) {
            return nameOf(InstructorStore(ledger).find(InstructorId(key.toLongLong())));
        });
}

LookUp lookUpCheckInPoints(Ledger& ledger) {
    return lookUpKept(
        ledger, {QStringLiteral("check_in_point"), QStringLiteral("place")},
        [](Ledger& from) {
            std::vector<LookUpItem> items;
            for (const CheckInPoint& each : CheckInStore(from).points()) {
                if (!hasEnded(each.until)) {
                    items.push_back({keyOf(each.id), each.name, nameOf(PlaceStore(from).find(each.place))});
                }
            }
            return items;
        },
        [&ledger](const QString& key) {
            const std::vector<CheckInPoint> points = CheckInStore(ledger).points();
            const auto found = std::ranges::find(points, CheckInPointId(key.toLongLong()), &CheckInPoint::id);
            return found == points.end() ? QString() : found->name;
        });
}

LookUp lookUpPersons(Ledger& ledger) {
    LookUp lookUp = lookUpWorkers(ledger);
    lookUp.isOpen = true;
    lookUp.nameOf = [&ledger](const QString& key) {
        const QString name = nameOf(WorkerStore(ledger).find(WorkerId(key.toLongLong())));
        return name.isEmpty() ? key : name;
    };
    return lookUp;
}

LookUp lookUpMembers(Ledger& ledger) {
    LookUp lookUp;
    lookUp.find = [&ledger](const QString& typed, int limit) {
        RosterQuery query;
        query.text = typed;
        query.withElsewhere = true;
        const RosterStore roster(ledger);
        std::vector<MemberId> ids = roster.ids(query);
        ids.resize(std::min(ids.size(), static_cast<size_t>(limit)));
        std::vector<LookUpItem> items;
        for (const MemberRow& row : roster.rows(ids, query.day)) {
            items.push_back({keyOf(row.id), row.name,
                             row.organisationName.isEmpty() ? row.elsewhere : row.organisationName});
        }
        return items;
    };
    lookUp.nameOf = [&ledger](const QString& key) {
        return nameOf(MemberStore(ledger).find(MemberId(key.toLongLong())));
    };
    return lookUp;
}

LookUp lookUpOrganisationKinds() {
    return lookUpEnum(OrganisationKind::Committee, OrganisationKind::Industry, organisationKindCode,
                      organisationKindName);
}

LookUp lookUpPostKinds() {
    return lookUpEnum(PostKind::Secretary, PostKind::CommitteeMember, postKindCode, postKindName);
}

LookUp lookUpPostSources() {
    return lookUpEnum(PostSource::Within, PostSource::Seconded, postSourceCode, postSourceName);
}

LookUp lookUpMemberFindings() {
    return lookUpEnum(MemberFinding::OrganisationFoundMember, MemberFinding::MemberFoundMember,
                      memberFindingCode, memberFindingName);
}

LookUp lookUpTransferSteps() {
    return lookUpEnum(TransferStepKind::Requested, TransferStepKind::ReceiptReturned, transferStepCode,
                      transferStepName);
}

}  // namespace nuanxin::ui
