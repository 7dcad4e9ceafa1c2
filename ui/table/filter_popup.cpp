// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/filter_popup.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/text/date.h"
#include "core/text/pinyin.h"
#include "ui/shell/look.h"
#include "ui/shell/palette_match.h"
#include "ui/table/cell_text.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 260, kMostLines = 12, kLineHeight = 28, kPauseMs = 250, kIndent = 16;
constexpr int kSearchFrom = 9;  // values

// What people write as a date, to the day, the month or the year; empty where it is none.
QString isoOf(const QString& written) {
    return text::parseDate(written, QDate::currentDate().year()).iso();
}

}  // namespace

FilterPopup::FilterPopup(const Column& column, ColumnFilter filter, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint),
      m_title(column.title),
      m_dates(column.filtering == Filtering::Dates),
      m_filter(std::move(filter)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("kind", QStringLiteral("card"));
    setAccessibleName(tr("筛选 %1").arg(m_title));
    setFixedWidth(px(kWidth));
    auto* inside = new QVBoxLayout(this);
    inside->setContentsMargins(px(space::kMedium), px(space::kSmall), px(space::kMedium), px(space::kSmall));
    inside->setSpacing(px(space::kSmall));
    auto* head = new QHBoxLayout;
    head->addWidget(label(m_title, Type::Section), 1);
    QPushButton* none = linkButton(tr("清除"));
    connect(none, &QPushButton::clicked, this, &FilterPopup::clear);
    head->addWidget(none);
    inside->addLayout(head);
    switch (column.filtering) {
        case Filtering::Values:
            addValues(inside);
            break;
        case Filtering::Text:
            addText(inside);
            break;
        case Filtering::Dates:
            addRange(inside, tr("如 2026-03-05、2026-03 或 2026"));
            break;
        default:
            addRange(inside, {});
            break;
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FilterPopup::typed);
}

QLineEdit* FilterPopup::addLine(QVBoxLayout* column, const QString& name, const QString& hint,
                                const QString& text) {
    auto* line = new QLineEdit(text);
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    line->setClearButtonEnabled(true);
    line->installEventFilter(this);
    column->addWidget(line);
    return line;
}

void FilterPopup::addValues(QVBoxLayout* column) {
    m_search = addLine(column, tr("在%1里查找").arg(m_title), tr("查找，可用拼音首字母"), {});
    m_search->hide();
    m_list = new QTreeWidget;
    m_list->setAccessibleName(m_title);
    m_list->setProperty("kind", QStringLiteral("plain"));
    m_list->setColumnCount(2);
    m_list->header()->hide();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setUniformRowHeights(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    auto* waiting = new QTreeWidgetItem(m_list, {tr("正在统计…"), {}});
    waiting->setFlags(Qt::NoItemFlags);
    m_list->setFixedHeight(px(kLineHeight) * 2);
    setFocusProxy(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &FilterPopup::showValues);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) { tick(item); });
}

