// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QRawFont>
#include <algorithm>

#include "ui/paper/document_characters.h"

namespace nuanxin::ui {

namespace {

struct Candidates {
    std::vector<const char*> families;  // the face itself, under the names it goes by
    std::vector<const char*> standIns;
    bool isBold = false;  // the stand-in
};

const Candidates& candidatesOf(Face face) {
    static const std::array<Candidates, 5> all{{
        {{"方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05"},
         {"Noto Serif CJK SC", "Source Han Serif SC", "SimSun", "宋体"},
         true},
        {{"仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "方正仿宋_GBK", "FZFangSong-Z02",
          "方正仿宋简体", "STFangsong", "华文仿宋", "cwTeXFangSong"},
         {"Noto Serif CJK SC", "Source Han Serif SC", "SimSun", "宋体"}},
        {{"楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "方正楷体_GBK", "FZKai-Z03", "STKaiti",
          "AR PL KaitiM GB", "AR PL UKai CN"},
         {"Noto Serif CJK SC", "SimSun"}},
        {{"黑体", "SimHei", "方正黑体_GBK", "FZHei-B01", "Noto Sans CJK SC", "Source Han Sans SC",
          "WenQuanYi Zen Hei"},
         {"Microsoft YaHei"}},
        {{"宋体", "SimSun", "方正书宋_GBK", "FZShuSong-Z01", "Noto Serif CJK SC", "Source Han Serif SC"},
         {"Noto Sans CJK SC"}},
    }};
    return all[static_cast<size_t>(face)];
}

// A face for traditional characters goes by the same name and lacks most of what is printed here; mixed with
// another it looks worse than the other alone.
bool hasSimplified(const QString& family) {
    QFont font(family);
    font.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont raw = QRawFont::fromFont(font);
    const QString probe = QStringLiteral("报业从员积记区骑递卖页码时间");
    return raw.isValid() &&
           std::all_of(probe.begin(), probe.end(), [&raw](QChar c) { return raw.supportsCharacter(c); });
}

QString firstOf(const std::vector<const char*>& names, const QStringList& installed) {
    for (const char* name : names) {
        const QString family = QString::fromUtf8(name);
        if (installed.contains(family, Qt::CaseInsensitive) && hasSimplified(family)) {
            return family;
        }
    }
    return {};
}

}  // namespace

const PaperFonts& PaperFonts::instance() {
    static const PaperFonts fonts;
    return fonts;
}

PaperFonts::PaperFonts() {
    const QStringList installed = QFontDatabase::families();
    for (size_t i = 0; i < m_chosen.size(); ++i) {
        const Candidates& candidates = candidatesOf(static_cast<Face>(i));
        m_chosen[i].family = firstOf(candidates.families, installed);
        if (m_chosen[i].family.isEmpty()) {
            m_chosen[i] = {firstOf(candidates.standIns, installed), candidates.isBold, true};
        }
    }
}

QFont PaperFonts::font(Face face, int size) const {
    const Chosen& chosen = m_chosen[static_cast<size_t>(face)];
    QFont font;
    // What a face lacks, a rare character in a name, comes from one that has nearly all.
    font.setFamilies({chosen.family, QStringLiteral("Noto Serif CJK SC"), QStringLiteral("SimSun-ExtB")});
    font.setPixelSize(size);
    font.setBold(chosen.isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QHash<char32_t, char32_t> PaperFonts::characterOfRadical(const std::set<char32_t>& characters) const {
    const auto glyphOf = [](const QRawFont& font, char32_t c) {
        return font.glyphIndexesForString(QString::fromUcs4(&c, 1)).value(0);
    };
    QHash<char32_t, char32_t> found;
    for (const Chosen& chosen : m_chosen) {
        QFont font(chosen.family);
        font.setStyleStrategy(QFont::NoFontMerging);
        const QRawFont raw = QRawFont::fromFont(font);
        QHash<quint32, char32_t> byGlyph;
        for (const char32_t c : characters) {
            byGlyph.insert(glyphOf(raw, c), c);
        }
        for (char32_t radical = 0x2E80; radical < 0x2FE0; ++radical) {
            const quint32 glyph = glyphOf(raw, radical);
            if (glyph != 0 && byGlyph.contains(glyph)) {
                found.insert(radical, byGlyph.value(glyph));
            }
        }
    }
    return found;
}

QStringList PaperFonts::notices(const std::vector<report::Document>& documents) const {
    const QStringList names{tr("小标宋"), tr("仿宋"), tr("楷体"), tr("黑体"), tr("宋体")};
    QStringList said, replaced, substitutes;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Chosen& chosen = m_chosen[static_cast<size_t>(i)];
        if (chosen.family.isEmpty()) {
            said << tr("这台电脑没有能印简体%1的字体，请先装上一种。").arg(names[i]);
        } else if (chosen.isSubstitute) {
            replaced << names[i];
            substitutes << chosen.family;
        }
    }
    substitutes.removeDuplicates();
    if (!replaced.isEmpty()) {
        said << tr("这台电脑没有%1，纸上改用 %2。").arg(replaced.join(tr("、")), substitutes.join(tr("、")));
    }
    const QFontMetricsF metrics(font(Face::FangSong, 100));
    QStringList missing;
    for (const char32_t c : charactersOf(documents)) {
        if (!metrics.inFontUcs4(c)) {
            missing << QStringLiteral("%1（U+%2）")
                           .arg(QString::fromUcs4(&c, 1))
                           .arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'))
                           .toUpper();
        }
    }
    if (!missing.isEmpty()) {
        said << tr("这些字没有字体可印：%1。").arg(missing.join(tr("、")));
    }
    return said;
}

}  // namespace nuanxin::ui
