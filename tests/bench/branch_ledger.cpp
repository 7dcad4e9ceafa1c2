// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/branch_ledger.h"

#include "core/branch/development_store.h"
#include "core/branch/dues_store.h"
#include "core/branch/meeting_store.h"
#include "core/branch/member_store.h"
#include "core/branch/organisation_store.h"
#include "core/census/employer_store.h"
#include "core/census/site_store.h"
#include "core/census/worker_store.h"
#include "core/ledger/row_writer.h"
#include "tests/bench/people.h"

namespace nuanxin::bench {

namespace {

constexpr int kEmployers = 20'000, kCommittees = 40, kBranches = 2'000, kMembers = 100'000, kOthers = 100'000;
constexpr int kFiles = 5'000, kMonths = 12;

class Fill {
public:
    explicit Fill(Ledger& ledger) : m_ledger(ledger) {}

    void run() {
        m_ledger.write(QStringLiteral("企业"), [&](Database&) { addEmployers(); });
        m_ledger.write(QStringLiteral("党组织"), [&](Database&) { addOrganisations(); });
        m_ledger.write(QStringLiteral("党员"), [&](Database&) { addPeople(); });
        m_ledger.write(QStringLiteral("党费"), [&](Database&) { addDues(); });
        m_ledger.write(QStringLiteral("会议"), [&](Database&) { addMeetings(); });
        m_ledger.write(QStringLiteral("发展党员"), [&](Database&) { addFiles(); });
    }

private:
    void addEmployers() {
        for (int i = 0; i < kEmployers; ++i) {
            Employer employer;
            employer.name = m_people.name() + QStringLiteral("快递有限公司");
            employer.kind = QStringLiteral("courier");
            m_employers.push_back(EmployerStore(m_ledger).put(employer));
            Site site;
            site.name = m_people.name() + QStringLiteral("站");
            site.employer = m_employers.back();
            SiteStore(m_ledger).put(site);
        }
    }

    void addOrganisations() {
        std::vector<OrganisationId> committees;
        for (int i = 0; i < kCommittees; ++i) {
            Organisation committee;
            committee.name = m_people.name() + QStringLiteral("街道行业党委");
            committee.kind = OrganisationKind::Committee;
            committees.push_back(OrganisationStore(m_ledger).put(committee));
        }
        for (int i = 0; i < kBranches; ++i) {
            Organisation branch;
            branch.name = m_people.name() + QStringLiteral("党支部");
            branch.superior = committees[static_cast<size_t>(i % kCommittees)];
            branch.employer = m_employers[static_cast<size_t>(i)];
            branch.foundedOn = QStringLiteral("2020-01-01");
            branch.lastElectedOn = QStringLiteral("2024-01-01");
            m_branches.push_back(OrganisationStore(m_ledger).put(branch));
        }
    }

    WorkerId addWorker(const QString& politicalStatus) {
        const Person person = m_people.next();
        Worker worker;
        worker.name = person.name;
        worker.employer = m_employers[m_people.below(m_employers.size())];
        worker.identity.plain = person.identity;
        worker.politicalStatus = politicalStatus;
        return WorkerStore(m_ledger).put(worker);
    }
    OrganisationId anyBranch() { return m_branches[m_people.below(m_branches.size())]; }

    void addPeople() {
        MemberStore members(m_ledger);
        for (int i = 0; i < kMembers; ++i) {
            const bool isFull = i % 20 > 0;
            Member member;
            member.worker = addWorker(isFull ? QStringLiteral("01") : QStringLiteral("02"));
            member.joinedOn = QStringLiteral("2015-07-01");
            member.becameFullOn = isFull ? QStringLiteral("2016-07-01") : QString();
            m_members.push_back(members.put(member));
            members.put(
                Relationship{{}, m_members.back(), anyBranch(), {}, QStringLiteral("2020-03-01"), {}});
        }
        for (int i = 0; i < kOthers; ++i) {
            m_others.push_back(addWorker(QStringLiteral("13")));
        }
    }

    // Straight into the tables: the store's verbs are a change each.
    void addDues() {
        const QDate today = QDate::currentDate();
        const QString month = today.toString(u"yyyy-MM");
        for (size_t i = 0; i < m_members.size(); ++i) {
            const auto base = static_cast<qint64>(200'000 + m_people.below(1'000'000));
            RowWriter("dues_base")
                .set("member_id", m_members[i])
                .set("payer", duesPayerCode(DuesPayer::Wage))
                .set("from_month", QStringLiteral("2026-01"))
                .set("fen", base)
                .write(m_ledger, DuesBaseId());
            if (i % 5 > 0) {
                RowWriter("dues_payment")
                    .set("member_id", m_members[i])
                    .set("month", month)
                    .set("fen", duesOf(DuesPayer::Wage, base, shippedDues()))
                    .set("paid_on", today.toString(Qt::ISODate))
                    .set("is_voluntary", 0)
                    .write(m_ledger, DuesPaymentId());
            }
        }
    }

    void addMeetings() {
        const int year = QDate::currentDate().year();
        for (size_t i = 0; i < m_branches.size(); ++i) {
            for (int month = 1; month <= kMonths; ++month) {
                Meeting meeting;
                meeting.kind = month % 3 == 0 ? MeetingKind::BranchAssembly : MeetingKind::ThemeDay;
                meeting.heldOn = QDate(year, month, 1 + static_cast<int>(i % 28)).toString(Qt::ISODate);
                meeting.hosts = {m_branches[i]};
                meeting.entitled = 50;
                meeting.present = 45;
                MeetingStore(m_ledger).put(meeting);
            }
        }
    }

    void addFiles() {
        const QDate today = QDate::currentDate();
        for (int i = 0; i < kFiles; ++i) {
            Development file;
            file.worker = m_others[static_cast<size_t>(i)];
            file.organisation = anyBranch();
            const QDate applied = today.addDays(-static_cast<int>(m_people.below(900)));
            file.steps = {{QStringLiteral("application"), applied.toString(Qt::ISODate), {}}};
            if (i % 2 > 0) {
                file.steps.push_back({QStringLiteral("talk"), applied.addDays(20).toString(Qt::ISODate), {}});
            }
            DevelopmentStore(m_ledger).put(file);
        }
    }

    Ledger& m_ledger;
    People m_people;
    std::vector<EmployerId> m_employers;
    std::vector<OrganisationId> m_branches;
    std::vector<MemberId> m_members;
    std::vector<WorkerId> m_others;
};

}  // namespace

void fillBranches(Ledger& ledger) {
    Fill(ledger).run();
}

}  // namespace nuanxin::bench
