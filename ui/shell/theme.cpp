// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QApplication>
#include <QPalette>
#include <QProxyStyle>
#include <QSettings>
#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace nuanxin::ui {

namespace {

struct Pair {
    QRgb light, dark;
};

Pair pairOf(Tint tint) {
    switch (tint) {
        case Tint::Ground:
            return {0xfff6f5f3, 0xff1c1b1a};
        case Tint::Panel:
            return {0xffffffff, 0xff252423};
        case Tint::Head:
            return {0xfffaf9f7, 0xff2b2a28};
        case Tint::Line:
            return {0xffe4e1dc, 0xff3a3836};
        case Tint::Text:
            return {0xff1f1d1a, 0xffece8e2};
        case Tint::Muted:
            return {0xff6b665e, 0xffa59f96};
        case Tint::Accent:
            return {0xffb3261e, 0xffff8a80};
        case Tint::AccentSoft:
            return {0xfffbeceb, 0xff43282a};
        case Tint::OnAccent:
            return {0xffffffff, 0xff1c1b1a};
        case Tint::Good:
            return {0xff2a764a, 0xff7cc79a};
        case Tint::Warning:
            return {0xff945800, 0xffe5b566};
        case Tint::Info:
            return {0xff2b5f8c, 0xff9cc4ea};
        case Tint::InfoSoft:
            return {0xffedf3f8, 0xff24303a};
        case Tint::Toast:
            return {0xff2b2926, 0xff45423e};
        case Tint::OnToast:
            return {0xffffffff, 0xffffffff};
        case Tint::ToastLink:
            return {0xffffb4ab, 0xffffc2bb};
    }
    return {};
}

double luminance(const QColor& color) {
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// Qt 6.4 cannot be asked; the palette the system gave us before ours replaced it tells on Linux desktops, the
// registry on Windows.
Scheme systemScheme() {
#ifdef Q_OS_WIN
    const QSettings personal(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"
                       "Themes\\Personalize"),
        QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0 ? Scheme::Dark : Scheme::Light;
#else
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? Scheme::Dark : Scheme::Light;
#endif
}

// Icons beside text grow with it: those in fields and menus are as large as the style says.
class Style : public QProxyStyle {
public:
    Style() : QProxyStyle(QStringLiteral("Fusion")) {}
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override {
        const int size = QProxyStyle::pixelMetric(metric, option, widget);
        return metric == PM_SmallIconSize ? Theme::instance().px(size) : size;
    }
};

QStringList bodyFamilies() {
    return {QStringLiteral("Noto Sans CJK SC"),    QStringLiteral("Source Han Sans SC"),
            QStringLiteral("Microsoft YaHei UI"),  QStringLiteral("Microsoft YaHei"),
            QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("sans-serif")};
}

QPalette paletteFor(const Theme& theme) {
    QPalette palette;
    const auto set = [&palette, &theme](QPalette::ColorRole role, Tint tint) {
        palette.setColor(role, theme.color(tint));
    };
    set(QPalette::Window, Tint::Ground);
    set(QPalette::WindowText, Tint::Text);
    set(QPalette::Base, Tint::Panel);
    set(QPalette::AlternateBase, Tint::Head);
    set(QPalette::Text, Tint::Text);
    set(QPalette::Button, Tint::Panel);
    set(QPalette::ButtonText, Tint::Text);
    set(QPalette::BrightText, Tint::Accent);
    set(QPalette::PlaceholderText, Tint::Muted);
    set(QPalette::Highlight, Tint::Accent);
    set(QPalette::HighlightedText, Tint::OnAccent);
    set(QPalette::Link, Tint::Accent);
    set(QPalette::LinkVisited, Tint::Accent);
    set(QPalette::ToolTipBase, Tint::Toast);
    set(QPalette::ToolTipText, Tint::OnToast);
    set(QPalette::Light, Tint::Head);
    set(QPalette::Midlight, Tint::Line);
    set(QPalette::Mid, Tint::Line);
    set(QPalette::Dark, Tint::Line);
    palette.setColor(QPalette::Shadow, theme.scheme() == Scheme::Dark ? Qt::black : QColor(0x8a847b));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faint = theme.color(Tint::Muted);
        faint.setAlphaF(0.6F);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    return palette;
}

}  // namespace

QColor colorOf(Scheme scheme, Tint tint) {
    const Pair pair = pairOf(tint);
    return QColor::fromRgb(scheme == Scheme::Dark ? pair.dark : pair.light);
}

double contrast(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

Theme& Theme::instance() {
    static Theme theme;
    return theme;
}

int Theme::px(int normal) const {
    return isLarge() ? qRound(normal * 1.25) : normal;
}

double Theme::points(Type type) const {
    const double scale = isLarge() ? 1.25 : 1.0;
    switch (type) {
        case Type::Small:
            return 9.0 * scale;
        case Type::Table:
            return 10.0 * scale;
        case Type::Section:
            return 9.75 * scale;
        case Type::PanelTitle:
            return 12.75 * scale;
        case Type::Title:
            return 15.0 * scale;
        case Type::Figure:
            return 19.5 * scale;
        case Type::Brand:
            return 11.25 * scale;
        case Type::Body:
            break;
    }
    return 10.5 * scale;
}

QFont Theme::font(Type type) const {
    QFont font;
    font.setFamilies(bodyFamilies());
    font.setPointSizeF(points(type));
    const bool strong = type == Type::Section || type == Type::PanelTitle || type == Type::Title ||
                        type == Type::Figure || type == Type::Brand;
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void Theme::apply(ThemeChoice choice, TypeSize size) {
    const Scheme system = systemScheme();
    m_scheme = choice == ThemeChoice::Follow ? system
               : choice == ThemeChoice::Dark ? Scheme::Dark
                                             : Scheme::Light;
    m_size = size;
    if (!m_hasStyle) {
        QApplication::setStyle(new Style);  // which the application owns
        m_hasStyle = true;
    }
    QApplication::setPalette(paletteFor(*this));
    QApplication::setFont(font(Type::Body));
    qApp->setStyleSheet(styleSheetFor(*this));
    Q_EMIT changed();
}

}  // namespace nuanxin::ui
