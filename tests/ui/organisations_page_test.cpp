// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/organisations_page.h"

#include <QAbstractItemModelTester>

#include "core/branch/check_in_store.h"
#include "core/branch/instructor_store.h"
#include "core/branch/meeting_store.h"
#include "core/branch/organisation_part_store.h"
#include "tests/ui/branch_window.h"
#include "ui/branch/branch_home.h"
#include "ui/branch/branch_view.h"
#include "ui/branch/instructor_model.h"
#include "ui/branch/organisation_lines.h"
#include "ui/branch/organisation_model.h"
#include "ui/branch/people_lines.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/side_panel.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::BranchWindow;

namespace {

using Model = OrganisationModel;

const QDate kDay(2026, 6, 30);

OrganisationNode node(qint64 id, const char* name, OrganisationKind kind, qint64 superior = 0,
                      int depth = 0) {
    Organisation organisation;
    organisation.id = OrganisationId(id);
    organisation.name = QString::fromUtf8(name);
    organisation.kind = kind;
    organisation.superior = OrganisationId(superior);
    return {organisation, depth};
}

// A committee over a general branch over two branches, of which one is dissolved.
OrganisationFacts facts() {
    OrganisationFacts all;
    all.day = kDay;
    all.nodes = {node(1, "永丰街道党工委", OrganisationKind::Committee),
                 node(2, "快递行业党总支", OrganisationKind::GeneralBranch, 1, 1),
                 node(3, "骑手党支部", OrganisationKind::Branch, 2, 2),
                 node(4, "货运党支部", OrganisationKind::Branch, 2, 2)};
    all.nodes[2].organisation.lastElectedOn = QStringLiteral("2023-03-01");
    all.nodes[3].organisation.dissolvedOn = QStringLiteral("2025-01-01");
    all.members = {{OrganisationId(1), {1, 1}}, {OrganisationId(3), {5, 4}}};
    all.units = {{OrganisationId(3), 2}};
    all.instructors = {{OrganisationId(3), 1}};
    return all;
}

QStringList names(const Model& model) {
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row) {
        found << model.index(row, Model::Name).data().toString();
    }
    return found;
}

QStringList texts(const Model& model, int row) {
    QStringList found;
    for (int column = Model::Kind; column <= Model::Instructors; ++column) {
        found << model.index(row, column).data().toString();
    }
    return found;
}

}  // namespace

TEST_CASE("a superior counts the members of all under it; other figures are each one's own",
          "[organisations]") {
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFacts(facts());
    CHECK(texts(model, 0).join(u'|') == QStringLiteral("党委|任期不明||5|1||"));
    CHECK(texts(model, 2).join(u'|') == QStringLiteral("党支部|逾期未换届|2026-03-01|4|1|2|1"));
    CHECK(texts(model, 3).at(1) == QStringLiteral("已撤销"));
    CHECK(model.members() == MemberCount{6, 5});
    CHECK(model.standing() == 3);
    CHECK(model.termCount(TermState::Overdue) == 1);
}

TEST_CASE("an organisation is found with what stands above it, and folds away with what stands below",
          "[organisations]") {
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFacts({});
    CHECK(model.rowCount() == 0);
    model.setFacts(facts());
    model.setFilter({QStringLiteral("qsdzb"), {}, {}, {}});
    CHECK(names(model) == QStringList{QStringLiteral("永丰街道党工委"), QStringLiteral("快递行业党总支"),
                                      QStringLiteral("骑手党支部")});
    CHECK(model.matches() == 1);
    CHECK(model.index(0, Model::Name).data(TintRole).value<Tint>() == Tint::Muted);
    model.setFilter({{}, {}, {}, true});
    CHECK(names(model).size() == 3);
    model.toggle(OrganisationId(2));
    CHECK(names(model).size() == 2);
    model.setFilter({{}, {OrganisationKind::Branch}, {TermState::Overdue}, {}});
    CHECK(names(model).last() == QStringLiteral("骑手党支部"));  // what is searched is behind no arrow
    model.setFilter({});
    CHECK(names(model).size() == 2);
    model.reveal(OrganisationId(3));
    CHECK(names(model).size() == 4);
}

