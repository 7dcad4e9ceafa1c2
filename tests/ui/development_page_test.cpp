// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/development_page.h"

#include <QAbstractItemModelTester>

#include "core/branch/calendar_store.h"
#include "core/ledger/drafts.h"
#include "tests/ui/development_fixture.h"
#include "ui/branch/development_home.h"
#include "ui/branch/development_lane.h"
#include "ui/branch/development_step_form.h"
#include "ui/branch/quota_dialog.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/navigation.h"
#include "ui/shell/side_panel.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::dayFromToday;
using nuanxin::ui::test::DevelopmentWindow;
using nuanxin::ui::test::typeInto;

namespace {

const QDate kToday(2026, 11, 22);

DevelopmentCard cardFor(const char* name, const char* words, qint64 branch = 1) {
    static qint64 serial = 0;
    DevelopmentRow row{
        developmentFile(QString::fromUtf8(words)), QString::fromUtf8(name), QStringLiteral("骑手党支部"), {}};
    row.file.id = DevelopmentId(++serial);
    row.file.organisation = OrganisationId(branch);
    row.judgement = judgeDevelopment(row.file, DevelopmentRules::shipped(), WorkCalendar::shipped(), kToday);
    return cardOf(row, QStringLiteral("美团悦途配送"));
}

std::vector<DevelopmentCard> someCards() {
    return {cardFor("单田", "application=2026-11-10"), cardFor("马晓", "application=2026-09-01"),
            cardFor("韩敏",
                    "application=2025-02-11 talk=2025-03-04 activist=2025-08-20 review=2026-02-18 "
                    "review=2026-08-18 candidate?2026-11-25",
                    2),
            cardFor("李停", "application=2025-01-02 stopped=2025-06-01")};
}

QString namesOf(const std::vector<DevelopmentCard>& cards) {
    QStringList names;
    for (const DevelopmentCard& card : cards) {
        names << card.name;
    }
    return names.join(u' ');
}

}  // namespace

TEST_CASE("the board lets through what its filters ask for", "[development]") {
    const auto cards = someCards();
    CardFilter filter;
    const auto check = [&](const char* names) {
        CHECK(namesOf(passing(cards, filter, kToday)) == QString::fromUtf8(names));
    };
    SECTION("nothing asked: all, the overdue first, those that stopped last") {
        check("马晓 单田 韩敏 李停");
    }
    SECTION("overdue") {
        filter.due = {int(CardDue::Overdue)};
        check("马晓");
    }
    SECTION("planned for this month") {
        filter.due = {int(CardDue::PlannedThisMonth)};
        check("韩敏");
    }
    SECTION("two of a kind add up") {
        filter.due = {int(CardDue::Overdue), int(CardDue::PlannedThisMonth)};
        check("马晓 韩敏");
    }
    SECTION("a branch") {
        filter.branches = {2};
        check("韩敏");
    }
    SECTION("those that go on") {
        filter.states = {int(CardState::Open)};
        check("马晓 单田 韩敏");
    }
    SECTION("those of whom a step is judged by the edition before") {
        filter.editions = {QStringLiteral("2014")};
        check("韩敏 李停");
    }
    SECTION("a surname by the reading it has as one") {
        filter.text = QStringLiteral("shan");
        check("单田");
    }
    SECTION("the employer by initials") {
        filter.text = QStringLiteral("mtyt");
        check("马晓 单田 韩敏 李停");
    }
    SECTION("nobody") {
        filter.text = QStringLiteral("赵");
        check("");
    }
}

TEST_CASE("a step falls due this month by its last day, the thirty-first included", "[development]") {
    const auto [words, due] = GENERATE(table<const char*, bool>({
        {"application=2026-10-22", true},   // talk by 22 November
        {"application=2026-10-30", true},   // by the 30th
        {"application=2026-10-31", true},   // 30 November is the last of it
        {"application=2026-11-01", false},  // 1 December
        {"application=2026-09-30", false},  // 30 October: overdue
    }));
    INFO(words);
    CHECK(fallsDue(cardFor("马晓", words), CardDue::ThisMonth, kToday) == due);
}

