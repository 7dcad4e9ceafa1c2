// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/document_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPdfWriter>
#include <array>

#include "core/exchange/pending_file.h"
#include "core/ledger/error.h"
#include "core/text/numeral.h"
#include "ui/paper/document_characters.h"
#include "ui/paper/paper_fonts.h"
#include "ui/paper/table_painter.h"
#include "ui/paper/wrapped_text.h"

namespace nuanxin::ui {

namespace {

constexpr double kGap = 350, kSmallPitch = 560, kSignatureRoom = 1200, kSignatureTop = 650,
                 kCompactPitch = 660;
constexpr double kNextToHeading = 2000;

class Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentPainter)
};

class DocumentPainter {
public:
    explicit DocumentPainter(PageFlow& flow) : m_flow(flow), m_fonts(PaperFonts::instance()) {}

    void paint(const report::Document& document) {
        m_flow.begin(document.isLandscape);
        m_number.fill(0);
        m_isCompact = document.isCompact;
        flowLines(text(document.title, Face::TitleSong, kSize2, Qt::AlignHCenter, kSize2 * 1.4));
        m_flow.advance(kGap);
        paintHeadLine(document);
        for (size_t i = 0; i < document.blocks.size(); ++i) {
            m_kept = heightOfEnding(document, i + 1);
            std::visit([this](const auto& each) { this->block(each); }, document.blocks[i]);
        }
    }

private:
    // Notes and the line to sign stay with the end of what they belong to: a signature alone on a sheet signs
    // nothing. Zero unless only such blocks follow.
    double heightOfEnding(const report::Document& document, size_t from) const {
        double height = 0;
        for (size_t i = from; i < document.blocks.size(); ++i) {
            const auto* note = std::get_if<report::Paragraph>(&document.blocks[i]);
            if (std::holds_alternative<report::Signatures>(document.blocks[i])) {
                height += kSignatureRoom + kGap / 2;
            } else if (note != nullptr && note->isSmall) {
                const WrappedText lines = noteText(*note);
                height += kGap + lines.lines() * lines.pitch();
            } else {
                return 0;
            }
        }
        return height;
    }
    WrappedText noteText(const report::Paragraph& note) const {
        return text(note.text, Face::FangSong, kSize5, Qt::AlignJustify, kSmallPitch * 0.95);
    }
    WrappedText text(const QString& text, Face face, int size, Qt::Alignment align, double pitch) const {
        return {text, m_fonts.font(face, size), m_flow.width(), align, pitch};
    }
    // The last two lines take what is kept with them along.
    void flowLines(const WrappedText& text, double kept = 0) {
        for (int line = 0; line < text.lines(); ++line) {
            const int left = text.lines() - line;
            m_flow.ensure(left <= 2 && kept > 0 ? left * text.pitch() + kept : text.lineHeight());
            text.drawLine(m_flow.painter(), line, {m_flow.left(), m_flow.y()});
            m_flow.advance(text.pitch());
        }
    }
    void paintHeadLine(const report::Document& document) {
        const WrappedText left = text(document.left, Face::Kai, kSmall4, Qt::AlignLeft, kSmallPitch);
        const WrappedText right = text(document.right, Face::Kai, kSmall4, Qt::AlignRight, kSmallPitch);
        left.draw(m_flow.painter(), {m_flow.left(), m_flow.y()});
        right.draw(m_flow.painter(), {m_flow.left(), m_flow.y()});
        m_flow.advance(qMax(left.lines(), right.lines()) * kSmallPitch);
    }

