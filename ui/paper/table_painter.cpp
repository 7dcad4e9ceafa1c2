// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/table_painter.h"

#include <algorithm>
#include <numeric>

#include "ui/paper/paper_fonts.h"
#include "ui/paper/wrapped_text.h"

namespace nuanxin::ui {

namespace {

constexpr double kPadding = 100, kRule = 18;
constexpr double kRow = 700, kCompactRow = 580;
constexpr double kHandRow = 950;  // what a hand needs
constexpr double kGridRow = 880, kCompactGridRow = 640, kLabelWidth = 2800;
constexpr int kWideTable = 5;  // columns, from which on the type is 5号
constexpr double kPitchOfSize = 1.45;

struct TextStyle {
    Face face;
    int size;
    Qt::Alignment align;
};

WrappedText wrap(const QString& text, const TextStyle& style, double width) {
    return {text, PaperFonts::instance().font(style.face, style.size), width - 2 * kPadding, style.align,
            style.size * kPitchOfSize};
}

void drawMiddle(QPainter& painter, const WrappedText& text, const QRectF& box) {
    text.draw(painter, {box.left() + kPadding, box.top() + (box.height() - text.height()) / 2});
}

void frame(QPainter& painter, const QRectF& box) {
    painter.setPen(QPen(Qt::black, kRule, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.setPen(Qt::black);
}

class TableOnPaper {
public:
    TableOnPaper(PageFlow& flow, const report::Table& table, bool isCompact, double kept)
        : m_flow(flow), m_table(table), m_kept(kept) {
        m_row = table.isForHand ? kHandRow : isCompact ? kCompactRow : kRow;
        m_size = isCompact || table.columns.size() > kWideTable ? kSize5 : kSmall4;
        const double all = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                           [](double sum, const auto& column) { return sum + column.width; });
        double at = flow.left();
        for (const report::Column& column : table.columns) {
            m_left.push_back(at);
            at += flow.width() * column.width / all;
        }
        m_left.push_back(flow.left() + flow.width());
        measureHead();
    }

    void paint() {
        if (m_flow.room() < m_headHeight + 2 * m_row + (m_table.rows.size() == 1 ? m_kept : 0)) {
            m_flow.newPage();
        }
        paintHead();
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            const bool isLast = row + 1 == m_table.rows.size();
            paintRow(m_table.rows[row], m_table.isSum(row), isLast ? m_kept : 0);
        }
    }

private:
    double widthOf(size_t from, size_t to) const { return m_left[to] - m_left[from]; }
    bool hasGroups() const {
        return std::any_of(m_table.columns.begin(), m_table.columns.end(),
                           [](const auto& column) { return !column.group.isEmpty(); });
    }
    // The column behind the last of the group that begins here.
    size_t groupEnd(size_t column) const {
        const QString& group = m_table.columns[column].group;
        size_t end = column + 1;
        while (!group.isEmpty() && end < m_table.columns.size() && m_table.columns[end].group == group) {
            ++end;
        }
        return end;
    }
    WrappedText headText(const QString& text, double width) const {
        return wrap(text, {Face::Hei, m_size, Qt::AlignHCenter}, width);
    }

    void measureHead() {
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            m_headRow = std::max(m_headRow, headText(m_table.columns[i].head, widthOf(i, i + 1)).height());
            const QString& group = m_table.columns[i].group;
            const bool isFirst = i == 0 || m_table.columns[i - 1].group != group;
            if (!group.isEmpty() && isFirst) {
                m_groupRow = std::max(m_groupRow, headText(group, widthOf(i, groupEnd(i))).height());
            }
        }
        m_headRow += 3 * kPadding;
        m_groupRow = hasGroups() ? m_groupRow + 3 * kPadding : 0;
        m_headHeight = m_headRow + m_groupRow;
    }