TEST_CASE("a card says the next step, its days, the plan beside them, and how much is broken",
          "[development]") {
    LaneModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setCards({cardFor("马晓", "application=2026-09-01 talk?2026-10-20")}, kToday);
    const QString words = model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"马晓", "美团悦途配送 · 骑手党支部", "下一步：派人谈话",
                             "最迟 2026-10-01，逾期 52 天", "计划 2026-10-20，过迟", "1 处不符"}) {
        INFO(part);
        CHECK(words.contains(QString::fromUtf8(part)));
    }
    model.setCards({}, kToday);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a quota below another is a share of it and is not counted twice", "[development]") {
    Organisation committee, branch, other;
    committee.id = OrganisationId(1);
    branch.id = OrganisationId(2);
    branch.superior = committee.id;
    other.id = OrganisationId(3);
    Development admitted = developmentFile(QStringLiteral("branch_meeting=2026-03-01 approval=2026-04-01"));
    admitted.organisation = branch.id;
    Development awaiting = developmentFile(QStringLiteral("branch_meeting=2026-10-01"));
    awaiting.organisation = other.id;
    const auto rows = quotaRows({{committee.id, 2026, 5}, {branch.id, 2026, 2}, {other.id, 2026, 1}},
                                {committee, branch, other}, {admitted, awaiting});
    QuotaModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(rows);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].use == QuotaUse{5, 1, 0});
    CHECK(rows[1].use == QuotaUse{2, 1, 0});
    CHECK(rows[2].use == QuotaUse{1, 0, 1});
    CHECK(sumOf(rows) == QuotaUse{6, 1, 1});
    model.setRows({});
}

TEST_CASE("arrows move between cards and lanes, Enter opens a file, Esc leads back", "[development]") {
    DevelopmentWindow f;
    f.addFile("马晓", QStringLiteral("application={-60}"));
    f.addFile("张平", QStringLiteral("application={-10}"));
    const DevelopmentId active =
        f.addFile("韩敏", QStringLiteral("application={-200} talk={-190} activist={-100}"));
    f.adopt();
    DevelopmentPage* page = f.openPage();
    CHECK(f.board()->count(QStringLiteral("application")) == 2);
    CHECK(f.board()->count(QStringLiteral("cultivation")) == 1);
    CHECK(f.says("办理中 3 人，逾期 1 人"));
    REQUIRE(f.board()->goToFirst());
    const DevelopmentId first = f.board()->current();
    CHECK(f.file(first).steps[0].happenedOn == dayFromToday(-60));  // overdue
    f.key(Qt::Key_Down);
    CHECK(f.board()->current() != first);
    f.key(Qt::Key_Right);
    CHECK(f.board()->current() == active);
    f.key(Qt::Key_Right);  // the other lanes are empty
    CHECK(f.board()->current() == active);
    f.key(Qt::Key_Left);
    CHECK(f.board()->current() == first);
    f.key(Qt::Key_Right);
    f.key(Qt::Key_Return);
    CHECK(page->shownFile() == active);
    CHECK(f.says("韩敏 · 入党积极分子 · 骑手党支部 · 适用中国共产党发展党员工作细则（2026年修订）"));
    f.key(Qt::Key_Escape);
    CHECK_FALSE(page->shownFile().isValid());
    CHECK(f.board()->current() == active);
}

TEST_CASE("the next step is entered with its day, its facts and its plan, and can be taken back",
          "[development]") {
    DevelopmentWindow f;
    const DevelopmentId id =
        f.addFile("韩敏", QStringLiteral("application={-200} talk={-190} activist={-100} "
                                         "activist_filing={-99}"));
    f.adopt();
    DevelopmentPage* page = f.openPage();
    page->receive(id.value());
    f.rest(page);
    f.press("登记下一步");
    CHECK(f.says("指定培养联系人"));
    typeInto(f, "日期", dayFromToday(-98));
    typeInto(f, "正式党员（名）", QStringLiteral("3"));
    typeInto(f, "本支部计划日期", dayFromToday(-97));
    page->perform(Command::Save);
    f.rest(page);
    const Development stored = f.file(id);
    REQUIRE(stored.steps.size() == 5);
    CHECK(stored.steps[4].step == QStringLiteral("contacts"));
    CHECK(stored.steps[4].happenedOn == dayFromToday(-98));
    CHECK(stored.steps[4].persons == 3);
    CHECK(stored.steps[4].plannedOn == dayFromToday(-97));
    CHECK(f.says("“指定培养联系人”应有 1 至 2 名正式党员，记载为 3 名。"));
    f.window->undoNewest();
    f.rest(page);
    CHECK(f.file(id).steps.size() == 4);
    CHECK_FALSE(f.says("记载为 3 名"));
}

