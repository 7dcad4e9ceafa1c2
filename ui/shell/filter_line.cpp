// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filter_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>

#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
constexpr int kSearchPauseMs = 150;
constexpr int kCrossWidth = 26, kLeastSearchWidth = 140, kAroundHint = 56;
}  // namespace

FilterChip::FilterChip(const QString& title, QList<Choice> choices, bool several, QWidget* parent)
    : QPushButton(parent), m_title(title), m_choices(std::move(choices)), m_several(several) {
    setProperty("kind", QStringLiteral("chip"));
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &FilterChip::openMenu);
    showState();
}

void FilterChip::choose(const QVariantList& values) {
    m_chosen = values;
    showState();
}

void FilterChip::setChoices(QList<Choice> choices) {
    m_choices = std::move(choices);
    showState();
}

void FilterChip::clear() {
    if (!m_chosen.isEmpty()) {
        choose({});
        Q_EMIT changed();
    }
}

void FilterChip::toggle(const QVariant& value) {
    if (m_chosen.contains(value)) {
        m_chosen.removeAll(value);
    } else {
        m_chosen = m_several ? m_chosen + QVariantList{value} : QVariantList{value};
    }
    showState();
    Q_EMIT changed();
}

void FilterChip::showState() {
    QStringList names;
    for (const Choice& choice : m_choices) {
        if (m_chosen.contains(choice.value)) {
            names << choice.text;
        }
    }
    const bool isSet = !names.isEmpty();
    const QString what = isSet ? tr("%1：%2").arg(m_title, names.join(tr("、"))) : m_title;
    setText(what + (isSet ? QStringLiteral("  ×") : QStringLiteral("  ▾")));
    setAccessibleName(isSet ? tr("筛选 %1，按删除键清除").arg(what) : tr("筛选 %1").arg(m_title));
    setLook(this, "set", isSet);
}

void FilterChip::openMenu() {
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    for (const Choice& choice : m_choices) {
        QAction* action = menu.addAction(choice.text);
        action->setToolTip(choice.tip);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(choice.value));
        connect(action, &QAction::triggered, this, [this, value = choice.value] { toggle(value); });
    }
    menu.exec(mapToGlobal(QPoint(0, height() + 2)));
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event) {
    const bool onCross = !m_chosen.isEmpty() && event->position().x() > width() - px(kCrossWidth) && isDown();
    if (!onCross) {
        QPushButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    clear();
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clear();
    } else if (event->key() == Qt::Key_Down) {
        openMenu();
    } else {
        QPushButton::keyPressEvent(event);
    }
}

FilterLine::FilterLine(QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_search(new QLineEdit) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(px(space::kSmall));
    m_search->setProperty("kind", QStringLiteral("search"));
    m_search->setMinimumWidth(px(kLeastSearchWidth));
    m_search->setMaximumWidth(px(kSearchWidth));
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setAccessibleName(tr("在本页查找"));
    m_row->addWidget(m_search, kSearchWidth);  // grows before the empty end of the line does
    m_stretchAt = m_row->count();
    m_row->addStretch(1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kSearchPauseMs);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this] { Q_EMIT typed(searchText()); });
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(searchText()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        tellNow();
        if (!searchText().trimmed().isEmpty()) {
            Q_EMIT entered();
        }
    });
    m_search->installEventFilter(this);
    setFocusProxy(m_search);
}

void FilterLine::tellNow() {
    m_pause.stop();
    Q_EMIT searched(searchText());
}

bool FilterLine::eventFilter(QObject* watched, QEvent* event) {
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (key != nullptr && key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier) {
        Q_EMIT wentDown();
        return true;
    }
    if (key == nullptr || key->key() != Qt::Key_Escape) {
        return QWidget::eventFilter(watched, event);
    }
    if (m_search->text().isEmpty()) {
        Q_EMIT searchLeft();
    } else {
        setSearchText({});
    }
    return true;
}

// The hint is read in full where the chips can give way to it.
void FilterLine::fitSearch() {
    const int hint = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText()) + px(kAroundHint);
    int others = 0;
    for (int i = 0; i < m_row->count(); ++i) {
        QWidget* part = m_row->itemAt(i)->widget();
        others += part == nullptr || part == m_search || part->isHidden()
                      ? 0
                      : m_row->spacing() + m_row->itemAt(i)->minimumSize().width();
    }
    m_search->setMinimumWidth(
        qBound(px(kLeastSearchWidth), qMin(hint, width() - others - m_row->spacing()), px(kSearchWidth)));
}

bool FilterLine::event(QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fitSearch();
    }
    return QWidget::event(event);
}

void FilterLine::setSearchHint(const QString& hint) {
    m_search->setPlaceholderText(hint);
}
QString FilterLine::searchText() const {
    return m_search->text().trimmed();
}
void FilterLine::setSearchText(const QString& text) {
    m_search->setText(text);
    tellNow();
}

void FilterLine::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

FilterChip* FilterLine::addChip(const QString& title, QList<FilterChip::Choice> choices, bool several) {
    auto* chip = new FilterChip(title, std::move(choices), several);
    m_row->insertWidget(m_stretchAt++, chip);
    return chip;
}

void FilterLine::add(QWidget* widget) {
    m_row->insertWidget(m_stretchAt++, widget);
}

void FilterLine::addAtRight(QWidget* widget) {
    m_row->addWidget(widget);
}

}  // namespace nuanxin::ui
