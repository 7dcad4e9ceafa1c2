// SPDX-License-Identifier: GPL-3.0-or-later
// The form of one place by itself: what may stand above, how a code is typed.
#include "ui/census/place_form.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch.hpp>

#include "tests/qstring_catch.h"
#include "ui/census/place_picker.h"

using namespace nuanxin;
using namespace nuanxin::ui;

namespace {

Place place(qint64 id, qint64 parent, PlaceLevel level, const char* name) {
    return {PlaceId(id), PlaceId(parent), level, QString::fromUtf8(name), {}, {}};
}

const std::vector<Place> kPlaces{
    place(1, 0, PlaceLevel::District, "广丰区"), place(2, 1, PlaceLevel::Street, "永丰街道"),
    place(3, 1, PlaceLevel::Street, "芦林街道"), place(4, 2, PlaceLevel::Community, "骑龙社区")};

struct Form {
    PlaceForm form{OfficeLevel::District, false};
    QComboBox* level = nullptr;
    PlacePicker* parent = form.findChild<PlacePicker*>();
    QLineEdit *name = nullptr, *code = nullptr;

    Form() {
        for (QComboBox* each : form.findChildren<QComboBox*>()) {
            level = each == parent ? level : each;
        }
        for (QLineEdit* each : form.findChildren<QLineEdit*>()) {
            name = each->accessibleName().startsWith(QStringLiteral("名称")) ? each : name;
            code = each->accessibleName().startsWith(QStringLiteral("代码")) ? each : code;
        }
        form.resize(360, 500);
        form.setVisible(true);
        QApplication::setActiveWindow(&form);
    }
    void choose(PlaceLevel wanted) { level->setCurrentIndex(level->findData(static_cast<int>(wanted))); }
    void type(QLineEdit* edit, const char* text) {
        edit->setFocus();
        edit->selectAll();
        QInputMethodEvent committed;  // as an input method hands over what was typed
        committed.setCommitString(QString::fromUtf8(text));
        QApplication::sendEvent(edit, &committed);
    }
    bool says(const char* part) const {
        const auto labels = form.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [part](const QLabel* label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(part));
        });
    }
};

}  // namespace

TEST_CASE("another level keeps the place above where it still fits", "[place-form]") {
    Form f;
    f.form.show(kPlaces[3], kPlaces);
    f.choose(PlaceLevel::Grid);
    CHECK(f.form.value().parent == PlaceId(2));
    f.choose(PlaceLevel::Community);
    CHECK(f.form.value().parent == PlaceId(2));
    CHECK(f.form.changes() == 0);
}

TEST_CASE("a place above that no longer fits is named, and comes back with the level", "[place-form]") {
    Form f;
    f.form.show(kPlaces[3], kPlaces);
    f.choose(PlaceLevel::Street);
    CHECK_FALSE(f.form.value().parent.isValid());
    CHECK(f.says("“永丰街道”的层级不比街道镇高，不能再作上级。"));
    f.choose(PlaceLevel::Community);
    CHECK(f.form.value().parent == PlaceId(2));
    CHECK_FALSE(f.says("不能再作上级"));
}

TEST_CASE("a community or grid is refused without a place above it", "[place-form]") {
    Form f;
    Place fresh;
    fresh.level = PlaceLevel::Community;
    fresh.name = QStringLiteral("金星社区");
    f.form.show(fresh, kPlaces);
    CHECK_FALSE(f.form.value().parent.isValid());  // three could stand above: nobody guesses
    CHECK_FALSE(f.form.validate());
    CHECK(f.says("请填写上级。"));
    f.choose(PlaceLevel::Street);
    CHECK(f.form.validate());
}

TEST_CASE("the only place that can stand above is filled in", "[place-form]") {
    Form f;
    const std::vector<Place> street{place(2, 0, PlaceLevel::Street, "永丰街道")};
    Place fresh;
    fresh.level = PlaceLevel::Community;
    f.form.show(fresh, street);
    CHECK(f.form.value().parent == PlaceId(2));
    CHECK(f.form.changes() == 0);
    fresh.level = PlaceLevel::Street;
    f.form.show(fresh, street);
    f.choose(PlaceLevel::Grid);
    CHECK(f.form.value().parent == PlaceId(2));
}

TEST_CASE("the place above is completed by parts of names, pinyin and initials", "[place-form]") {
    Form f;
    f.form.show(kPlaces[3], kPlaces);
    const auto [typed, offered] = GENERATE(table<const char*, int>(
        {{"llj", 1}, {"jiedao", 2}, {"街道", 2}, {"gf", 3}, {"永豐", 1}, {"zzz", 0}}));
    CAPTURE(typed);
    f.type(f.parent->lineEdit(), typed);
    CHECK(f.parent->completer()->popup()->isVisible() == (offered > 0));
    CHECK(f.parent->completer()->completionModel()->rowCount() == offered);
}

TEST_CASE("initials that mean one place only are taken for it when the field is left", "[place-form]") {
    Form f;
    f.form.show(kPlaces[3], kPlaces);
    f.type(f.parent->lineEdit(), "lljd");
    f.parent->completer()->popup()->hide();
    f.name->setFocus();
    CHECK(f.parent->currentText() == QStringLiteral("芦林街道 · 广丰区"));
    CHECK(f.form.value().parent == PlaceId(3));
    f.type(f.parent->lineEdit(), "yfjd");
    CHECK(f.form.validate());  // saved by its key, without leaving the field
    CHECK(f.form.value().parent == PlaceId(2));
}

TEST_CASE("text that names no place above counts as changed and is refused", "[place-form]") {
    Form f;
    f.form.show(place(9, 0, PlaceLevel::Street, "丰溪街道"), kPlaces);
    CHECK(f.form.changes() == 0);
    f.type(f.parent->lineEdit(), "没有的区");
    CHECK(f.form.changes() == 1);
    CHECK_FALSE(f.form.validate());
    CHECK(f.says("没有这个上级，请从列表里选；上级的层级要高于本级。"));
}

TEST_CASE("the rule for a code stands under it beforehand and follows the level", "[place-form]") {
    Form f;
    f.form.show(kPlaces[1], kPlaces);
    CHECK(f.says("9 位数字，或补足到 12 位。"));
    f.choose(PlaceLevel::Community);
    CHECK(f.says("12 位数字。"));
    f.type(f.code, "361199001");
    CHECK_FALSE(f.form.validate());
    CHECK(f.says("社区村代码应为：12 位数字。"));
    f.choose(PlaceLevel::Street);
    CHECK_FALSE(f.says("代码应为"));
}

TEST_CASE("a character that a code cannot hold is not taken, and that is said", "[place-form]") {
    Form f;
    f.form.show(kPlaces[1], kPlaces);
    f.type(f.code, "36a");
    CHECK(f.code->text() == QStringLiteral("36"));
    CHECK(f.says("“a”没有填进去"));
    QTest::keyClicks(f.code, QStringLiteral("1"));
    CHECK(f.says("9 位数字，或补足到 12 位。"));
    f.type(f.code, "３６1199 001");
    CHECK(f.code->text() == QStringLiteral("361199001"));
    f.type(f.code, "3611990010001");
    CHECK(f.code->text() == QStringLiteral("361199001000"));
    CHECK(f.says("最多 12 位"));
    f.code->setCursorPosition(2);
    QTest::keyClicks(f.code, QStringLiteral("x"));
    CHECK(f.code->cursorPosition() == 2);
}
