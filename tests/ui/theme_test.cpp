// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStyle>

#include "tests/qstring_catch.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

using namespace nuanxin::ui;

TEST_CASE("every text colour stands at least 4.5:1 on every ground it is written on", "[theme]") {
    struct Case {
        Tint text;
        std::vector<Tint> grounds;
    };
    const std::vector<Case> cases = {
        {Tint::Text, {Tint::Ground, Tint::Panel, Tint::Head, Tint::AccentSoft}},
        {Tint::Muted, {Tint::Ground, Tint::Panel, Tint::Head, Tint::AccentSoft}},
        {Tint::Accent, {Tint::Ground, Tint::Panel, Tint::Head, Tint::AccentSoft}},
        {Tint::Good, {Tint::Ground, Tint::Panel, Tint::AccentSoft}},
        {Tint::Warning, {Tint::Ground, Tint::Panel, Tint::AccentSoft}},
        {Tint::Text, {Tint::InfoSoft}},
        {Tint::Muted, {Tint::InfoSoft}},
        {Tint::Info, {Tint::InfoSoft}},
        {Tint::OnAccent, {Tint::Accent}},
        {Tint::OnToast, {Tint::Toast}},
        {Tint::ToastLink, {Tint::Toast}},
    };
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const Case& each : cases) {
            for (const Tint ground : each.grounds) {
                INFO("scheme " << int(scheme) << " text " << int(each.text) << " ground " << int(ground));
                CHECK(contrast(colorOf(scheme, each.text), colorOf(scheme, ground)) >= 4.5);
            }
        }
    }
}

TEST_CASE("contrast is the ratio WCAG defines", "[theme]") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("the style sheet leaves no token unresolved", "[theme]") {
    Theme& theme = Theme::instance();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.apply(choice, TypeSize::Large);
        CHECK_FALSE(styleSheetFor(theme).contains(u'@'));
    }
    theme.apply(ThemeChoice::Light, TypeSize::Normal);
}

TEST_CASE("large type makes rows, paddings, letters and icons larger", "[theme]") {
    Theme& theme = Theme::instance();
    theme.apply(ThemeChoice::Light, TypeSize::Large);
    CHECK(theme.rowHeight() == 36);
    CHECK(theme.px(12) == 15);
    const int icons = QApplication::style()->pixelMetric(QStyle::PM_LineEditIconSize);
    CHECK(QApplication::font().pointSizeF() == Approx(10.5 * 1.25));
    theme.apply(ThemeChoice::Light, TypeSize::Normal);
    CHECK(theme.rowHeight() == 30);
    CHECK(QApplication::font().pointSizeF() == Approx(10.5));
    CHECK(icons == qRound(QApplication::style()->pixelMetric(QStyle::PM_LineEditIconSize) * 1.25));
}

TEST_CASE("an icon is drawn in the colour of the theme in force", "[theme]") {
    const QIcon home = icon(Icon::Home, Tint::Accent);
    const auto strongest = [&home] {
        const QImage image = home.pixmap(QSize(64, 64), 1.0).toImage();
        QColor found(Qt::transparent);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor here = image.pixelColor(x, y);
                found = here.alpha() > found.alpha() ? here : found;
            }
        }
        return found.rgb();
    };
    CHECK(strongest() == colorOf(Scheme::Light, Tint::Accent).rgb());
    Theme::instance().apply(ThemeChoice::Dark, TypeSize::Normal);
    CHECK(strongest() == colorOf(Scheme::Dark, Tint::Accent).rgb());
    Theme::instance().apply(ThemeChoice::Light, TypeSize::Normal);
}

TEST_CASE("the program's icon is there in all sizes a desktop asks for", "[theme]") {
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        CHECK(programIcon().availableSizes().contains(QSize(size, size)));
    }
}
