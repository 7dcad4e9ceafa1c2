// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of pages, in the order of the navigation.
#include <QCoreApplication>

#include "core/branch/organisation_store.h"
#include "core/census/duplicate_store.h"
#include "core/census/place_store.h"
#include "core/census/worker_store.h"
#include "core/ledger/users.h"
#include "ui/branch/branch_home.h"
#include "ui/branch/branch_life_home.h"
#include "ui/branch/development_home.h"
#include "ui/branch/development_page.h"
#include "ui/branch/dues_page.h"
#include "ui/branch/meetings_page.h"
#include "ui/branch/organisation_finder.h"
#include "ui/branch/organisations_page.h"
#include "ui/branch/roster_page.h"
#include "ui/branch/verdict_page.h"
#include "ui/census/census_home.h"
#include "ui/census/duplicates_page.h"
#include "ui/census/person_info_page.h"
#include "ui/census/place_finder.h"
#include "ui/census/places_page.h"
#include "ui/census/quick_entry_page.h"
#include "ui/census/return_page.h"
#include "ui/census/roll_page.h"
#include "ui/census/survey_page.h"
#include "ui/census/worker_finder.h"
#include "ui/census/workplaces_page.h"
#include "ui/exchange/import_page.h"
#include "ui/ledger/backups_page.h"
#include "ui/ledger/history_page.h"
#include "ui/ledger/registers_page.h"
#include "ui/ledger/users_page.h"
#include "ui/shell/create_page.h"
#include "ui/shell/home_page.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/welcome_page.h"

namespace nuanxin::ui {

namespace {

struct Titles {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template <class FinderType>
std::unique_ptr<Finder> find(Ledger& ledger) {
    return std::make_unique<FinderType>(ledger);
}

template <class PageType>
Page* make(Shell& shell) {
    return new PageType(shell);
}

std::optional<qint64> countPlaces(Ledger& ledger) {
    return static_cast<qint64>(PlaceStore(ledger).list().size());
}

std::optional<qint64> countWorkers(Ledger& ledger) {
    return WorkerStore(ledger).count();
}

std::optional<qint64> countDuplicates(Ledger& ledger) {
    return DuplicateStore(ledger).countOpen();
}

std::optional<qint64> countOrganisations(Ledger& ledger) {
    return OrganisationStore(ledger).count(QDate::currentDate());
}

std::optional<qint64> countUsers(Ledger& ledger) {
    return ledger.may(Permission::Administer)
               ? std::optional(static_cast<qint64>(Users(ledger).list().size()))
               : std::nullopt;
}

}  // namespace

PageRegistry allPages() {
    using G = PageGroup;
    return {
        {QStringLiteral("home"), [] { return Titles::tr("首页"); }, Icon::Home, G::Subject, make<HomePage>},
        {QStringLiteral("workers"),
         [] { return Titles::tr("从业人员"); },
         Icon::Worker,
         G::Subject,
         make<RollPage>,
         countWorkers,
         {},
         find<WorkerFinder>,
         rollAtHome},
        {QStringLiteral("quick"),
         [] { return Titles::tr("快速登记"); },
         Icon::AddPerson,
         G::Subject,
         make<QuickEntryPage>,
         {},
         Permission::Register},
        {QStringLiteral("import"),
         [] { return Titles::tr("导入"); },
         Icon::Import,
         G::Subject,
         make<ImportPage>,
         {},
         Permission::Manage},
        {QStringLiteral("duplicates"),
         [] { return Titles::tr("可能重复"); },
         Icon::People,
         G::Subject,
         make<DuplicatesPage>,
         countDuplicates,
         Permission::Register,
         {},
         duplicatesAtHome},
        {QStringLiteral("workplaces"), [] { return Titles::tr("企业网点"); }, Icon::Employer, G::Subject,
         make<WorkplacesPage>},
        {QStringLiteral("places"),
         [] { return Titles::tr("区划"); },
         Icon::Places,
         G::Subject,
         make<PlacesPage>,
         countPlaces,
         {},
         find<PlaceFinder>},
        {QStringLiteral("survey"),
         [] { return Titles::tr("摸排"); },
         Icon::Survey,
         G::Subject,
         make<SurveyPage>,
         {},
         {},
         {},
         surveyAtHome},
        {QStringLiteral("return"),
         [] { return Titles::tr("半年报"); },
         Icon::Report,
         G::Subject,
         make<ReturnPage>,
         {},
         {},
         {},
         returnAtHome},
        {QStringLiteral("person-info"), [] { return Titles::tr("本人信息"); }, Icon::Person, G::Subject,
         make<PersonInfoPage>},
        {QStringLiteral("organisations"),
         [] { return Titles::tr("党组织"); },
         Icon::Organisation,
         G::Branch,
         make<OrganisationsPage>,
         countOrganisations,
         {},
         find<OrganisationFinder>,
         organisationsAtHome},
        {QStringLiteral("roster"),
         [] { return Titles::tr("党员名册"); },
         Icon::Roster,
         G::Branch,
         make<RosterPage>,
         {},
         {},
         {},
         rosterAtHome},
        {QStringLiteral("verdict"),
         [] { return Titles::tr("应建未建"); },
         Icon::Verdict,
         G::Branch,
         make<VerdictPage>,
         {},
         {},
         {},
         verdictAtHome},
        {QStringLiteral("development"),
         [] { return Titles::tr("发展党员"); },
         Icon::Development,
         G::Branch,
         make<DevelopmentPage>,
         {},
         Permission::Develop,
         {},
         developmentAtHome},
        {QStringLiteral("meetings"),
         [] { return Titles::tr("组织生活"); },
         Icon::Meeting,
         G::Branch,
         make<MeetingsPage>,
         {},
         {},
         {},
         meetingsAtHome},
        {QStringLiteral("dues"),
         [] { return Titles::tr("党费"); },
         Icon::Dues,
         G::Branch,
         make<DuesPage>,
         {},
         Permission::Manage},
        {QStringLiteral("history"), [] { return Titles::tr("历史"); }, Icon::History, G::Office,
         make<HistoryPage>},
        {QStringLiteral("backups"), [] { return Titles::tr("备份"); }, Icon::Backup, G::Office,
         make<BackupsPage>},
        {QStringLiteral("registers"), [] { return Titles::tr("登记簿"); }, Icon::Export, G::Office,
         make<RegistersPage>},
        {QStringLiteral("users"), [] { return Titles::tr("使用人"); }, Icon::People, G::Office,
         make<UsersPage>, countUsers},
        {QStringLiteral("settings"), [] { return Titles::tr("设置"); }, Icon::Settings, G::Office,
         make<SettingsPage>},
        {QStringLiteral("start"), [] { return Titles::tr("开始"); }, Icon::Ledger, G::Gate,
         make<WelcomePage>},
        {QStringLiteral("create"), [] { return Titles::tr("新建台账"); }, Icon::NewFile, G::Gate,
         make<CreatePage>},
        {QStringLiteral("looks"), [] { return Titles::tr("设置"); }, Icon::Settings, G::Gate,
         make<SettingsPage>},
        {QStringLiteral("unlock"), [] { return Titles::tr("打开台账"); }, Icon::Lock, G::Gate,
         make<UnlockPage>},
    };
}

}  // namespace nuanxin::ui
