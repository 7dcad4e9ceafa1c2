// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/quick_entry_page.h"

#include <QLineEdit>

#include "core/census/duplicate_store.h"
#include "core/census/employer_store.h"
#include "core/census/site_store.h"
#include "core/census/survey_store.h"
#include "core/census/worker_problem_store.h"
#include "core/census/worker_roll_store.h"
#include "core/census/worker_store.h"
#include "core/ledger/drafts.h"
#include "tests/ui/window_fixture.h"
#include "ui/census/duplicate_notice.h"
#include "ui/census/worker_form.h"
#include "ui/form/choice_keys.h"
#include "ui/form/draft_keeper.h"
#include "ui/form/look_up_edit.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::kPatienceMs;
using nuanxin::ui::test::WindowFixture;

namespace {

const QString kNumber = QStringLiteral("361199199104120017");

struct Fixture : WindowFixture {
    PlaceId community;
    SiteId site;
    SurveyRoundId round;
    QuickEntryPage* page = nullptr;

    Fixture() {
        const PlaceId street = addPlace(QStringLiteral("永丰街道"));
        community =
            PlaceStore(*ledger).save({{}, street, PlaceLevel::Community, QStringLiteral("陶亭社区"), {}, {}});
        Site made;
        made.name = QStringLiteral("永丰网点");
        made.place = community;
        site = SiteStore(*ledger).save(made);
        round = SurveyStore(*ledger).saveRound(
            {{}, QStringLiteral("下半年摸排"), QStringLiteral("2026H2"), {}, {}, {}});
    }
    WorkerId add(const QString& name, const QString& phone = {}) {
        Worker worker;
        worker.name = name;
        worker.phone.plain = phone;
        worker.site = site;
        worker.community = community;
        WorkerStore(*ledger).save(worker);
        return worker.id;
    }
    void begin(bool withRound = true) {
        adopt();
        page = this->page_();
        // The only round that is open stands there already.
        CHECK(control<LookUpEdit>("摸排轮次")->key() == QString::number(round.value()));
        if (!withRound) {
            control<LookUpEdit>("摸排轮次")->choose({});
        }
        control<LookUpEdit>("网点")->choose(QString::number(site.value()));
        press("开始登记");
    }
    QuickEntryPage* page_() { return WindowFixture::page<QuickEntryPage>("quick"); }
    QLineEdit* field(const char* name) { return control<QLineEdit>(name); }
    void say(const char* name, const QString& text) {
        QLineEdit* edit = field(name);
        edit->setFocus();
        edit->selectAll();
        edit->insert(text);
        Q_EMIT edit->textEdited(text);
    }
    void type(const char* name, const QString& text) {
        field(name)->setFocus();
        QTest::keyClicks(field(name), text);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(window->focusWidget(), key, modifiers);
        settle();
    }
    void next() { key(Qt::Key_Return, Qt::ControlModifier); }
    void look() { page->findChild<DuplicateNotice*>()->look(); }
    Worker only(const QString& name) {
        WorkerQuery query;
        query.text = name;
        const auto ids = WorkerRoll(open()).ids(query);
        REQUIRE(ids.size() == 1);
        return *WorkerStore(open()).find(ids.front());
    }
};

}  // namespace

