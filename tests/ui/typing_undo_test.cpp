// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z between what is being typed and what the ledger holds.
#include "ui/form/typing_undo.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "tests/ui/window_fixture.h"
#include "ui/census/places_page.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::WindowFixture;

namespace {

struct Typing : WindowFixture {
    QLineEdit* name;
    QLineEdit* code;
    Typing() {
        addPlace(QStringLiteral("骑龙街道"));
        adopt();
        page<PlacesPage>("places");
        table()->selectRow(0);
        name = control<QLineEdit>("名称");
        code = control<QLineEdit>("代码");
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    void type(QLineEdit* into, const char* text) {
        into->setFocus();
        into->end(false);
        QTest::keyClicks(into, QString::fromUtf8(text));
    }
    QString stored() {
        const auto places = PlaceStore(open()).list();
        return places.empty() ? QString() : places.front().name;
    }
};

}  // namespace

TEST_CASE("Ctrl+Z right after Ctrl+S undoes what was saved, though the cursor is still in the field",
          "[typing]") {
    Typing f;
    f.type(f.name, "X");
    f.press(Qt::Key_S);
    REQUIRE(f.stored() == QStringLiteral("骑龙街道X"));
    REQUIRE(f.name->hasFocus());
    f.press(Qt::Key_Z);
    CHECK(f.stored() == QStringLiteral("骑龙街道"));
    f.press(Qt::Key_Y);
    CHECK(f.stored() == QStringLiteral("骑龙街道X"));
    f.press(Qt::Key_Z);
    f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.stored() == QStringLiteral("骑龙街道X"));
}

TEST_CASE("while something is typed and not saved, Ctrl+Z takes that back and leaves the ledger alone",
          "[typing]") {
    Typing f;
    f.type(f.name, "X");
    f.press(Qt::Key_Z);
    CHECK(f.name->text() == QStringLiteral("骑龙街道"));
    CHECK(f.stored() == QStringLiteral("骑龙街道"));
    f.press(Qt::Key_Y);
    CHECK(f.name->text() == QStringLiteral("骑龙街道X"));
    f.press(Qt::Key_Z);
    f.press(Qt::Key_Z);  // nothing typed is left, so the ledger's newest step goes
    CHECK(f.stored().isEmpty());
}

TEST_CASE("typing in another field of the form is taken back before the ledger's newest step", "[typing]") {
    Typing f;
    f.type(f.name, "X");
    f.code->setFocus();
    f.press(Qt::Key_Z);
    CHECK(f.name->hasFocus());
    CHECK(f.name->text() == QStringLiteral("骑龙街道"));
    CHECK(f.stored() == QStringLiteral("骑龙街道"));
}

TEST_CASE("boxes and texts of several lines keep their typing too", "[typing]") {
    Typing f;
    auto* note = f.control<QPlainTextEdit>("备注");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("abc"));
    f.press(Qt::Key_Z);
    CHECK(note->toPlainText().isEmpty());
    auto* parent = f.control<QComboBox>("上级");
    parent->setFocus();
    QTest::keyClicks(parent, QStringLiteral("q"));
    REQUIRE(parent->currentText() == QStringLiteral("q"));
    f.press(Qt::Key_Z);
    CHECK(parent->currentText().isEmpty());
    CHECK(f.stored() == QStringLiteral("骑龙街道"));
}
