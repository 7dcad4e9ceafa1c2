// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_kind.h"

#include <string_view>

namespace nuanxin {

namespace {

using namespace std::literals;

struct Signature {
    std::string_view bytes;
    QString name;
};

// Long enough not to be met at the beginning of a CSV file.
std::vector<Signature> strangers() {
    const QString picture = InputRefusal::tr("图片");
    const QString archive = InputRefusal::tr("压缩包");
    const QString program = InputRefusal::tr("程序");
    return {{"\xFF\xD8\xFF"sv, picture},
            {"\x89PNG\r\n"sv, picture},
            {"GIF87a"sv, picture},
            {"GIF89a"sv, picture},
            {"II*\0"sv, picture},
            {"MM\0*"sv, picture},
            {"%PDF-"sv, InputRefusal::tr("一份 PDF 文档")},
            {"{\\rtf"sv, InputRefusal::tr("一份 RTF 文档")},
            {"Rar!\x1A"sv, archive},
            {"7z\xBC\xAF\x27"sv, archive},
            {"\x1F\x8B\x08"sv, archive},
            {"BZh9"sv, archive},
            {"\xFD"
             "7zXZ"sv,
             archive},
            {"\x7F"
             "ELF"sv,
             program},
            {"MZ\x90\0"sv, program},
            {"SQLite format 3\0"sv, InputRefusal::tr("数据库文件")}};
}

bool looksLikeMarkup(const QByteArray& head, QString& name) {
    QByteArray lower = head.toLower();
    lower.replace('\0', QByteArray());  // UTF-16 reads as if it were ASCII
    const QByteArray text = lower.trimmed();
    if (text.startsWith("mime-version:")) {
        name = InputRefusal::tr("网页表格");
        return true;
    }
    if (!text.startsWith('<') && !text.startsWith("\xEF\xBB\xBF<") && !text.startsWith("\xFF\xFE<") &&
        !text.startsWith("\xFE\xFF<")) {
        return false;
    }
    if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
        name = InputRefusal::tr("一份 XML 表格");
        return true;
    }
    for (const char* tag :
         {"<html", "<table", "<!doctype html", "<head", "<meta", "<body", "<div", "<style"}) {
        if (text.contains(tag)) {
            name = InputRefusal::tr("网页表格");
            return true;
        }
    }
    return false;
}

// BIFF2 to BIFF4, and BIFF5 outside a compound file: Excel of the early nineties.
bool isBareBiff(const QByteArray& bytes) {
    return bytes.size() > 8 && bytes[0] == '\x09' && bytes[1] <= '\x08' && bytes[1] % 2 == 0 &&
           bytes[3] == 0 && (bytes[2] == 4 || bytes[2] == 6 || bytes[2] == 8);
}

}  // namespace

FileKind fileKind(const QByteArray& bytes, const ReadContext& context) {
    if (bytes.isEmpty()) {
        throw context.refusal.empty();
    }
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")) {
        return FileKind::Zip;
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        return FileKind::CompoundFile;
    }
    const std::string_view head(bytes.constData(), static_cast<size_t>(bytes.size()));
    for (const Signature& stranger : strangers()) {
        if (head.substr(0, stranger.bytes.size()) == stranger.bytes) {
            throw context.refusal.notASheet(stranger.name);
        }
    }
    if (isBareBiff(bytes)) {
        throw context.refusal.saveAsXlsx(InputRefusal::tr("很早的 Excel 表格"));
    }
    QString markup;
    if (looksLikeMarkup(bytes.left(4096), markup)) {
        throw context.refusal.saveAsXlsx(markup);
    }
    return FileKind::Text;
}

}  // namespace nuanxin