TEST_CASE("a site is gone through from the keyboard: Ctrl+Enter saves, the site is kept, the count runs",
          "[quick]") {
    Fixture f;
    f.begin();
    CHECK(f.says("下半年摸排 · 陶亭社区 · 永丰网点"));
    f.say("姓名", QStringLiteral("解晓东"));
    f.key(Qt::Key_Return);
    QTest::keyClicks(f.window->focusWidget(), kNumber);
    CHECK(f.field("出生日期")->text() == QStringLiteral("1991-04-12"));
    f.key(Qt::Key_Return);
    CHECK(f.window->focusWidget() == f.field("电话"));
    f.key(Qt::Key_Return);
    CHECK(f.window->focusWidget() == f.field("职业"));  // sex and birth date are there already
    QTest::keyClicks(f.window->focusWidget(), QStringLiteral("kdy"));
    f.key(Qt::Key_Return);
    auto* political = f.control<ChoiceKeys>("政治面貌");
    CHECK(f.window->focusWidget() == political);
    f.key(Qt::Key_3);
    CHECK(political->value() == QStringLiteral("02"));
    f.next();
    CHECK(f.says("名单上还有 0 人未见到"));
    const Worker stored = f.only(QStringLiteral("解晓东"));
    CHECK(stored.site == f.site);
    CHECK(stored.community == f.community);
    CHECK(stored.occupation == QStringLiteral("courier"));
    CHECK(stored.politicalStatus == QStringLiteral("02"));
    CHECK(stored.source == QStringLiteral("下半年摸排"));
    const auto visits = SurveyStore(f.open()).visitsOf(stored.id);
    REQUIRE(visits.size() == 1);
    CHECK(visits.front().outcome == QStringLiteral("new"));

    CHECK(f.window->focusWidget() == f.field("姓名"));
    CHECK(f.field("姓名")->text().isEmpty());
    CHECK(f.field("职业")->text() == QStringLiteral("快递员"));
    CHECK(static_cast<NotedEdit*>(f.field("职业"))->note() == QStringLiteral("沿用"));
    CHECK(f.control<ChoiceKeys>("政治面貌")->value().isEmpty());
}

TEST_CASE("the last person is taken back with one press, and what was typed comes back", "[quick]") {
    Fixture f;
    f.begin();
    f.say("姓名", QStringLiteral("冯磊"));
    f.type("电话", QStringLiteral("13812345678"));
    f.next();
    CHECK(WorkerStore(f.open()).count() == 1);
    f.press("撤回上一人");
    CHECK(WorkerStore(f.open()).count() == 0);
    CHECK(SurveyStore(f.open()).visitsIn(f.round).empty());
    CHECK(f.button("撤回上一人") == nullptr);
    CHECK(f.field("姓名")->text() == QStringLiteral("冯磊"));
    CHECK(f.field("电话")->text() == QStringLiteral("13812345678"));
}

TEST_CASE("whoever is on the roll already is offered while being typed, and opened with F2", "[quick]") {
    Fixture f;
    const WorkerId known = f.add(QStringLiteral("冯磊"), QStringLiteral("13812345678"));
    f.begin();
    f.say("姓名", QStringLiteral("冯磊"));
    f.type("电话", QStringLiteral("13812345678"));
    REQUIRE(QTest::qWaitFor([&] { return f.says("姓名和电话都相同"); }, kPatienceMs));
    f.next();
    CHECK(f.says("请先定下是不是同一人"));
    CHECK(WorkerStore(f.open()).count() == 1);
    f.key(Qt::Key_F2);
    CHECK(f.says("核实 冯磊（已在名册）"));
    CHECK(f.control<ChoiceKeys>("走访结果")->value() == QStringLiteral("verified"));
    f.next();
    CHECK(WorkerStore(f.open()).count() == 1);
    CHECK(SurveyStore(f.open()).visitsOf(known).front().outcome == QStringLiteral("verified"));
    CHECK_FALSE(WorkerStore(f.open()).find(known)->verifiedOn.isEmpty());
}

TEST_CASE(
    "another person of the same name and phone is entered once that was said, and not asked about again",
    "[quick]") {
    Fixture f;
    f.add(QStringLiteral("冯磊"), QStringLiteral("13812345678"));
    f.begin();
    f.say("姓名", QStringLiteral("冯磊"));
    f.type("电话", QStringLiteral("13812345678"));
    f.look();
    f.key(Qt::Key_F3);
    CHECK_FALSE(f.says("名册里可能已有这个人"));
    f.next();
    CHECK(WorkerStore(f.open()).count() == 2);
    CHECK(DuplicateStore(f.open()).sweep() == 0);
}

