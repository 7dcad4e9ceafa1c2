// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include "core/exchange/xlsx_book.h"

namespace nuanxin {

namespace {

class StringsHandler final : public XmlHandler {
public:
    explicit StringsHandler(ReadContext& context) : m_context(context) {}

    void start(std::string_view name, const XmlAttributes&) override {
        if (name == "si") {
            m_text.clear();
        } else if (name == "rPh") {
            m_inPhonetic = true;
        } else if (name == "t") {
            m_inText = !m_inPhonetic;
        }
    }
    void end(std::string_view name) override {
        if (name == "t") {
            m_inText = false;
        } else if (name == "rPh") {
            m_inPhonetic = false;
        } else if (name == "si") {
            keep();
        }
    }
    void text(std::string_view piece) override {
        if (m_inText) {
            m_text += piece;
            if (static_cast<qint64>(m_text.size()) > 4 * m_context.limits.cellCharacters) {
                throw m_context.refusal.textTooLong({}, 0, m_context.limits.cellCharacters);
            }
        }
    }

    std::vector<QString> strings;

private:
    void keep() {
        strings.push_back(xstring(m_text));
        m_context.countText({}, 0, strings.back().size());
        if (static_cast<qint64>(strings.size()) > m_context.limits.sharedStrings) {
            throw m_context.refusal.tooMany(InputRefusal::tr("文字"));
        }
    }

    ReadContext& m_context;
    std::string m_text;
    bool m_inText = false, m_inPhonetic = false;
};

}  // namespace

std::vector<QString> readXlsxStrings(XlsxArchive& archive, const QByteArray& part, ReadContext& context) {
    StringsHandler handler(context);
    if (!part.isEmpty() && archive.has(part)) {
        streamXml(*archive.open(part), part, handler, context);
    }
    return std::move(handler.strings);
}

}  // namespace nuanxin
