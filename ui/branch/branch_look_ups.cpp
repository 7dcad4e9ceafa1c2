// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/branch_look_ups.h"

#include <QDate>
#include <algorithm>

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

}  // namespace

LookUp lookUpOrganisations(Ledger& ledger) {
    LookUp lookUp;
    lookUp.find = [&ledger](const QString& typed, int limit) {
        OrganisationQuery query;
        query.text = typed;
        query.standingOn = QDate::currentDate();
        const OrganisationStore store(ledger);
        std::vector<LookUpItem> items;
        for (const Organisation& each : store.list(query)) {
            if (items.size() < static_cast<size_t>(limit)) {
                const auto superior = each.superior.isValid() ? store.find(each.superior) : std::nullopt;
                items.push_back({keyOf(each.id), each.name, nameOf(superior)});
            }
        }
        return items;
    };
    lookUp.nameOf = [&ledger](const QString& key) {
        return nameOf(OrganisationStore(ledger).find(OrganisationId(key.toLongLong())));
    };
    return lookUp;
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
    LookUp lookUp;
    lookUp.find = [&ledger](const QString& typed, int limit) {
        std::vector<LookUpItem> items;
        for (const Instructor& each : InstructorStore(ledger).list()) {
            if (!hasEnded(each.until)) {
                items.push_back({keyOf(each.id), each.name, each.sentBy});
            }
        }
        return lookUpAmong(std::move(items)).find(typed, limit);
    };
    lookUp.nameOf = [&ledger](const QString& key) {
        return nameOf(InstructorStore(ledger).find(InstructorId(key.toLongLong())));
    };
    return lookUp;
}

LookUp lookUpCheckInPoints(Ledger& ledger) {
    LookUp lookUp;
    lookUp.find = [&ledger](const QString& typed, int limit) {
        std::vector<LookUpItem> items;
        for (const CheckInPoint& each : CheckInStore(ledger).points()) {
            if (!hasEnded(each.until)) {
                items.push_back({keyOf(each.id), each.name, nameOf(PlaceStore(ledger).find(each.place))});
            }
        }
        return lookUpAmong(std::move(items)).find(typed, limit);
    };
    lookUp.nameOf = [&ledger](const QString& key) {
        const std::vector<CheckInPoint> points = CheckInStore(ledger).points();
        const auto found = std::ranges::find(points, CheckInPointId(key.toLongLong()), &CheckInPoint::id);
        return found == points.end() ? QString() : found->name;
    };
    return lookUp;
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
