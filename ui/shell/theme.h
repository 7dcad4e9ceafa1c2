// SPDX-License-Identifier: GPL-3.0-or-later
// How everything looks, in one place: colours of both themes, spacing, sizes, type. Lengths are
// device-independent pixels at normal type; px() carries them over to large type.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

namespace nuanxin::ui {

enum class Scheme { Light, Dark };
enum class ThemeChoice { Follow, Light, Dark };
enum class TypeSize { Normal, Large };

enum class Tint {
    Ground,  // the window behind the cards
    Panel,   // cards, navigation, fields
    Head,    // table heads, key caps
    Line,    // hairlines
    Text,
    Muted,       // what stands beside the text
    Accent,      // primary action, selection's edge, overdue
    AccentSoft,  // ground of a selected row
    OnAccent,
    Good,
    Warning,
    Info,  // a notice's edge and links
    InfoSoft,
    Toast,  // the bar at the foot
    OnToast,
    ToastLink
};

enum class Type { Small, Table, Body, Section, PanelTitle, Title, Figure, Brand };

namespace space {
inline constexpr int kTiny = 4, kSmall = 8, kMedium = 12, kLarge = 16, kHuge = 24;
}
inline constexpr int kRowHeight = 30, kLargeRowHeight = 36;
inline constexpr int kRadius = 6;
inline constexpr int kNavigationWidth = 196, kSidePanelWidth = 372, kSearchWidth = 320;

QColor colorOf(Scheme scheme, Tint tint);
double contrast(const QColor& a, const QColor& b);  // WCAG 2.1, 1.4.3: 1 to 21

class Theme : public QObject {
    Q_OBJECT
public:
    static Theme& instance();

    // Gives the application its style, palette, font and style sheet; may be called at any time.
    void apply(ThemeChoice choice, TypeSize size);

    Scheme scheme() const { return m_scheme; }
    bool isLarge() const { return m_size == TypeSize::Large; }
    QColor color(Tint tint) const { return colorOf(m_scheme, tint); }
    int px(int normal) const;
    int rowHeight() const { return isLarge() ? kLargeRowHeight : kRowHeight; }
    QFont font(Type type) const;
    double points(Type type) const;

Q_SIGNALS:
    void changed();

private:
    Theme() = default;
    Scheme m_scheme = Scheme::Light;
    TypeSize m_size = TypeSize::Normal;
    bool m_hasStyle = false;
};

inline QColor color(Tint tint) {
    return Theme::instance().color(tint);
}
inline int px(int normal) {
    return Theme::instance().px(normal);
}

QString styleSheetFor(const Theme& theme);

}  // namespace nuanxin::ui