    // GB/T 9704-2012, 7.3.3: 一、 in 黑体, （一） in 楷体, 1. in 仿宋, indented by two characters.
    void block(const report::Heading& heading) {
        const auto level = static_cast<size_t>(qBound(1, heading.level, 3));
        ++m_number[level - 1];
        std::fill(m_number.begin() + static_cast<std::ptrdiff_t>(level), m_number.end(), 0);
        const QString number = text::toChineseNumeral(m_number[level - 1]);
        const QString prefix = level == 1   ? number + u'、'
                               : level == 2 ? u'（' + number + u'）'
                                            : QString::number(m_number[level - 1]) + u'.';
        const Face face = level == 1 ? Face::Hei : level == 2 ? Face::Kai : Face::FangSong;
        m_flow.advance(m_flow.isAtTop() ? 0 : kGap / 2);
        m_flow.ensure(kBodyPitch + kNextToHeading);
        flowLines(m_isCompact ? text(prefix + heading.text, face, kSmall4, Qt::AlignLeft, kCompactPitch)
                              : text(QStringLiteral("　　") + prefix + heading.text, face, kSize3,
                                     Qt::AlignLeft, kBodyPitch));
    }
    void block(const report::Paragraph& paragraph) {
        if (paragraph.isSmall) {
            m_flow.advance(kGap / 2);
            flowLines(noteText(paragraph), m_kept);
        } else {
            flowLines(text(QStringLiteral("　　") + paragraph.text, Face::FangSong, kSize3, Qt::AlignJustify,
                           kBodyPitch),
                      m_kept);
        }
    }
    void block(const report::Table& table) {
        paintTable(m_flow, table, m_isCompact, m_kept);
        m_flow.advance(kGap / 2);
    }
    void block(const report::FieldGrid& grid) {
        paintFieldGrid(m_flow, grid, m_isCompact, m_kept);
        m_flow.advance(kGap / 2);
    }
    void block(const report::Signatures& signs) {
        m_flow.ensure(kSignatureRoom);
        m_flow.advance(kSignatureTop);
        const double blank = (m_flow.width() - lengthOf(signs)) / static_cast<double>(signs.labels.size());
        double left = m_flow.left();
        for (const QString& label : signs.labels) {
            text(label, Face::FangSong, kSmall4, Qt::AlignLeft, kSmallPitch)
                .draw(m_flow.painter(), {left, m_flow.y()});
            left += static_cast<double>(label.size()) * kSmall4 + blank;
        }
        m_flow.advance(kSignatureRoom - kSignatureTop);
    }

    // All labels in a line; what is left of it is shared out to sign in.
    static double lengthOf(const report::Signatures& signs) {
        return static_cast<double>(signs.labels.join(QString()).size()) * kSmall4;
    }

    PageFlow& m_flow;
    const PaperFonts& m_fonts;
    std::array<int, 3> m_number{};
    bool m_isCompact = false;
    double m_kept = 0;  // below the block being painted
};

// Qt tells a PDF's reader which characters its glyphs mean by asking the font backwards, and takes the first
// that fits; where a font shares a glyph, that is the radical ⼈ and not 人, and the text can be neither
// found nor copied. Both are four digits, so the tables are set right in place.
void nameCharacters(QByteArray& pdf, const QHash<char32_t, char32_t>& characterOfRadical) {
    const auto token = [](char32_t c) {
        return '<' + QByteArray::number(static_cast<uint>(c), 16).rightJustified(4, '0').toUpper() + '>';
    };
    for (qsizetype begin = pdf.indexOf("beginbfrange"); begin >= 0;
         begin = pdf.indexOf("beginbfrange", begin + 1)) {
        const qsizetype length = pdf.indexOf("endbfrange", begin) - begin;
        QByteArray table = pdf.mid(begin, length);
        for (auto each = characterOfRadical.begin(); each != characterOfRadical.end(); ++each) {
            if (each.value() <= 0xFFFF) {
                table.replace(token(each.key()), token(each.value()));
            }
        }
        pdf.replace(begin, length, table);
    }
}

void write(const QString& path, const QByteArray& bytes) {
    PendingFile pending(path);
    QFile file(pending.draft());
    if (!file.open(QIODevice::WriteOnly)) {
        throw Error(ErrorKind::CannotAccess, path, file.errorString());
    }
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        throw Error(ErrorKind::DiskFull, path, file.errorString());
    }
    file.close();
    pending.commit();
}

}  // namespace

int paintDocuments(QPagedPaintDevice& device, const std::vector<report::Document>& documents,
                   Progress& progress) {
    PageFlow flow(device, progress);
    qint64 done = 0;
    for (const report::Document& document : documents) {
        DocumentPainter(flow).paint(document);
        progress.advance(++done, static_cast<qint64>(documents.size()));
    }
    return flow.sheets();
}

int savePdf(const QString& path, const std::vector<report::Document>& documents, Progress& progress) {
    QByteArray pdf;
    int sheets = 0;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(documents.empty() ? QString() : documents.front().title);
        writer.setCreator(Words::tr("暖新台账"));
        sheets = paintDocuments(writer, documents, progress);
    }
    nameCharacters(pdf, PaperFonts::instance().characterOfRadical(charactersOf(documents)));
    write(path, pdf);
    return sheets;
}

}  // namespace nuanxin::ui