TEST_CASE("each step asks for what the rule looks at, and for nothing else", "[development]") {
    const auto [step, persons, training, vote, publicity, reviews, extensions] =
        GENERATE(table<const char*, bool, bool, bool, bool, bool, bool>({
            {"talk", false, false, false, false, false, false},
            {"contacts", true, false, false, false, false, false},
            {"cultivation", false, false, false, false, true, false},
            {"candidate", false, false, false, true, false, false},
            {"introducers", true, false, false, false, false, false},
            {"training", false, true, false, false, false, false},
            {"branch_meeting", false, false, true, false, false, false},
            {"confirmation_meeting", false, false, true, false, false, true},
        }));
    INFO(step);
    const StepFacts facts = factsAskedFor(QLatin1String(step));
    CHECK(facts.persons == persons);
    CHECK(facts.training == training);
    CHECK(facts.vote == vote);
    CHECK(facts.publicity == publicity);
    CHECK(facts.reviews == reviews);
    CHECK(facts.extensions == extensions);
    CHECK(facts.publicityDays == (publicity ? 5 : 0));
}

TEST_CASE("the days of the notice are counted in working days while they are typed", "[development]") {
    DevelopmentWindow f;
    const DevelopmentId id =
        f.addFile("韩敏", QStringLiteral("application=2024-01-10 talk=2024-01-20 activist=2024-06-03"));
    f.adopt();
    DevelopmentPage* page = f.openPage();
    page->receive(QStringList{QString::number(id.value()), QStringLiteral("candidate")});
    f.rest(page);
    typeInto(f, "公示开始", QStringLiteral("2026-09-30"));
    CHECK(f.says("满 5 个工作日是 2026-10-12"));  // over the National Day holiday, the 10th a make-up day
    typeInto(f, "公示开始", QStringLiteral("2031-09-29"));
    CHECK(f.says("满 5 个工作日是 2031-10-03（暂定）"));
    typeInto(f, "公示结束", QStringLiteral("2031-10-03"));
    page->perform(Command::Save);
    f.rest(page);
    CHECK(f.file(id).publicisedFrom == QStringLiteral("2031-09-29"));
    CHECK(f.file(id).publicisedUntil == QStringLiteral("2031-10-03"));
}

TEST_CASE("a vote is told whole or not at all", "[development]") {
    DevelopmentWindow f;
    const DevelopmentId id = f.addFile("韩敏", QStringLiteral("application={-900}"));
    f.adopt();
    DevelopmentPage* page = f.openPage();
    page->receive(QStringList{QString::number(id.value()), QStringLiteral("branch_meeting")});
    f.rest(page);
    typeInto(f, "应到会", QStringLiteral("9"));
    page->perform(Command::Save);
    f.rest(page);
    CHECK(f.says("要么都填，要么都不填"));
    typeInto(f, "实到", QStringLiteral("10"));
    typeInto(f, "赞成", QStringLiteral("8"));
    page->perform(Command::Save);
    f.rest(page);
    CHECK(f.says("实到不能多于应到"));
    typeInto(f, "实到", QStringLiteral("8"));
    page->perform(Command::Save);
    f.rest(page);
    const auto step = f.file(id).steps.back();
    REQUIRE(step.vote.has_value());
    CHECK(step.vote->entitled == 9);
    CHECK(step.vote->present == 8);
    CHECK(step.vote->inFavour == 8);
}

