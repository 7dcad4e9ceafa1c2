// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_output.h"

#include <xlsxwriter.h>
#include <zip.h>

#include <QFile>
#include <algorithm>

#include "core/ledger/error.h"

namespace nuanxin {

namespace {

// Excel's rules: 31 characters, none of []:*?/\ and no apostrophe at either end.
QString sheetName(QString name) {
    for (const QChar forbidden : QStringView(u"[]:*?/\\'")) {
        name.replace(forbidden, u' ');
    }
    name = name.trimmed().left(31);
    if (!name.isEmpty() && name.back().isHighSurrogate()) {
        name.chop(1);
    }
    return name;
}

ErrorKind kindOf(lxw_error error) {
    switch (error) {
        case LXW_ERROR_CREATING_XLSX_FILE:
            return ErrorKind::ReadOnly;
        case LXW_ERROR_CREATING_TMPFILE:
        case LXW_ERROR_READING_TMPFILE:
        case LXW_ERROR_ZIP_FILE_OPERATION:
        case LXW_ERROR_ZIP_FILE_ADD:
        case LXW_ERROR_ZIP_CLOSE:
            return ErrorKind::DiskFull;
        default:
            return ErrorKind::Internal;
    }
}

}  // namespace

QByteArray xlsxText(const QString& text) {
    const auto forbidden = [](QChar c) { return c.unicode() == 0 || c.unicode() >= 0xFFFE; };
    if (std::none_of(text.begin(), text.end(), forbidden)) {
        return text.toUtf8();
    }
    QString allowed = text;
    allowed.remove(QChar(0)).replace(QChar(0xFFFE), QChar::ReplacementCharacter);
    return allowed.replace(QChar(0xFFFF), QChar::ReplacementCharacter).toUtf8();
}

double shownWidth(const QString& text) {
    double width = 0;
    for (const QChar c : text) {
        width += c.unicode() < 0x1100 ? 1 : 2;
    }
    return width;
}

XlsxOutput::XlsxOutput(const QString& path, Memory memory) : m_path(path), m_pending(path) {
    lxw_workbook_options options{};
    options.constant_memory = memory == Memory::Constant ? LXW_TRUE : LXW_FALSE;
    m_book = workbook_new_opt(QFile::encodeName(m_pending.draft()).constData(), &options);
    if (m_book == nullptr) {
        throw Error(ErrorKind::Internal, path, QStringLiteral("workbook_new_opt"));
    }
}

XlsxOutput::~XlsxOutput() {
    lxw_workbook_free(m_book);
}

lxw_worksheet* XlsxOutput::addSheet(const QString& name) {
    const QByteArray legal = sheetName(name).toUtf8();
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, legal.isEmpty() ? nullptr : legal.constData());
    if (sheet == nullptr) {
        // A name that is taken, or that Excel keeps for itself; or no room for the rows' temporary file.
        sheet = workbook_add_worksheet(m_book, nullptr);
    }
    if (sheet == nullptr || (m_book->options.constant_memory != 0 && sheet->optimize_tmpfile == nullptr)) {
        throw Error(ErrorKind::DiskFull, m_path, QStringLiteral("temporary file"));
    }
    return sheet;
}

lxw_format* XlsxOutput::addFormat() {
    return workbook_add_format(m_book);
}

void XlsxOutput::setProperties(const QString& title, const QString& author) {
    QByteArray titleText = xlsxText(title), authorText = xlsxText(author);
    lxw_doc_properties properties{};
    properties.title = titleText.data();
    properties.author = authorText.data();
    workbook_set_properties(m_book, &properties);
}

// libxlsxwriter does not look whether its temporary files could be written, so this does: a sheet in the
// archive cannot be smaller than the rows that went into it.
void XlsxOutput::finish() {
    std::vector<qint64> leastBytes;
    for (lxw_worksheet* sheet = STAILQ_FIRST(m_book->worksheets); sheet != nullptr;
         sheet = STAILQ_NEXT(sheet, list_pointers)) {
        FILE* rows = sheet->optimize_tmpfile;
        if (rows != nullptr && (std::fflush(rows) != 0 || std::ferror(rows) != 0)) {
            throw Error(ErrorKind::DiskFull, m_path);
        }
        leastBytes.push_back(rows == nullptr ? 1 : std::ftell(rows));
    }
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR) {
        throw Error(kindOf(error), m_path, QString::fromUtf8(lxw_strerror(error)));
    }
    verify(leastBytes);
    m_pending.commit();
}

void XlsxOutput::verify(const std::vector<qint64>& leastBytes) const {
    zip_t* archive =
        zip_open(QFile::encodeName(m_pending.draft()).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    bool whole = archive != nullptr;
    for (size_t i = 0; whole && i < leastBytes.size(); ++i) {
        zip_stat_t stat;
        const QByteArray part =
            "xl/worksheets/sheet" + QByteArray::number(static_cast<qint64>(i) + 1) + ".xml";
        whole = zip_stat(archive, part.constData(), 0, &stat) == 0 &&
                static_cast<qint64>(stat.size) > leastBytes[i];
    }
    if (archive != nullptr) {
        zip_discard(archive);
    }
    if (!whole) {
        throw Error(ErrorKind::DiskFull, m_path);
    }
}

}  // namespace nuanxin