TEST_CASE("instructors are shown with those they look after today", "[organisations]") {
    InstructorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    BranchWindow f;
    f.addBranches();
    InstructorStore store(*f.ledger);
    const InstructorId id = store.save({{}, QStringLiteral("周敏"), QStringLiteral("区司法局"), {}, {}, {}});
    store.save({{}, QStringLiteral("吴刚"), {}, {}, QStringLiteral("2024-01-01"), {}});
    store.save(InstructorDuty{{}, id, f.addEmployer("永丰快递"), {}, {}, {}});
    store.save(InstructorDuty{{}, id, {}, f.branch, {}, QStringLiteral("2024-01-01")});
    model.setRows(readInstructors(*f.ledger, {}));
    REQUIRE(model.rowCount() == 2);
    const int row = model.indexOf(id.value());
    CHECK(model.index(row, InstructorModel::Employers).data().toString() == QStringLiteral("1"));
    CHECK(model.index(row, InstructorModel::Organisations).data().toString() == QString());
    CHECK(model.index(row, InstructorModel::Names).data().toString() == QStringLiteral("永丰快递"));
    CHECK(model.serving() == 1);
    model.setRows(readInstructors(*f.ledger, QStringLiteral("sfj")));
    CHECK(model.rowCount() == 1);
    model.setRows({});
}

TEST_CASE("the empty page offers the first organisation; what is entered can be taken back",
          "[organisations]") {
    BranchWindow f;
    f.adopt();
    auto* page = f.shown<OrganisationsPage>("organisations");
    f.press("新建第一个党组织");
    f.say("名称", QStringLiteral("快递行业党委"));
    f.control<LookUpEdit>("种类")->choose(organisationKindCode(OrganisationKind::Industry));
    f.say("依托部门", QStringLiteral("区交通运输局"));
    f.say("成立日期", QStringLiteral("2023-05"));
    f.say("换届日期", QStringLiteral("2023-05-20"));
    f.say("任期（年）", QStringLiteral("3"));
    page->perform(Command::Save);
    f.rest(page);
    const auto all = OrganisationStore(f.open()).list();
    REQUIRE(all.size() == 1);
    CHECK(all.front().hostAuthority == QStringLiteral("区交通运输局"));
    CHECK(all.front().lastElectedOn == QStringLiteral("2023-05-20"));
    CHECK(all.front().termYears == std::optional(3));
    CHECK(f.table()->currentId() == all.front().id.value());
    CHECK(f.column(Model::DueOn) == QStringList{QStringLiteral("2026-05-20")});
    f.press("撤销");
    f.rest(page);
    CHECK(OrganisationStore(f.open()).list().empty());
    CHECK_FALSE(f.window->currentPage()->findChild<SidePanel*>()->isVisible());
}

TEST_CASE("only an industry organisation is asked for its host authority", "[organisations]") {
    BranchWindow f;
    f.adopt();
    auto* page = f.shown<OrganisationsPage>("organisations");
    page->perform(Command::New);
    const auto asks = [&f] {
        for (auto* each : f.window->findChildren<QLineEdit*>()) {
            if (each->isVisible() && each->accessibleName() == QStringLiteral("依托部门")) {
                return true;
            }
        }
        return false;
    };
    CHECK_FALSE(asks());
    f.control<LookUpEdit>("种类")->choose(organisationKindCode(OrganisationKind::Industry));
    f.settle();
    CHECK(asks());
}

TEST_CASE("a refused organisation says why and stays as it was", "[organisations]") {
    BranchWindow f;
    f.addBranches();
    f.adopt();
    auto* page = f.shown<OrganisationsPage>("organisations");
    f.table()->selectId(f.committee.value());
    f.choose("上级党组织", f.branch.value());
    page->perform(Command::Save);
    CHECK(f.says("不能隶属于自己或自己的下级"));
    CHECK_FALSE(OrganisationStore(f.open()).find(f.committee)->superior.isValid());
}