TEST_CASE("reviews and extensions are entered one by one under the step they belong to", "[development]") {
    DevelopmentWindow f;
    const DevelopmentId id =
        f.addFile("韩敏", QStringLiteral("application={-400} talk={-390} activist={-200}"));
    f.adopt();
    DevelopmentPage* page = f.openPage();
    page->receive(QStringList{QString::number(id.value()), QStringLiteral("cultivation")});
    f.rest(page);
    f.press("添加考察");
    typeInto(f, "考察日期", dayFromToday(-30));
    f.press("登记考察");
    f.rest(page);
    CHECK(f.file(id).reviewedOn == QStringList{dayFromToday(-30)});
    page->receive(QStringList{QString::number(id.value()), QStringLiteral("confirmation_meeting")});
    f.rest(page);
    f.press("添加延长");
    typeInto(f, "决定日期", dayFromToday(-10));
    typeInto(f, "延长（月）", QStringLiteral("6"));
    f.press("登记延长");
    f.rest(page);
    REQUIRE(f.file(id).extensions.size() == 1);
    CHECK(f.file(id).extensions[0].months == 6);
    f.press("删除");
    f.rest(page);
    CHECK(f.file(id).extensions.empty());
    CHECK(f.file(id).reviewedOn.size() == 1);
}

TEST_CASE("a file is opened for somebody on the roll, once", "[development]") {
    DevelopmentWindow f;
    const WorkerId worker = f.addWorker("马晓"), other = f.addWorker("张平");
    f.adopt();
    DevelopmentPage* page = f.openPage();
    CHECK(f.says("还没有发展党员档案"));
    f.press("新建第一份档案");
    auto* edit = f.control<LookUpEdit>("人员");
    edit->choose(QString::number(worker.value()));
    f.control<LookUpEdit>("所在党支部")->choose(QString::number(f.branch.value()));
    typeInto(f, "递交入党申请书", dayFromToday(-5));
    page->perform(Command::Save);
    f.rest(page);
    const auto files = DevelopmentStore(f.open()).list();
    REQUIRE(files.size() == 1);
    CHECK(files[0].worker == worker);
    CHECK(files[0].organisation == f.branch);
    CHECK(files[0].steps[0].happenedOn == dayFromToday(-5));
    CHECK(page->shownFile() == files[0].id);  // and its line is shown
    page->perform(Command::New);
    f.control<LookUpEdit>("人员")->choose(QString::number(worker.value()));
    page->perform(Command::Save);
    f.rest(page);
    CHECK(f.says("这个人已有发展党员档案"));
    CHECK(DevelopmentStore(f.open()).list().size() == 1);
    // Somebody else's is another file, whatever there is already.
    f.control<LookUpEdit>("人员")->choose(QString::number(other.value()));
    page->perform(Command::Save);
    f.rest(page);
    const auto both = DevelopmentStore(f.open()).list();
    REQUIRE(both.size() == 2);
    CHECK(both[0].worker == worker);
    CHECK(both[1].worker == other);
}

TEST_CASE("a file is deleted without a question and can be had back", "[development]") {
    DevelopmentWindow f;
    f.addFile("马晓", QStringLiteral("application={-10}"));
    f.adopt();
    DevelopmentPage* page = f.openPage();
    REQUIRE(f.board()->goToFirst());
    page->perform(Command::Delete);
    f.rest(page);
    CHECK(DevelopmentStore(f.open()).list().empty());
    CHECK(f.says("还没有发展党员档案"));
    f.press("撤销");
    f.rest(page);
    CHECK(DevelopmentStore(f.open()).list().size() == 1);
    CHECK(f.board()->count(QStringLiteral("application")) == 1);
}

TEST_CASE("what was typed of a step is kept as a draft when another step is gone to", "[development]") {
    DevelopmentWindow f;
    const DevelopmentId id = f.addFile("马晓", QStringLiteral("application={-10}"));
    f.adopt();
    DevelopmentPage* page = f.openPage();
    page->receive(id.value());
    f.rest(page);
    f.press("登记下一步");
    typeInto(f, "日期", dayFromToday(-1));
    Q_EMIT page->findChild<SidePanel*>()->nextRequested();
    f.rest(page);
    CHECK(f.says("确定入党积极分子"));
    CHECK(Drafts(f.open()).list().size() == 1);
    Q_EMIT page->findChild<SidePanel*>()->previousRequested();
    f.rest(page);
    f.press("接着填");
    CHECK(f.control<QLineEdit>("日期")->text() == dayFromToday(-1));
}