TEST_CASE("people of the site's list who were not met yet are counted and opened by a press", "[quick]") {
    Fixture f;
    const WorkerId known = f.add(QStringLiteral("朱强"));
    f.add(QStringLiteral("何洋"));
    f.begin();
    CHECK(f.says("名单上还有 2 人未见到"));
    f.press("朱强");
    f.type("电话", QStringLiteral("13911114821"));
    CHECK(f.control<ChoiceKeys>("走访结果")->value() == QStringLiteral("changed"));
    f.next();
    CHECK(f.says("名单上还有 1 人未见到"));
    CHECK(WorkerStore(f.open()).find(known)->phone.masked == QStringLiteral("139****4821"));
    CHECK(SurveyStore(f.open()).visitsOf(known).front().outcome == QStringLiteral("changed"));
}

TEST_CASE("somebody who left is left with the visit", "[quick]") {
    Fixture f;
    const WorkerId known = f.add(QStringLiteral("朱强"));
    f.begin();
    f.press("朱强");
    f.control<ChoiceKeys>("走访结果")->setFocus();
    f.key(Qt::Key_E);
    f.next();
    CHECK(WorkerStore(f.open()).find(known)->state == WorkerState::Left);
}

TEST_CASE("without a round people are entered and no visit is recorded", "[quick]") {
    Fixture f;
    f.begin(false);
    f.say("姓名", QStringLiteral("冯磊"));
    f.say("备注", QStringLiteral("想要换电柜"));
    f.next();
    CHECK(f.only(QStringLiteral("冯磊")).note == QStringLiteral("想要换电柜"));
    CHECK(SurveyStore(f.open()).visitsIn(f.round).empty());
}

TEST_CASE("a wrong number does not hold the door: the second Ctrl+Enter keeps it to be verified", "[quick]") {
    Fixture f;
    f.begin();
    f.say("姓名", QStringLiteral("冯磊"));
    f.type("证件号码", kNumber.left(17) + u'8');
    CHECK(f.says("校验位不对"));
    CHECK(f.field("出生日期")->text() == QStringLiteral("1991-04-12"));
    CHECK(f.field("性别")->text() == QStringLiteral("男"));
    f.next();
    CHECK(WorkerStore(f.open()).count() == 0);
    f.next();
    CHECK(f.only(QStringLiteral("冯磊")).toVerify);
    CHECK(WorkerProblemStore(f.open()).countOpen() == 1);
}

TEST_CASE("a person half entered survives the end of the program", "[quick]") {
    Fixture f;
    f.begin();
    f.say("姓名", QStringLiteral("冯磊"));
    f.type("电话", QStringLiteral("138123"));
    REQUIRE(QTest::qWaitFor([&] { return !Drafts(f.open()).list().empty(); },
                            DraftKeeper::kSaveAfterMs + kPatienceMs));
    f.window.reset();

    f.openWindow();
    f.ledger = Ledger::open(f.path, f.admin());
    f.adopt();
    f.page_();
    f.press("接着登记");
    CHECK(f.says("下半年摸排 · 陶亭社区 · 永丰网点"));
    CHECK(f.field("姓名")->text() == QStringLiteral("冯磊"));
    CHECK(f.field("电话")->text() == QStringLiteral("138123"));
    CHECK(f.says("位数不对"));
}

TEST_CASE("where only a community is set, its people who were not met are counted", "[quick]") {
    Fixture f;
    f.add(QStringLiteral("朱强"));
    f.add(QStringLiteral("何洋"));
    f.adopt();
    f.page = f.page_();
    f.control<LookUpEdit>("社区村")->choose(QString::number(f.community.value()));
    f.press("开始登记");
    CHECK(f.says("名单上还有 2 人未见到"));
    f.press("朱强");
    f.next();
    CHECK(f.says("名单上还有 1 人未见到"));
}

