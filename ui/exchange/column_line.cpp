// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/column_line.h"

#include <QMenu>
#include <algorithm>

#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {

using How = ColumnMapping::How;

constexpr int kGap = 8;

QString fieldWord(const ImportDescription& description, int field) {
    return description.fields[static_cast<size_t>(field)].word();
}

}  // namespace

bool isUnknownColumn(const ImportDescription& description, const RehearsedSheet& sheet,
                     const ColumnMapping& column) {
    if (column.field >= 0 || column.how == How::ByUser || column.how == How::Remembered) {
        return false;
    }
    const auto head = std::ranges::find(sheet.head.columns, column.column, &HeadColumn::column);
    return head == sheet.head.columns.end() ||
           description.heads.meaningOf(head->head, head->above).kind != HeadMeaning::Kind::NotTaken;
}

ColumnLine::ColumnLine(QWidget* parent)
    : QWidget(parent), m_title(label({}, Type::Body, Tint::Muted, this)), m_more(button({}, this)) {
    m_more->setProperty("kind", QStringLiteral("chip"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_open = !m_open;
        arrange();
    });
}

void ColumnLine::show(const Rehearsal& rehearsal, int number) {
    const ImportDescription& description = rehearsal.description();
    const RehearsedSheet& sheet = rehearsal.sheets()[static_cast<size_t>(number)];
    const std::vector<PlatformColumn> platforms = rehearsal.platformColumns();
    for (QPushButton* chip : m_chips) {
        chip->hide();
        chip->deleteLater();  // its menu may be what asked for this
    }
    m_chips.clear();
    std::vector<ColumnMapping> columns = sheet.columns;
    const auto rank = [&](const ColumnMapping& column) {
        return isUnknownColumn(description, sheet, column) ? 0 : column.field < 0 ? 1 : 2;
    };
    std::ranges::stable_sort(columns, {}, rank);
    bool remembered = false;
    for (const ColumnMapping& column : columns) {
        const auto moved = std::ranges::find_if(platforms, [&](const PlatformColumn& each) {
            return each.sheet == number && each.column == column.column;
        });
        m_chips.push_back(chipFor(description, sheet, column, moved == platforms.end() ? nullptr : &*moved));
        remembered = remembered || column.how == How::Remembered;
    }
    m_title->setText(remembered ? tr("列的对应，沿用上次的") : tr("列的对应"));
    arrange();
}

QPushButton* ColumnLine::chipFor(const ImportDescription& description, const RehearsedSheet& sheet,
                                 const ColumnMapping& column, const PlatformColumn* platforms) {
    const bool unknown = isUnknownColumn(description, sheet, column);
    const QString what = platforms != nullptr ? (platforms->throughout ? tr("平台") : tr("企业或平台"))
                         : column.field >= 0  ? fieldWord(description, column.field)
                         : unknown            ? tr("请选择")
                                              : tr("不取");
    QPushButton* chip = button(tr("%1 → %2").arg(column.label, what), this);
    chip->setProperty("kind", QStringLiteral("chip"));
    chip->setProperty("set", unknown);
    const QString why = platforms != nullptr ? tr("当作企业的一列，里面写的是平台的，记入平台，企业留空。")
                        : column.how == How::Remembered ? tr("这家上次就是这样对应的。")
                        : column.how == How::ByUser     ? tr("这是您选的。")
                        : column.how == How::ByContent ? tr("没有表头可认，是按列里的内容对应的。")
                        : unknown ? tr("没有认出这一列，现在不取。请选择它是什么，下次会记得。")
                                  : QString();
    chip->setToolTip(why);
    chip->setAccessibleName(tr("列 %1").arg(chip->text()));
    connect(chip, &QPushButton::clicked, this,
            [=, this, &description, &sheet] { openMenu(chip, description, sheet, column); });
    return chip;
}

void ColumnLine::openMenu(QPushButton* chip, const ImportDescription& description,
                          const RehearsedSheet& sheet, const ColumnMapping& column) {
    QMenu menu(this);
    const auto add = [&](const QString& text, int field) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(field == column.field);
        action->setData(field);
    };
    add(tr("不取这一列"), -1);
    menu.addSeparator();
    for (int field = 0; field < static_cast<int>(description.fields.size()); ++field) {
        const auto other = std::ranges::find(sheet.columns, field, &ColumnMapping::field);
        const bool taken = other != sheet.columns.end() && other->column != column.column;
        const QString word = fieldWord(description, field);
        add(taken ? tr("%1（现在是“%2”）").arg(word, other->label) : word, field);
    }
    // A copy: the menu's event loop may see the sheet go.
    const int number = column.column, before = column.field;
    if (const QAction* chosen = menu.exec(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
        chosen != nullptr && chosen->data().toInt() != before) {
        Q_EMIT mapped(number, chosen->data().toInt());
    }
}

void ColumnLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ColumnLine::arrange() {
    const int height = m_more->sizeHint().height(), gap = px(kGap);
    m_title->setGeometry(0, 0, m_title->sizeHint().width(), height);
    const int left = m_title->width() + gap;
    m_more->setText(m_open ? tr("收起") : tr("全部 %Ln 列", nullptr, static_cast<int>(m_chips.size())));
    int x = left, y = 0;
    bool full = false;
    for (size_t i = 0; i < m_chips.size(); ++i) {
        QPushButton* chip = m_chips[i];
        const int wide = qMin(chip->sizeHint().width(), width() - left);
        const bool last = i + 1 == m_chips.size();
        const int room = width() - (m_open || last ? 0 : m_more->sizeHint().width() + gap);
        if (m_open && x + wide > room && x > left) {
            x = left;
            y += height + gap;
        }
        full = full || (!m_open && x + wide > room);
        chip->setVisible(!full);
        chip->setGeometry(x, y, wide, height);
        x += full ? 0 : wide + gap;
    }
    m_more->setVisible(full || m_open);
    if (m_open && x + m_more->sizeHint().width() > width()) {
        x = left;
        y += height + gap;
    }
    m_more->setGeometry(QRect(QPoint(x, y), m_more->sizeHint()));
    setFixedHeight(y + height);
}

}  // namespace nuanxin::ui
