// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "tests/ledger/ledger_fixture.h"
#include "ui/form/draft_keeper.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/form/look_up_edit.h"
#include "ui/form/look_up_list.h"
#include "ui/shell/session.h"

using namespace nuanxin;
using namespace nuanxin::ui;

namespace {

struct Form {
    FormGrid grid;
    QLineEdit* name = new QLineEdit;
    QLineEdit* code = new QLineEdit;
    QPlainTextEdit* note = new QPlainTextEdit;
    LabelledField* nameField = grid.addField(new LabelledField(QStringLiteral("名称"), name, true));
    LabelledField* codeField = grid.addField(new LabelledField(QStringLiteral("代码"), code));
    LabelledField* noteField = grid.addField(new LabelledField(QStringLiteral("备注"), note), Span::Full);
    Form() {
        codeField->setCheck(
            [this] { return code->text().size() == 6 ? QString() : QStringLiteral("代码应为 6 位。"); });
        grid.resize(400, 300);
        grid.show();
        grid.activateWindow();
        QApplication::setActiveWindow(&grid);
    }
};

bool shows(const LabelledField* field, const QString& words) {
    const auto labels = field->findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* each) { return each->isVisible() && each->text() == words; });
}

}  // namespace

TEST_CASE("a field says what is wrong when it is left, and not before", "[form]") {
    Form form;
    form.name->setFocus();
    CHECK(form.nameField->problem().isEmpty());
    form.code->setFocus();
    CHECK(form.nameField->problem() == QStringLiteral("请填写名称。"));
    CHECK(shows(form.nameField, QStringLiteral("请填写名称。")));
    CHECK(form.name->accessibleDescription() == QStringLiteral("请填写名称。"));
}

TEST_CASE("words of two lines under a field push the next field down and stand on none", "[form]") {
    QWidget paper;
    auto* column = new QVBoxLayout(&paper);
    auto* form = new FormGrid;
    column->addWidget(form);
    column->addStretch(1);
    auto* first = form->addField(new LabelledField(QStringLiteral("号码"), new QLineEdit));
    form->addField(new LabelledField(QStringLiteral("姓名"), new QLineEdit));
    auto* below = form->addField(new LabelledField(QStringLiteral("电话"), new QLineEdit), Span::Full);
    paper.resize(400, 400);
    paper.show();
    first->showProblem(
        QStringLiteral("校验位不对，至少有一位填错，请核对。再保存一次，就照原样留下，记为待核。"));
    QCoreApplication::processEvents();
    const auto labels = first->findChildren<QLabel*>();
    const auto line =
        std::ranges::find_if(labels, [&](const QLabel* each) { return each->text() == first->problem(); });
    REQUIRE(line != labels.end());
    CHECK((*line)->height() >= (*line)->heightForWidth((*line)->width()));
    CHECK((*line)->geometry().top() >= first->control()->geometry().bottom());
    CHECK(below->geometry().top() > first->geometry().bottom());
}

TEST_CASE("a grid of many columns folds to one where there is no room for them", "[form]") {
    FormGrid form(nullptr, 6);
    auto* first = form.addField(new LabelledField(QStringLiteral("姓名"), new QLineEdit), 2);
    auto* second = form.addField(new LabelledField(QStringLiteral("电话"), new QLineEdit), 2);
    form.resize(640, 200);
    form.show();
    QCoreApplication::processEvents();
    CHECK(first->y() == second->y());
    form.resize(280, 200);
    QCoreApplication::processEvents();
    CHECK(form.width() == 280);
    CHECK(second->y() > first->y());
    CHECK(second->x() == first->x());
}

TEST_CASE(
    "in an empty look-up a line marked with the arrow keys is taken by Enter, and a click opens the list",
    "[form]") {
    QWidget paper;
    auto* column = new QVBoxLayout(&paper);
    auto* form = new FormGrid;
    column->addWidget(form);
    auto* round = new LookUpEdit(lookUpAmong({{QStringLiteral("1"), QStringLiteral("上半年摸排")},
                                              {QStringLiteral("2"), QStringLiteral("下半年摸排")}}));
    auto* next = new QLineEdit;
    form->addField(lookUpField(QStringLiteral("摸排轮次"), round));
    form->addField(new LabelledField(QStringLiteral("走访人"), next));
    paper.resize(500, 400);
    paper.show();
    QApplication::setActiveWindow(&paper);
    SECTION("by keys") {
        round->setFocus();
        for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return}) {
            QTest::keyClick(round, key);
        }
        CHECK(round->key() == QStringLiteral("2"));
        CHECK(next->hasFocus());
    }
    SECTION("by the mouse") {
        QTest::mouseClick(round, Qt::LeftButton);
        auto* list = paper.findChild<LookUpList*>();
        REQUIRE(list != nullptr);
        CHECK(list->isVisible());
        CHECK(list->count() == 2);
        QTest::keyClick(round, Qt::Key_Return);  // nothing was marked
        CHECK(round->key().isEmpty());
    }
}

TEST_CASE("what was wrong goes away while it is put right", "[form]") {
    Form form;
    form.codeField->setCheck(
        [&form] { return form.code->text() == QStringLiteral("36") ? QString() : QStringLiteral("不对。"); });
    form.code->setFocus();
    QTest::keyClicks(form.code, QStringLiteral("3"));
    CHECK(form.codeField->problem().isEmpty());
    form.name->setFocus();
    CHECK(form.codeField->problem() == QStringLiteral("不对。"));
    form.code->setFocus();
    form.code->end(false);
    QTest::keyClicks(form.code, QStringLiteral("6"));
    CHECK(form.codeField->problem().isEmpty());
}