TEST_CASE("the year's quota and its use stand beside the title, and are edited in a dialog",
          "[development]") {
    DevelopmentWindow f;
    const QString year = QString::number(QDate::currentDate().year());
    f.addFile("马晓",
              QStringLiteral("application=%1-01-01 branch_meeting=%1-01-01 approval=%1-01-01").arg(year));
    f.adopt();
    DevelopmentPage* page = f.openPage();
    CHECK(f.says(QStringLiteral("%1 年计划未登记").arg(year).toUtf8()));
    f.press("年度计划");
    auto* dialog = f.window->findChild<QuotaDialog*>();
    REQUIRE(dialog != nullptr);
    f.control<LookUpEdit>("党组织")->choose(QString::number(f.committee.value()));
    typeInto(f, "计划（名）", QStringLiteral("x"));
    f.press("登记计划");
    CHECK(f.says("请填整数"));
    typeInto(f, "计划（名）", QStringLiteral("3"));
    f.press("登记计划");
    CHECK(QuotaStore(f.open()).use(f.committee, year.toInt()) == QuotaUse{3, 1, 0});
    dialog->accept();
    f.rest(page);
    CHECK(f.says(QStringLiteral("%1 年计划 3 名，已用 1，结余 2").arg(year).toUtf8()));
}

TEST_CASE("neither readers nor surveyors have the page, and their home says nothing of it", "[development]") {
    const Role role = GENERATE(Role::Reader, Role::Surveyor);
    DevelopmentWindow f;
    f.addFile("马晓", QStringLiteral("application={-60}"));
    f.adoptAs(QStringLiteral("另一人"), role);
    CHECK(developmentAtHome(f.open()).duties.empty());
    for (const NavigationItem* item : f.window->findChildren<NavigationItem*>()) {
        CHECK(item->text() != QStringLiteral("发展党员"));
    }
}

TEST_CASE("home names whose steps are overdue and whose fall due this month", "[development]") {
    DevelopmentWindow f;
    f.addFile("马晓", QStringLiteral("application={-60}"));
    f.addFile("张平", QStringLiteral("application={-60} talk={-50} activist={-40}"));  // nothing is due soon
    f.adopt();
    const HomeShare share = developmentAtHome(f.open());
    REQUIRE(share.duties.size() == 1);
    CHECK(share.duties[0].title == QStringLiteral("发展党员：1 人有步骤逾期"));
    CHECK(share.duties[0].why.startsWith(QStringLiteral("马晓：派人谈话，最迟 ")));
    DevelopmentPage* page = f.openPage();
    page->receive(share.duties[0].what);
    f.rest(page);
    CHECK(f.board()->count(QStringLiteral("application")) == 1);
    CHECK(f.board()->count(QStringLiteral("cultivation")) == 0);
}

TEST_CASE("home names whose probation has ended without a decision", "[development]") {
    const auto [steps, isOver] = GENERATE(table<const char*, bool>({
        {"branch_meeting={-400} superior_talk={-390} approval={-380}", true},
        {"branch_meeting={-300} superior_talk={-290} approval={-280}", false},
        {"branch_meeting={-400} superior_talk={-390} approval={-380} confirmation_meeting={-20}", false},
        {"branch_meeting={-400} superior_talk={-390} approval={-380} stopped={-20}", false},
    }));
    CAPTURE(steps);
    DevelopmentWindow f;
    f.addFile("马晓", QString::fromUtf8(steps));
    f.adopt();
    const std::vector<HomeDuty> duties = developmentAtHome(f.open()).duties;
    const auto said = std::ranges::find(duties, QStringLiteral("发展党员：1 人预备期已满，还没有讨论转正"),
                                        &HomeDuty::title);
    CHECK((said != duties.end()) == isOver);
}
