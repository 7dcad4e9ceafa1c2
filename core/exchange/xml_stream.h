// SPDX-License-Identifier: GPL-3.0-or-later
// Streams a part of an XLSX through expat. A document type, and with it every entity of one's own, is refused
// as ECMA-376 part 2, 7.3.5 demands; depth and the size of a tag are limited. Names come without their
// prefix: in spreadsheets no two that matter collide, and so the strict and the transitional namespaces read
// alike.
#pragma once

#include <string_view>

#include "core/exchange/xlsx_archive.h"

namespace nuanxin {

// Those of one element, as expat has them: looked through when asked for, for most are asked for once or
// never.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs) : m_pairs(pairs) {}
    std::string_view named(std::string_view name) const;  // null pointer: not there
    bool isTrue(std::string_view name) const;             // xsd:boolean

private:
    const char* const* m_pairs;  // name, value, …, null
};

class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    // Views are good until the call returns.
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) {}  // UTF-8, in pieces cut anywhere between characters
};

void streamXml(PartStream& part, const QByteArray& partName, XmlHandler& handler, ReadContext& context);

// Decodes UTF-8 and _x000D_ and its like (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
QString xstring(std::string_view utf8);

}  // namespace nuanxin