TEST_CASE("the branch page shows its people, term, members and meetings", "[organisations]") {
    BranchWindow f;
    f.addBranches();
    f.addMember("张三", "2020-01-01", f.branch, "2016-07-01");
    f.addMember("李四", "2020-01-01", f.branch);
    MeetingStore(*f.ledger).save({{},
                                  MeetingKind::PartyLecture,
                                  QStringLiteral("%1-01-05").arg(QDate::currentDate().year()),
                                  {},
                                  {},
                                  {},
                                  {},
                                  {},
                                  {f.branch},
                                  {},
                                  2,
                                  2,
                                  0});
    f.adopt();
    auto* page = f.shown<OrganisationsPage>("organisations");
    f.table()->selectId(f.branch.value());
    page->perform(Command::Open);
    REQUIRE(QTest::qWaitFor([&f] { return f.says("没有登记计算基数"); }, nuanxin::ui::test::kPatienceMs));
    CHECK(page->view() == OrganisationsPage::Branch);
    CHECK(f.says("隶属永丰街道党工委"));
    CHECK(f.says("成立日期：2019-01-10"));
    CHECK(f.says("2020-03-01 换届 · 下次换届 2023-03-01，逾期未换届"));
    CHECK(f.says("2 人，其中正式党员 1 人，预备党员 1 人"));
    CHECK(f.says("李四 · 预备党员"));
    CHECK(f.says("党课：至今应开"));
    CHECK(f.says("已开 1 次"));
    QTest::keyClick(page, Qt::Key_Escape);
    CHECK(page->view() == OrganisationsPage::Tree);
    CHECK(f.table()->currentId() == f.branch.value());
}

TEST_CASE("posts are entered, ended and taken back on the branch page", "[organisations]") {
    BranchWindow f;
    f.addBranches();
    const WorkerId zhang = f.addWorker("张三");
    f.adopt();
    auto* page = f.shown<OrganisationsPage>("organisations");
    page->receive(QVariant::fromValue(f.branch));
    f.press("添加成员");
    f.choose("姓名", zhang.value());
    f.say("开始日期", QStringLiteral("2024-03"));
    page->perform(Command::Save);
    f.rest(page);
    f.press("添加成员");
    f.say("姓名", QStringLiteral("王书记"));  // not on the roll: the post is a committee member's by now
    f.control<LookUpEdit>("产生方式")->choose(postSourceCode(PostSource::Seconded));
    page->perform(Command::Save);
    f.rest(page);
    const OrganisationPartStore parts(f.open());
    const auto posts = parts.posts(f.branch);
    REQUIRE(posts.size() == 2);
    CHECK(posts[0].kind == PostKind::Secretary);
    CHECK(posts[0].worker == zhang);
    CHECK(posts[0].from == QStringLiteral("2024-03"));
    CHECK(posts[1].kind == PostKind::CommitteeMember);
    CHECK(posts[1].name == QStringLiteral("王书记"));
    CHECK(posts[1].source == PostSource::Seconded);
    CHECK(f.says("书记 张三 · 内部产生 · 2024-03 起"));
    f.press("结束");  // of the first
    page->perform(Command::Save);
    f.rest(page);
    CHECK(parts.postsOn(f.branch, QDate::currentDate()).size() == 1);
    f.press("撤销");
    f.rest(page);
    CHECK(parts.postsOn(f.branch, QDate::currentDate()).size() == 2);
}

TEST_CASE("a joint branch says which employers it covers; dates in the wrong order are refused",
          "[organisations]") {
    BranchWindow f;
    f.addBranches();
    const OrganisationId joint =
        f.addOrganisation("永丰联合党支部", OrganisationKind::JointBranch, f.committee);
    const EmployerId employer = f.addEmployer("永丰快递");
    f.adopt();
    auto* page = f.shown<OrganisationsPage>("organisations");
    page->receive(joint.value());
    f.rest(page);
    f.press("添加企业");
    f.choose("企业", employer.value());
    f.say("结束日期", QStringLiteral("2018-01-01"));
    page->perform(Command::Save);
    CHECK(f.says("结束日期早于开始日期"));
    f.say("结束日期", {});
    page->perform(Command::Save);
    f.rest(page);
    CHECK(OrganisationPartStore(f.open()).unitCounts(QDate::currentDate()).value(joint) == 1);
    CHECK(f.says("永丰快递 · 2019-01-10 起"));
    page->receive(f.branch.value());
    f.rest(page);
    CHECK(f.button("添加企业") == nullptr);  // a branch of one employer covers no others
}