TEST_CASE("of several open rounds the newest is filled in, also one made after the page was first seen",
          "[quick]") {
    Fixture f;
    const auto add = [](Ledger& ledger, const char* name, const QString& period,
                        const QString& endedOn = {}) {
        return SurveyStore(ledger).saveRound({{}, QString::fromUtf8(name), period, {}, endedOn, {}});
    };
    const auto shown = [&f] { return f.control<LookUpEdit>("摸排轮次")->key(); };
    SECTION("the newest") {
        add(*f.ledger, "上半年摸排", QStringLiteral("2026H1"));
        add(*f.ledger, "明年摸排", QStringLiteral("2027H1"), QStringLiteral("2027-03-01"));
        f.adopt();
        f.page_();
        CHECK(shown() == QString::number(f.round.value()));
    }
    SECTION("made later") {
        SurveyStore(*f.ledger).end(f.round, QStringLiteral("2026-07-01"));
        f.adopt();
        f.page_();
        CHECK(shown().isEmpty());
        f.window->goTo(QStringLiteral("home"));
        const SurveyRoundId later = add(f.open(), "补充摸排", QStringLiteral("2026H2"));
        f.settle();
        f.page_();
        CHECK(shown() == QString::number(later.value()));
    }
    SECTION("unless somebody wants none") {
        f.adopt();
        f.page_();
        f.control<LookUpEdit>("摸排轮次")->choose({});
        f.press("开始登记");
        f.press("换网点");
        CHECK(shown().isEmpty());
    }
}

namespace {

struct Elsewhere : Fixture {
    EmployerId shunfeng, zhongtong;
    PlaceId moonRabbit;
    SiteId old;
    WorkerId known;

    explicit Elsewhere(bool isPlaced = true) {
        const auto employer = [this](const char* name) {
            Employer made;
            made.name = QString::fromUtf8(name);
            made.kind = QStringLiteral("other");
            return EmployerStore(*ledger).save(made);
        };
        shunfeng = employer("顺丰");
        zhongtong = employer("中通");
        moonRabbit = PlaceStore(*ledger).save({{},
                                               PlaceStore(*ledger).find(community)->parent,
                                               PlaceLevel::Community,
                                               QStringLiteral("月兔社区"),
                                               {},
                                               {}});
        Site here = *SiteStore(*ledger).find(site);
        here.employer = zhongtong;
        SiteStore(*ledger).save(here);
        Site there;
        there.name = QStringLiteral("月兔站");
        there.place = moonRabbit;
        there.employer = shunfeng;
        old = SiteStore(*ledger).save(there);
        Worker worker;
        worker.name = QStringLiteral("冯磊");
        worker.phone.plain = QStringLiteral("13812345678");
        worker.occupation = QStringLiteral("courier");
        worker.platform = QStringLiteral("sf");
        if (isPlaced) {
            worker.employer = shunfeng;
            worker.site = old;
            worker.community = moonRabbit;
        }
        WorkerStore(*ledger).save(worker);
        known = worker.id;
    }
    void meet() {
        begin();
        say("姓名", QStringLiteral("冯磊"));
        type("电话", QStringLiteral("13812345678"));
        look();
        key(Qt::Key_F2);
        CHECK(says("核实 冯磊（已在名册）"));
    }
    Worker stored() { return *WorkerStore(open()).find(known); }
    QString outcome() { return SurveyStore(open()).visitsOf(known).front().outcome; }
};

}  // namespace

TEST_CASE("whoever is verified away from where the roll has him stays there unless the move is asked for",
          "[quick]") {
    Elsewhere f;
    f.meet();
    CHECK(f.says("登记在 月兔站、顺丰、月兔社区；改到 永丰网点、中通、陶亭社区？"));
    SECTION("verified") {
        f.next();
        const Worker stored = f.stored();
        CHECK(stored.site == f.old);
        CHECK(stored.community == f.moonRabbit);
        CHECK(stored.employer == f.shunfeng);
        CHECK(f.outcome() == QStringLiteral("verified"));
        CHECK_FALSE(f.says("改到"));  // a next, new one
    }
    SECTION("moved") {
        f.key(Qt::Key_F4);
        CHECK(f.control<ChoiceKeys>("走访结果")->value() == QStringLiteral("changed"));
        f.next();
        const Worker stored = f.stored();
        CHECK(stored.site == f.site);
        CHECK(stored.community == f.community);
        CHECK(stored.employer == f.zhongtong);
        CHECK(f.outcome() == QStringLiteral("changed"));
        f.press("撤回上一人");
        CHECK(f.stored().site == f.old);
        CHECK(f.control<ChoiceKeys>("走访结果")->value() == QStringLiteral("changed"));
        f.next();
        CHECK(f.stored().site == f.site);
    }
    SECTION("thought better of") {
        f.key(Qt::Key_F4);
        f.key(Qt::Key_F4);
        CHECK(f.control<ChoiceKeys>("走访结果")->value() == QStringLiteral("verified"));
        f.next();
        CHECK(f.stored().site == f.old);
    }
}

