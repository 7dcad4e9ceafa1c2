// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"

#include <algorithm>
#include <array>

namespace nuanxin::cli {

namespace {

// Wide and full-width ranges of Unicode Standard Annex 11 (East Asian Width), joined where only unassigned
// code points lie between them.
struct Range {
    char32_t first, last;
};
constexpr std::array kWide{Range{0x1100, 0x115f},  Range{0x2e80, 0x303e}, Range{0x3041, 0xa4cf},
                           Range{0xac00, 0xd7a3},  Range{0xf900, 0xfaff}, Range{0xfe30, 0xfe6f},
                           Range{0xff00, 0xff60},  Range{0xffe0, 0xffe6}, Range{0x1f300, 0x1faff},
                           Range{0x20000, 0x3fffd}};

bool isWide(char32_t point) {
    return std::any_of(kWide.begin(), kWide.end(),
                       [point](const Range& range) { return point >= range.first && point <= range.last; });
}

}  // namespace

int cellWidth(const QString& text) {
    int width = 0;
    for (const char32_t point : text.toUcs4()) {
        width += isWide(point) ? 2 : 1;
    }
    return width;
}

QString aligned(const std::vector<QStringList>& rows) {
    std::vector<int> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            int& width = widths[static_cast<size_t>(i)];
            width = std::max(width, cellWidth(row[i]));
        }
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const int padding = widths[static_cast<size_t>(i)] - cellWidth(row[i]) + 2;
            line += row[i] + QString(padding, u' ');
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        text += line + u'\n';
    }
    return text;
}

}  // namespace nuanxin::cli
