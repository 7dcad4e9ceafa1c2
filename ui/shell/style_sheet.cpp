// SPDX-License-Identifier: GPL-3.0-or-later
// The one style sheet. Widgets say what they are with the dynamic properties "kind", "type" and "tint"
// (look.h); no page writes style sheet text of its own.
#include "ui/shell/theme.h"

namespace nuanxin::ui {

namespace {

const QString kGeneral = QStringLiteral(R"(
QWidget { outline: 0; }
QMainWindow, QDialog { background: @ground; }
QToolTip { background: @toast; color: @onToast; border: 0; padding: 4px 8px; }
QFrame[kind="card"] { background: @panel; border: 1px solid @line; border-radius: 6px; }
QFrame[kind="navigation"] { background: @panel; border: 0; border-right: 1px solid @line; }
QFrame[kind="status"], QFrame[kind="foot"] { background: @panel; border: 0; border-top: 1px solid @line; }
QFrame[kind="rule"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[kind="toast"] { background: @toast; border: 0; border-radius: 6px; }
QFrame[kind="notice"] { background: @infoSoft; border: 1px solid @infoSoft; border-left: 3px solid @info; border-radius: 6px; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="clear"] { background: transparent; border: 0; }
QLabel { background: transparent; }
QLabel[type="small"] { font-size: @smallPt; }
QLabel[type="table"] { font-size: @tablePt; }
QLabel[type="section"] { font-size: @sectionPt; font-weight: 600; }
QLabel[type="panelTitle"] { font-size: @panelTitlePt; font-weight: 600; }
QLabel[type="title"] { font-size: @titlePt; font-weight: 600; }
QLabel[type="figure"] { font-size: @figurePt; font-weight: 600; }
QLabel[type="brand"] { font-size: @brandPt; font-weight: 600; }
QLabel[tint="muted"] { color: @muted; }
QLabel[tint="accent"] { color: @accent; }
QLabel[tint="good"] { color: @good; }
QLabel[tint="warning"] { color: @warning; }
QLabel[tint="onToast"] { color: @onToast; }
QLabel[kind="key"] { color: @muted; background: @head; border: 1px solid @line; border-radius: 4px;
  padding: 0 5px; font-size: @smallPt; }
QLabel[kind="tag"] { background: @head; border: 1px solid @line; border-radius: 4px; padding: 1px 6px; font-size: @smallPt; }
)");

const QString kButtons = QStringLiteral(R"(
QPushButton { background: @panel; color: @text; border: 1px solid @line; border-radius: 6px; padding: @buttonPadding;
  min-height: @buttonHeight; }
QPushButton:hover { background: @head; border-color: @muted; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 2px solid @accent; padding: @buttonFocusPadding; }
QPushButton:disabled { color: @faint; }
QPushButton::menu-indicator { image: url(:/pictures/down.png); subcontrol-origin: padding; subcontrol-position: right center;
  right: 8px; }
QPushButton[hasMenu="true"] { padding-right: 18px; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:disabled { background: @line; border-color: @line; color: @muted; }
QPushButton[kind="chip"] { padding: 4px 10px; min-height: @chipHeight; font-size: @tablePt; }
QPushButton[kind="chip"]:focus { padding: 3px 9px; }
QPushButton[kind="chip"][set="true"] { border-color: @accent; color: @accent; }
QPushButton[kind="chip"][hasMenu="true"] { padding-right: 24px; }
QPushButton[kind="link"] { background: transparent; border: 0; padding: 0 2px; color: @accent; min-height: 0;
  font-size: @tablePt; text-decoration: underline; text-align: left; }
QPushButton[kind="link"]:focus { border: 2px solid @accent; padding: 0; border-radius: 3px; }
QFrame[kind="notice"] QPushButton[kind="link"] { color: @info; }
QFrame[kind="notice"] QPushButton[kind="link"]:focus { border-color: @info; }
QPushButton[kind="note"] { background: transparent; border: 0; padding: 0 2px; color: @muted; min-height: 0;
  font-size: @smallPt; }
QPushButton[kind="toastLink"] { background: transparent; border: 0; color: @toastLink; font-weight: 600; padding: 0 4px;
  min-height: 0; }
QPushButton[kind="toastLink"]:focus { border: 2px solid @toastLink; padding: 0 2px; border-radius: 3px; }
QPushButton[kind="statusLink"] { background: transparent; border: 0; color: @muted; font-size: @smallPt; padding: 0 2px;
  min-height: 0; }
QPushButton[kind="statusLink"]:hover { color: @text; text-decoration: underline; }
QPushButton[kind="statusLink"]:focus { border: 1px solid @accent; padding: 0 1px; border-radius: 3px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 3px; }
QToolButton:hover { background: @head; border-color: @line; }
QToolButton:focus { border: 2px solid @accent; padding: 2px; }
QToolButton::menu-indicator { image: none; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; padding: 3px; border: 2px solid transparent; border-radius: 5px; }
QRadioButton::indicator, QCheckBox::indicator { width: @indicator; height: @indicator; border: 1px solid @muted;
  background: @panel; }
QRadioButton::indicator { border-radius: @indicatorRadius; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator:checked { border: @indicatorRing solid @accent; width: @indicatorHole; height: @indicatorHole;
  background: @onAccent; }
QCheckBox::indicator:checked { border-color: @accent; background: @accent; image: url(@check); }
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled { border-color: @line; background: @head; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
)");

const QString kFields = QStringLiteral(R"(
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit { background: @panel; color: @text; border: 1px solid @line;
  border-radius: 5px; padding: 2px 8px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: @fieldHeight; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: @muted; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid @accent; padding: 1px 7px; }
QLineEdit[changed="true"], QComboBox[changed="true"], QAbstractSpinBox[changed="true"], QPlainTextEdit[changed="true"] {
  border-color: @warning; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"], QPlainTextEdit[wrong="true"] {
  border-color: @accent; background: @accentSoft; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled { background: @head; color: @muted; }
QLineEdit[readOnly="true"], QComboBox[readOnly="true"], QAbstractSpinBox[readOnly="true"], QPlainTextEdit[readOnly="true"] {
  background: transparent; color: @text; border: 1px solid transparent; border-bottom-color: @line; border-radius: 0;
  padding: 2px 0; }
QLineEdit[readOnly="true"]:focus, QComboBox[readOnly="true"]:focus, QAbstractSpinBox[readOnly="true"]:focus,
QPlainTextEdit[readOnly="true"]:focus { border: 2px solid @accent; padding: 1px 0; }
QComboBox[readOnly="true"]::drop-down { width: 0; }
QComboBox[readOnly="true"]::down-arrow { image: none; }
QFrame[kind="field"] { background: @panel; border: 1px solid @line; border-radius: 5px; }
QFrame[kind="field"]:focus { border: 2px solid @accent; }
QFrame[kind="field"][changed="true"] { border-color: @warning; }
QFrame[kind="field"][wrong="true"] { border-color: @accent; background: @accentSoft; }
QLineEdit[kind="large"] { min-height: @largeFieldHeight; font-size: @panelTitlePt; }
QLineEdit[kind="search"] { min-height: @searchHeight; border-radius: 6px; }
QLineEdit[kind="palette"] { min-height: 36px; font-size: @panelTitlePt; border: 0; padding: 4px 8px; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url(:/pictures/down.png); width: 12px; height: 12px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @line; border-radius: 0; padding: 4px;
  selection-background-color: @accentSoft; selection-color: @text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 20px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(:/pictures/up.png); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/pictures/down.png); width: 10px; height: 10px; }
QDateEdit::drop-down { border: 0; width: 24px; }
QDateEdit::down-arrow { image: url(:/pictures/down.png); width: 12px; height: 12px; }
)");

const QString kViews = QStringLiteral(R"(
QTableView, QTreeView, QListView { background: @panel; color: @text; border: 1px solid @line; border-radius: 6px;
  font-size: @tablePt; selection-background-color: @accentSoft; selection-color: @text; }
QTableView:focus, QTreeView:focus, QListView:focus { border-color: @accent; }
QHeaderView { background: transparent; border: 0; }
QFileDialog QHeaderView::section { background: @head; color: @muted; border: 0; border-bottom: 1px solid @line; padding: 4px 6px; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QTableCornerButton::section { background: @head; border: 0; }
QTreeView::indicator, QListView::indicator { width: @indicator; height: @indicator; border: 1px solid @muted;
  border-radius: 3px; background: @panel; margin-right: 5px; }
QTreeView::indicator:checked, QListView::indicator:checked { border-color: @accent; background: @accent; image: url(@check); }
QListView[kind="offer"] { border: 1px solid @muted; border-radius: 5px; }
QListView[kind="lane"], QListView[kind="lane"]:focus { background: transparent; border: 0; outline: 0; }
QListView[kind="palette"] { border: 0; font-size: @bodyPt; }
QTreeView[kind="plain"], QTreeView[kind="plain"]:focus, QListView[kind="plain"], QListView[kind="plain"]:focus { border: 0; }
QTreeView[kind="plain"]::item:selected, QListView[kind="plain"]::item:selected { background: @accentSoft; color: @text; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: @handle; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: @panel; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QProgressBar { background: @line; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSplitter::handle { background: transparent; width: 14px; }
)");

QString points(const Theme& theme, Type type) {
    return QStringLiteral("%1pt").arg(theme.points(type));
}

// Half way between two tints, for states that need no name of their own.
QString blend(const QColor& a, const QColor& b, double part) {
    const auto mix = [part](int from, int to) { return qRound(from + (to - from) * part); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())).name();
}

}  // namespace

QString styleSheetFor(const Theme& theme) {
    const auto tint = [&theme](Tint value) { return theme.color(value).name(); };
    const auto pixels = [&theme](int value) { return QStringLiteral("%1px").arg(theme.px(value)); };
    // Longer names first: @accentSoft must not be taken for @accent.
    const std::pair<const char*, QString> values[] = {
        {"@accentHover", blend(theme.color(Tint::Accent), Qt::black, 0.14)},
        {"@accentSoft", tint(Tint::AccentSoft)},
        {"@onAccent", tint(Tint::OnAccent)},
        {"@accent", tint(Tint::Accent)},
        {"@infoSoft", tint(Tint::InfoSoft)},
        {"@info", tint(Tint::Info)},
        {"@faint", blend(theme.color(Tint::Muted), theme.color(Tint::Panel), 0.35)},
        {"@handle", blend(theme.color(Tint::Line), theme.color(Tint::Muted), 0.3)},
        {"@ground", tint(Tint::Ground)},
        {"@panelTitlePt", points(theme, Type::PanelTitle)},
        {"@panel", tint(Tint::Panel)},
        {"@head", tint(Tint::Head)},
        {"@line", tint(Tint::Line)},
        {"@text", tint(Tint::Text)},
        {"@muted", tint(Tint::Muted)},
        {"@good", tint(Tint::Good)},
        {"@warning", tint(Tint::Warning)},
        {"@toastLink", tint(Tint::ToastLink)},
        {"@toast", tint(Tint::Toast)},
        {"@onToast", tint(Tint::OnToast)},
        {"@smallPt", points(theme, Type::Small)},
        {"@tablePt", points(theme, Type::Table)},
        {"@bodyPt", points(theme, Type::Body)},
        {"@sectionPt", points(theme, Type::Section)},
        {"@titlePt", points(theme, Type::Title)},
        {"@figurePt", points(theme, Type::Figure)},
        {"@brandPt", points(theme, Type::Brand)},
        {"@buttonPadding", pixels(5) + u' ' + pixels(14)},
        {"@buttonFocusPadding", pixels(5 - 1) + u' ' + pixels(14 - 1)},
        {"@buttonHeight", pixels(22)},
        {"@chipHeight", pixels(20)},
        {"@fieldHeight", pixels(22)},
        {"@largeFieldHeight", pixels(30)},
        {"@searchHeight", pixels(26)},
        {"@indicatorRadius", pixels(8)},
        {"@indicatorRing", pixels(5)},
        {"@indicatorHole", pixels(6)},
        {"@indicator", pixels(14)},
        {"@check", theme.scheme() == Scheme::Dark ? QStringLiteral(":/pictures/check-dark.png")
                                                  : QStringLiteral(":/pictures/check-light.png")},
    };
    QString sheet = kGeneral + kButtons + kFields + kViews;
    for (const auto& [name, value] : values) {
        sheet.replace(QLatin1String(name), value);
    }
    return sheet;
}

}  // namespace nuanxin::ui
