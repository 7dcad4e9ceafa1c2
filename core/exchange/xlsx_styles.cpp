// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"
#include "core/exchange/xlsx_book.h"

namespace nuanxin {

namespace {

class StylesHandler final : public XmlHandler {
public:
    explicit StylesHandler(ReadContext& context) : m_context(context) {}

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "cellXfs") {
            m_inCellStyles = true;
        } else if (name == "numFmt") {
            addFormat(attributes);
        } else if (name == "xf" && m_inCellStyles) {
            addStyle(number(attributes.named("numFmtId")));
        }
    }
    void end(std::string_view name) override {
        if (name == "cellXfs") {
            m_inCellStyles = false;
        }
    }

    std::vector<bool> dates;

private:
    static int number(std::string_view digits) {
        return QByteArray(digits.data(), static_cast<qsizetype>(digits.size())).toInt();
    }
    void addFormat(const XmlAttributes& attributes) {
        const int id = number(attributes.named("numFmtId"));
        const bool date = isDateFormatCode(xstring(attributes.named("formatCode")));
        m_formats.insert(id, date);
        if (m_formats.size() > m_context.limits.styles) {
            throw m_context.refusal.tooMany(InputRefusal::tr("单元格格式"));
        }
    }
    void addStyle(int format) {
        const auto own = m_formats.find(format);  // a book may redefine a number that is built in
        dates.push_back(own != m_formats.end() ? *own : isBuiltInDateFormat(format));
        if (static_cast<qint64>(dates.size()) > m_context.limits.styles) {
            throw m_context.refusal.tooMany(InputRefusal::tr("单元格格式"));
        }
    }

    ReadContext& m_context;
    QHash<int, bool> m_formats;
    bool m_inCellStyles = false;
};

}  // namespace

std::vector<bool> readXlsxDateStyles(XlsxArchive& archive, const QByteArray& part, ReadContext& context) {
    StylesHandler handler(context);
    if (!part.isEmpty() && archive.has(part)) {
        streamXml(*archive.open(part), part, handler, context);
    }
    return handler.dates;
}

}  // namespace nuanxin