    void paintHead() {
        const double top = m_flow.y();
        for (size_t i = 0; i < m_table.columns.size();) {
            const report::Column& column = m_table.columns[i];
            const size_t end = groupEnd(i);
            if (column.group.isEmpty()) {
                paintHeadCell(column.head, {m_left[i], top, widthOf(i, i + 1), m_headHeight});
            } else {
                paintHeadCell(column.group, {m_left[i], top, widthOf(i, end), m_groupRow});
                for (size_t each = i; each < end; ++each) {
                    paintHeadCell(m_table.columns[each].head,
                                  {m_left[each], top + m_groupRow, widthOf(each, each + 1), m_headRow});
                }
            }
            i = end;
        }
        m_flow.advance(m_headHeight);
    }

    void paintHeadCell(const QString& text, const QRectF& box) {
        frame(m_flow.painter(), box);
        drawMiddle(m_flow.painter(), headText(text, box.width()), box);
    }

    void paintRow(const std::vector<report::Cell>& cells, bool isSum, double kept) {
        std::vector<WrappedText> texts;
        double height = m_row;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            const report::Kind kind = m_table.columns[i].kind;
            const TextStyle style{isSum ? Face::Hei : Face::FangSong, m_size,
                                  report::isFigure(kind) ? Qt::AlignRight : Qt::AlignLeft};
            const QString text = i < cells.size() ? report::cellText(cells[i], kind) : QString();
            texts.push_back(wrap(text, style, widthOf(i, i + 1)));
            height = std::max(height, texts.back().height() + 3 * kPadding);
        }
        if (height + kept > m_flow.room()) {
            m_flow.newPage();
            paintHead();
        }
        for (size_t i = 0; i < texts.size(); ++i) {
            const QRectF box(m_left[i], m_flow.y(), widthOf(i, i + 1), height);
            frame(m_flow.painter(), box);
            drawMiddle(m_flow.painter(), texts[i], box);
        }
        m_flow.advance(height);
    }

    PageFlow& m_flow;
    const report::Table& m_table;
    const double m_kept;
    int m_size = kSmall4;
    double m_row = kRow;         // at least
    std::vector<double> m_left;  // of each column, and the right edge
    double m_headRow = 0, m_groupRow = 0, m_headHeight = 0;
};

// One row of a field grid: a wide field, or two halves.
void paintGridRow(PageFlow& flow, const report::FieldGrid::Field* first,
                  const report::FieldGrid::Field* second, double row, double kept) {
    const double half = second == nullptr ? flow.width() : flow.width() / 2;
    const TextStyle labels{Face::Hei, kSmall4, Qt::AlignHCenter},
        values{Face::FangSong, kSmall4, Qt::AlignLeft};
    std::vector<WrappedText> texts;
    double height = 0;
    for (const auto* field : {first, second}) {
        if (field != nullptr) {
            texts.push_back(wrap(field->label, labels, kLabelWidth));
            texts.push_back(wrap(field->value, values, half - kLabelWidth));
            height = std::max({height, row * field->lines, texts[texts.size() - 2].height() + 3 * kPadding,
                               texts.back().height() + 3 * kPadding});
        }
    }
    flow.ensure(height + kept);
    for (size_t i = 0; i < texts.size(); ++i) {
        const double left = flow.left() + static_cast<double>(i / 2) * half;
        const QRectF box = i % 2 == 0 ? QRectF(left, flow.y(), kLabelWidth, height)
                                      : QRectF(left + kLabelWidth, flow.y(), half - kLabelWidth, height);
        frame(flow.painter(), box);
        drawMiddle(flow.painter(), texts[i], box);
    }
    flow.advance(height);
}

}  // namespace

void paintTable(PageFlow& flow, const report::Table& table, bool isCompact, double kept) {
    TableOnPaper(flow, table, isCompact, kept).paint();
}

void paintFieldGrid(PageFlow& flow, const report::FieldGrid& grid, bool isCompact, double kept) {
    for (size_t i = 0; i < grid.fields.size();) {
        const report::FieldGrid::Field& field = grid.fields[i];
        const bool hasPair = !field.isWide && i + 1 < grid.fields.size() && !grid.fields[i + 1].isWide;
        const report::FieldGrid::Field* second = hasPair ? &grid.fields[i + 1] : nullptr;
        i += hasPair ? 2 : 1;
        paintGridRow(flow, &field, second, isCompact ? kCompactGridRow : kGridRow,
                     i == grid.fields.size() ? kept : 0);
    }
}

}  // namespace nuanxin::ui