TEST_CASE("an instructor is sent to a branch by name, and to employers from his own record",
          "[organisations]") {
    BranchWindow f;
    f.addBranches();
    const EmployerId employer = f.addEmployer("永丰快递");
    f.adopt();
    InstructorStore store(f.open());
    const InstructorId id = store.save({{}, QStringLiteral("周敏"), {}, {}, {}, {}});
    auto* page = f.shown<OrganisationsPage>("organisations");
    page->receive(f.branch.value());
    f.press("选派指导员");
    f.choose("党建指导员", id.value());
    page->perform(Command::Save);
    f.rest(page);
    CHECK(store.counts(QDate::currentDate()).value(f.branch) == 1);
    QTest::keyClick(page, Qt::Key_Escape);
    f.press("党建指导员");
    CHECK(page->view() == OrganisationsPage::Instructors);
    Q_EMIT f.table()->opened(id.value());
    f.press("添加联系对象");
    page->findChild<DutyLines*>()->save();
    CHECK(f.says("企业"));  // neither is chosen: refused
    CHECK(store.duties(id).size() == 1);
    f.choose("企业", employer.value());
    page->findChild<DutyLines*>()->save();
    f.rest(page);
    CHECK(store.dutiesFor(employer).size() == 1);
}

TEST_CASE("whoever may only read or register cannot change organisations", "[organisations]") {
    const Role role = GENERATE(Role::Reader, Role::Surveyor);
    BranchWindow f;
    f.addBranches();
    f.adoptAs(roleName(role), role);
    auto* page = f.shown<OrganisationsPage>("organisations");
    CHECK(f.button("新建党组织", true) == nullptr);
    CHECK_FALSE(page->canPerform(Command::New));
    f.table()->selectId(f.branch.value());
    CHECK(f.button("保存", true) == nullptr);
    CHECK_FALSE(f.control<QLineEdit>("名称")->isEnabled());
    page->perform(Command::Open);
    f.rest(page);
    CHECK(f.button("添加成员") == nullptr);
    CHECK_FALSE(page->canPerform(Command::Save));
}

TEST_CASE("the home page tells who is to elect and who has not checked in, and leads there",
          "[organisations]") {
    BranchWindow f;
    f.addBranches();
    const MemberId id = f.addMember("张三", "2020-01-01", f.branch);
    CheckInStore checkIns(*f.ledger);
    const CheckInPointId point =
        checkIns.save(CheckInPoint{{}, QStringLiteral("骑龙社区报到点"), {}, {}, {}, {}, {}});
    checkIns.save(CheckIn{{}, id, point, QStringLiteral("2025-01-31"), {}, {}});
    const HomeShare elections = organisationsAtHome(*f.ledger), missing = rosterAtHome(*f.ledger);
    REQUIRE(elections.duties.size() == 1);
    CHECK(elections.duties.front().title == QStringLiteral("1 个党组织逾期没有换届"));
    REQUIRE(missing.duties.size() == 1);
    CHECK(missing.duties.front().why == QStringLiteral("张三"));
    f.adopt();
    f.window->goTo(elections.duties.front().page, elections.duties.front().what);
    f.rest(qobject_cast<OrganisationsPage*>(f.window->currentPage()));
    CHECK(f.column(0).last() == QStringLiteral("骑手党支部"));
    CHECK(f.says("筛出 1 个"));
    f.window->goTo(missing.duties.front().page, missing.duties.front().what);
    f.settle();
    CHECK(f.column(0) == QStringList{QStringLiteral("张三")});
}