TEST_CASE("an empty field that is not required is never wrong", "[form]") {
    Form form;
    CHECK(form.codeField->validate());
    form.code->setText(QStringLiteral("361"));
    CHECK_FALSE(form.codeField->validate());
}

TEST_CASE("Enter moves on field by field, and is a new line in a text", "[form]") {
    Form form;
    form.name->setFocus();
    form.name->setText(QStringLiteral("骑龙社区"));
    QTest::keyClick(form.name, Qt::Key_Return);
    CHECK(form.code->hasFocus());
    QTest::keyClick(form.code, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(form.note->hasFocus());
    QTest::keyClick(form.note, Qt::Key_Return);
    CHECK(form.note->hasFocus());
    CHECK(form.note->toPlainText() == QStringLiteral("\n"));
}

TEST_CASE("Enter in the last field finishes the form, unless that field is wrong", "[form]") {
    FormGrid grid;
    auto* line = new QLineEdit;
    grid.addField(new LabelledField(QStringLiteral("密码"), line, true));
    grid.show();
    QSignalSpy finished(&grid, &FormGrid::finished);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(finished.isEmpty());
    line->setText(QStringLiteral("x"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(finished.size() == 1);
}

TEST_CASE("a refused form puts the cursor into the first wrong field", "[form]") {
    Form form;
    form.note->setFocus();
    CHECK_FALSE(form.grid.validate());
    CHECK(form.name->hasFocus());
}

TEST_CASE("two columns fold to one where there is no room", "[form]") {
    Form form;
    CHECK(form.nameField->y() == form.codeField->y());
    form.grid.resize(220, 400);
    QApplication::processEvents();
    CHECK(form.nameField->y() < form.codeField->y());
    CHECK(form.nameField->x() == form.codeField->x());
}

TEST_CASE("a draft survives the form and is offered for its own record only", "[form]") {
    test::LedgerFixture fixture;
    Session session;
    session.adopt(std::move(fixture.ledger));
    QString typed = QStringLiteral("骑龙");
    const auto read = [&typed] { return QJsonObject{{QStringLiteral("name"), typed}}; };
    {
        DraftKeeper keeper(session, QStringLiteral("place"), 1, read, nullptr);
        keeper.begin(7);
        CHECK_FALSE(keeper.offered().has_value());
        keeper.touched();
        keeper.begin(0);  // moving on keeps what was typed for 7
    }
    DraftKeeper later(session, QStringLiteral("place"), 1, read, nullptr);
    CHECK_FALSE(later.offered().has_value());
    later.begin(7);
    REQUIRE(later.offered().has_value());
    CHECK(later.offered()->body.value(QStringLiteral("name")).toString() == typed);
    later.drop();
    CHECK_FALSE(later.offered().has_value());
}

TEST_CASE("locking the ledger saves the draft that was still waiting", "[form]") {
    test::LedgerFixture fixture;
    Session session;
    session.adopt(std::move(fixture.ledger));
    DraftKeeper keeper(
        session, QStringLiteral("place"), 1,
        [] {
            return QJsonObject{{QStringLiteral("a"), 1}};
        },
        nullptr);
    keeper.touched();
    session.close();
    session.adopt(Ledger::open(fixture.path, fixture.admin()));
    keeper.begin(0);
    CHECK(keeper.offered().has_value());
}

TEST_CASE("what is typed while a draft waits never takes its place", "[form]") {
    test::LedgerFixture fixture;
    Session session;
    session.adopt(std::move(fixture.ledger));
    QJsonObject typed;
    const auto name = QStringLiteral("name"), code = QStringLiteral("code");
    DraftKeeper keeper(
        session, QStringLiteral("place"), 1, [&typed] { return typed; }, nullptr);
    const auto sitting = [&](qint64 record, const QJsonObject& text) {
        typed = {};
        keeper.begin(record);
        typed = text;
        keeper.touched();
        keeper.saveNow();
    };

    SECTION("each sitting over a new record keeps a draft of its own; only the one named is dropped") {
        sitting(0, {{name, QStringLiteral("甲")}});
        sitting(0, {{name, QStringLiteral("乙")}});
        sitting(0, {{name, QStringLiteral("丙")}});
        REQUIRE(keeper.offered());
        CHECK(keeper.offered()->body.value(name) == QStringLiteral("乙"));
        CHECK(keeper.more() == 1);
        keeper.drop();
        CHECK(keeper.offered()->body.value(name) == QStringLiteral("甲"));
        CHECK(keeper.more() == 0);
        typed = {{name, QStringLiteral("丙丙")}};
        keeper.touched();  // taking the other keeps this
        REQUIRE(keeper.take());
        REQUIRE(keeper.offered());
        CHECK(keeper.offered()->body.value(name) == QStringLiteral("丙丙"));
        keeper.discard();  // the one taken
        keeper.begin(0);
        CHECK(keeper.offered()->body.value(name) == QStringLiteral("丙丙"));
        CHECK(keeper.more() == 0);
    }
    SECTION("of a saved record only the fields typed in change the one that waits") {
        sitting(7, {{name, QStringLiteral("甲")}});
        sitting(7, {{code, QStringLiteral("3611")}});
        const QJsonObject both{{name, QStringLiteral("甲")}, {code, QStringLiteral("3611")}};
        CHECK(Drafts(session.ledger()).find(QStringLiteral("place"), 7, 1)->body == both);
        const bool giveUp = GENERATE(true, false);
        if (giveUp) {
            keeper.discard();  // what was typed, not what waits
            CHECK(Drafts(session.ledger()).find(QStringLiteral("place"), 7, 1)->body ==
                  QJsonObject{{name, QStringLiteral("甲")}});
        } else {
            CHECK(keeper.take()->body == both);
            keeper.discard();
            CHECK(Drafts(session.ledger()).list().empty());
        }
    }
}
