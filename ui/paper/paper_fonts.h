// SPDX-License-Identifier: GPL-3.0-or-later
// The faces official papers are set in (GB/T 9704-2012, 5.2.1 and 7), and what stands in for those a computer
// does not have. What is missing is said, never printed as boxes.
#pragma once

#include <QCoreApplication>
#include <QFont>
#include <QHash>
#include <QStringList>
#include <array>
#include <set>
#include <vector>

#include "core/report/document.h"

namespace nuanxin::ui {

enum class Face { TitleSong, FangSong, Kai, Hei, Song };  // 小标宋 仿宋 楷体 黑体 宋体

class PaperFonts {
    Q_DECLARE_TR_FUNCTIONS(PaperFonts)

public:
    static const PaperFonts& instance();  // looks once; needs a QGuiApplication

    // Sizes are in hundredths of a millimetre, the unit of all layout on paper.
    QFont font(Face face, int size) const;

    // Finished sentences: which faces are replaced by which, and which characters no font here has.
    QStringList notices(const std::vector<report::Document>& documents) const;

    // Of these characters, those that a font draws with the same glyph as a radical of U+2E80 to U+2FDF, by
    // the radical: 人 and ⼈. Who goes back from the glyph alone may find the wrong one.
    QHash<char32_t, char32_t> characterOfRadical(const std::set<char32_t>& characters) const;

private:
    PaperFonts();
    struct Chosen {
        QString family;
        bool isBold = false;
        bool isSubstitute = false;
    };
    std::array<Chosen, 5> m_chosen;
};

}  // namespace nuanxin::ui