TEST_CASE("where the roll says nothing of a person's site, the one he is met at is filled in, and said",
          "[quick]") {
    Elsewhere f(false);
    f.meet();
    CHECK(f.says("名册上空着，补上 永丰网点、中通、陶亭社区。"));
    SECTION("left as it is suggested") {
        f.next();
        CHECK(f.stored().site == f.site);
        CHECK(f.stored().community == f.community);
        CHECK(f.stored().employer == f.zhongtong);
        CHECK(f.outcome() == QStringLiteral("verified"));
    }
    SECTION("refused") {
        f.key(Qt::Key_F4);
        f.next();
        CHECK_FALSE(f.stored().site.isValid());
        CHECK_FALSE(f.stored().community.isValid());
    }
    SECTION("not met") {
        f.control<ChoiceKeys>("走访结果")->setFocus();
        f.key(Qt::Key_R);
        CHECK_FALSE(f.says("名册上空着"));
        f.next();
        CHECK_FALSE(f.stored().site.isValid());
    }
}

TEST_CASE(
    "occupation and platform are carried over from one entered here, not from one verified or elsewhere",
    "[quick]") {
    Elsewhere f;
    f.meet();
    f.next();
    CHECK(f.field("职业")->text().isEmpty());
    CHECK(f.field("平台")->text().isEmpty());
    f.say("姓名", QStringLiteral("解晓东"));
    f.type("职业", QStringLiteral("kdy"));
    f.key(Qt::Key_Return);
    f.next();
    CHECK(f.field("职业")->text() == QStringLiteral("快递员"));
    f.press("换网点");
    f.control<LookUpEdit>("网点")->choose(QString::number(f.old.value()));
    f.press("开始登记");
    CHECK(f.field("职业")->text().isEmpty());
}

TEST_CASE("a form nobody has typed into is not found wanting when it is come back to", "[quick]") {
    Fixture f;
    f.begin();
    f.window->goTo(QStringLiteral("home"));
    f.page_();
    CHECK_FALSE(f.says("请填写姓名"));
    f.field("电话")->setFocus();
    CHECK_FALSE(f.says("请填写姓名"));
    f.next();
    CHECK(f.says("请填写姓名"));
}

TEST_CASE("the home page leads back to what was typed and never saved", "[quick]") {
    Fixture f;
    const WorkerId known = f.add(QStringLiteral("朱强"));
    const Draft draft{QStringLiteral("worker"),
                      known.value(),
                      WorkerForm::kEdition,
                      QDateTime::currentDateTimeUtc(),
                      {{QStringLiteral("phone_sealed"), QStringLiteral("138123")}}};
    Drafts(*f.ledger).save(draft);
    f.adopt();
    f.window->goTo(QStringLiteral("home"));
    CHECK(f.says("有没保存的草稿：朱强"));
    f.page_();
    Drafts(f.open()).discard(QStringLiteral("worker"), known.value());
    f.window->goTo(QStringLiteral("home"));
    CHECK_FALSE(f.says("有没保存的草稿：朱强"));
    f.page_();
    Drafts(f.open()).save(draft);
    f.window->goTo(QStringLiteral("home"));
    f.press("去办");
    f.settle();
    REQUIRE(QTest::qWaitFor([&] { return f.button("接着填") != nullptr; }, kPatienceMs));
    f.press("接着填");
    CHECK(f.field("电话")->text() == QStringLiteral("138123"));
    CHECK(f.says("位数不对"));
}

TEST_CASE("Esc gives the person up, and a word at the foot brings it back", "[quick]") {
    Fixture f;
    f.begin();
    f.say("姓名", QStringLiteral("冯磊"));
    f.key(Qt::Key_Escape);
    CHECK(f.field("姓名")->text().isEmpty());
    CHECK(Drafts(f.open()).list().empty());
    f.press("接着填");
    CHECK(f.field("姓名")->text() == QStringLiteral("冯磊"));
}
