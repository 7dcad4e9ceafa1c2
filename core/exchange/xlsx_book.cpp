// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_book.h"

namespace nuanxin {

namespace {

QByteArray bytesOf(std::string_view text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray folderOf(const QByteArray& part) {
    return part.left(part.lastIndexOf('/') + 1);
}

// A relationship's target, absolute ("/xl/styles.xml") or relative to the part that names it.
QByteArray resolved(const QByteArray& folder, const QByteArray& target) {
    QList<QByteArray> path;
    const QByteArray whole = target.startsWith('/') ? target : folder + target;
    for (const QByteArray& step : whole.split('/')) {
        if (step == "..") {
            if (!path.isEmpty()) {
                path.removeLast();
            }
        } else if (!step.isEmpty() && step != ".") {
            path.append(step);
        }
    }
    return path.join('/');
}

struct Relationship {
    QByteArray kind;  // the last step of the type's address: the same in strict and transitional files
    QByteArray part;
};

class Relationships final : public XmlHandler {
public:
    explicit Relationships(const QByteArray& folder) : m_folder(folder) {}
    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || attributes.named("TargetMode") == "External") {
            return;
        }
        const QByteArray type = bytesOf(attributes.named("Type"));
        byId.insert(
            bytesOf(attributes.named("Id")),
            {type.mid(type.lastIndexOf('/') + 1), resolved(m_folder, bytesOf(attributes.named("Target")))});
    }
    void end(std::string_view) override {}

    QByteArray partOfKind(const char* kind) const {
        for (const Relationship& relationship : byId) {
            if (relationship.kind == kind) {
                return relationship.part;
            }
        }
        return {};
    }

    QHash<QByteArray, Relationship> byId;

private:
    QByteArray m_folder;
};

Relationships readRelationships(XlsxArchive& archive, const QByteArray& ofPart, ReadContext& context) {
    const QByteArray folder = folderOf(ofPart);
    const QByteArray part = folder + "_rels/" + ofPart.mid(folder.size()) + ".rels";
    Relationships found(folder);
    if (archive.has(part)) {
        streamXml(*archive.open(part), part, found, context);
    }
    return found;
}

class BookHandler final : public XmlHandler {
public:
    BookHandler(const Relationships& relationships, XlsxBook& book, ReadContext& context)
        : m_relationships(relationships), m_book(book), m_context(context) {}

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr") {
            m_book.date1904 = attributes.isTrue("date1904");
        } else if (name == "sheet") {
            addSheet(attributes);
        }
    }
    void end(std::string_view) override {}

private:
    void addSheet(const XmlAttributes& attributes) {
        const auto found = m_relationships.byId.find(bytesOf(attributes.named("id")));
        if (found == m_relationships.byId.end() || found->kind != "worksheet") {
            return;
        }
        const std::string_view state = attributes.named("state");
        m_book.sheets.push_back(
            {xstring(attributes.named("name")), found->part, !state.empty() && state != "visible"});
        if (static_cast<int>(m_book.sheets.size()) > m_context.limits.sheets) {
            throw m_context.refusal.tooMany(InputRefusal::tr("工作表"));
        }
    }

    const Relationships& m_relationships;
    XlsxBook& m_book;
    ReadContext& m_context;
};

Error notAWorkbook(const XlsxArchive& archive, const ReadContext& context) {
    const struct {
        bool found;
        QString name;
    } others[] = {
        {archive.hasPartUnder("word/"), InputRefusal::tr("一份 Word 文档")},
        {archive.hasPartUnder("ppt/"), InputRefusal::tr("演示文稿")},
        {archive.has("content.xml"), InputRefusal::tr("一份 ODF 文档")},
    };
    for (const auto& other : others) {
        if (other.found) {
            return context.refusal.notASheet(other.name);
        }
    }
    return context.refusal.notASheet(InputRefusal::tr("压缩包"));
}

}  // namespace

XlsxBook readXlsxBook(XlsxArchive& archive, ReadContext& context) {
    QByteArray bookPart = readRelationships(archive, {}, context).partOfKind("officeDocument");
    if (bookPart.isEmpty() || !archive.has(bookPart)) {
        bookPart = "xl/workbook.xml";
    }
    if (archive.has("xl/workbook.bin")) {
        throw context.refusal.saveAsXlsx(InputRefusal::tr("一份 XLSB 二进制工作簿"));
    }
    const bool otherOffice = archive.hasPartUnder("word/") || archive.hasPartUnder("ppt/");
    if (otherOffice || !archive.has(bookPart)) {
        throw notAWorkbook(archive, context);
    }
    const Relationships relationships = readRelationships(archive, bookPart, context);
    XlsxBook book;
    BookHandler handler(relationships, book, context);
    streamXml(*archive.open(bookPart), bookPart, handler, context);
    if (book.sheets.empty()) {
        throw context.refusal.noSheets();
    }
    book.stylesPart = relationships.partOfKind("styles");
    book.stringsPart = relationships.partOfKind("sharedStrings");
    return book;
}

}  // namespace nuanxin