void FilterPopup::addText(QVBoxLayout* column) {
    m_contains = addLine(column, tr("含有的文字"), tr("含有的文字"), m_filter.contains);
    connect(m_contains, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    setFocusProxy(m_contains);
}

void FilterPopup::addRange(QVBoxLayout* column, const QString& hint) {
    column->addWidget(label(tr("从"), Type::Small, Tint::Muted));
    m_from = addLine(column, tr("从"), hint, m_filter.from);
    column->addWidget(label(tr("到"), Type::Small, Tint::Muted));
    m_to = addLine(column, tr("到"), hint, m_filter.to);
    connect(m_from, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_to, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    setFocusProxy(m_from);
}

// What is chosen but held by nobody any more still stands in the list, so that it can be let go.
void FilterPopup::setValues(FilterValues values) {
    m_values = std::move(values);
    for (qsizetype i = 0; i < m_filter.anyOf.size(); ++i) {
        if (std::ranges::find(m_values, m_filter.anyOf[i], &FilterValue::value) == m_values.end()) {
            m_values.push_back({m_filter.anyOf[i], m_filter.names.value(i), 0, 0});
        }
    }
    m_search->setVisible(m_values.size() >= kSearchFrom);
    showValues();
    m_list->setFixedHeight(px(kLineHeight) * std::clamp(static_cast<int>(m_values.size()), 1, kMostLines) +
                           px(6));
    adjustSize();
    (m_search->isVisible() ? static_cast<QWidget*>(m_search) : m_list)->setFocus();
}

void FilterPopup::showValues() {
    const QSignalBlocker quiet(m_list);
    const QString wanted = m_search->text();
    m_list->clear();
    for (const FilterValue& value : m_values) {
        if (!wanted.trimmed().isEmpty() &&
            matchScore(wanted, value.name, text::searchPinyinOf(value.name).all()) <= 0) {
            continue;
        }
        auto* item = new QTreeWidgetItem(
            m_list, {QString(value.indent * 2, u'\u3000') + value.name, countText(value.count)});
        item->setData(0, Qt::UserRole, value.value);
        item->setData(0, Qt::UserRole + 1, value.name);
        item->setCheckState(0, m_filter.anyOf.contains(value.value) ? Qt::Checked : Qt::Unchecked);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, color(Tint::Muted));
        item->setSizeHint(0, QSize(0, px(kLineHeight)));
    }
    if (m_values.empty()) {
        (new QTreeWidgetItem(m_list, {tr("这一栏还没有内容"), {}}))->setFlags(Qt::NoItemFlags);
    }
}

void FilterPopup::tick(QTreeWidgetItem* item) {
    const QString value = item->data(0, Qt::UserRole).toString();
    const auto at = m_filter.anyOf.indexOf(value);
    if ((item->checkState(0) == Qt::Checked) == (at >= 0)) {
        return;
    }
    if (at >= 0) {
        m_filter.anyOf.removeAt(at);
        m_filter.names.removeAt(at);
    } else {
        m_filter.anyOf << value;
        m_filter.names << item->data(0, Qt::UserRole + 1).toString();
    }
    Q_EMIT changed(m_filter);
}

void FilterPopup::typed() {
    const ColumnFilter before = m_filter;
    if (m_contains != nullptr) {
        m_filter.contains = m_contains->text().trimmed();
    } else if (m_from != nullptr) {
        const auto read = [this](QLineEdit* line) {
            const QString written = line->text().trimmed();
            const QString value = m_dates ? isoOf(written)
                                  : QString(written).remove(u',').toDouble() > 0 || written == u"0"
                                      ? QString(written).remove(u',')
                                      : QString();
            setLook(line, "wrong", !written.isEmpty() && value.isEmpty());
            return value;
        };
        m_filter.from = read(m_from);
        m_filter.to = read(m_to);
    }
    if (m_filter != before) {
        Q_EMIT changed(m_filter);
    }
}

void FilterPopup::clear() {
    m_filter = {};
    for (QLineEdit* line : {m_contains, m_from, m_to}) {
        if (line != nullptr) {
            const QSignalBlocker quiet(line);
            line->clear();
            setLook(line, "wrong", false);
        }
    }
    if (m_list != nullptr) {
        showValues();
    }
    Q_EMIT changed(m_filter);
}

void FilterPopup::popUp(const QPoint& at) {
    adjustSize();
    const QRect room = (parentWidget()->screen())->availableGeometry();
    move(qBound(room.left(), at.x(), room.right() - width()), qMin(at.y(), room.bottom() - height()));
    show();
    setFocus();
}

void FilterPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        typed();
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

// Down leads from the search into the list; Enter there is done with the whole popup.
bool FilterPopup::eventFilter(QObject* watched, QEvent* event) {
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key == Qt::Key_Down && watched == m_search) {
        m_list->setFocus();
        m_list->setCurrentItem(m_list->topLevelItem(0));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        typed();
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace nuanxin::ui
