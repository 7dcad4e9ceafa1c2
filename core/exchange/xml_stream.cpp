// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_stream.h"

#include <expat.h>

#include <exception>
#include <new>

namespace nuanxin {

namespace {

std::string_view localName(std::string_view name) {
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

// Stands between expat, which is C, and a handler that may throw.
class Bridge {
public:
    Bridge(XmlHandler& handler, const QByteArray& partName, ReadContext& context);
    ~Bridge() { XML_ParserFree(m_parser); }
    Q_DISABLE_COPY_MOVE(Bridge)

    void run(PartStream& part);

private:
    static constexpr int kPiece = 64 << 10;

    template <typename Work>
    void guarded(Work work) {
        if (m_failure) {
            return;  // expat may still hand over what it has in hand after being stopped
        }
        try {
            work();
        } catch (...) {
            m_failure = std::current_exception();
            XML_StopParser(m_parser, XML_FALSE);
        }
    }
    static void XMLCALL onStart(void* self, const char* name, const char** pairs);
    static void XMLCALL onEnd(void* self, const char* name);
    static void XMLCALL onText(void* self, const char* text, int length);
    static void XMLCALL onDoctype(void* self, const char*, const char*, const char*, int);
    void start(const char* name, const char** pairs);
    void check(XML_Status status) const;

    XmlHandler& m_handler;
    const QByteArray& m_part;
    ReadContext& m_context;
    XML_Parser m_parser;
    XmlAttributes m_attributes;  // kept, so that its room is there for the next element
    std::exception_ptr m_failure;
    int m_depth = 0;
};

Bridge::Bridge(XmlHandler& handler, const QByteArray& partName, ReadContext& context)
    : m_handler(handler), m_part(partName), m_context(context), m_parser(XML_ParserCreate(nullptr)) {
    if (m_parser == nullptr) {
        throw std::bad_alloc();
    }
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Bridge::onStart, &Bridge::onEnd);
    XML_SetCharacterDataHandler(m_parser, &Bridge::onText);
    XML_SetStartDoctypeDeclHandler(m_parser, &Bridge::onDoctype);
}

void Bridge::start(const char* name, const char** pairs) {
    if (++m_depth > m_context.limits.xmlDepth) {
        throw m_context.refusal.unsafeXml(QStringLiteral("depth"));
    }
    m_attributes.clear();
    for (const char** pair = pairs; *pair != nullptr; pair += 2) {
        const std::string_view fullName = pair[0];
        if (!fullName.starts_with("xmlns:")) {
            m_attributes.push_back({localName(fullName), pair[1]});
        }
    }
    m_handler.start(localName(name), m_attributes);
}

void Bridge::onStart(void* self, const char* name, const char** pairs) {
    auto& bridge = *static_cast<Bridge*>(self);
    bridge.guarded([&] { bridge.start(name, pairs); });
}

void Bridge::onEnd(void* self, const char* name) {
    auto& bridge = *static_cast<Bridge*>(self);
    bridge.guarded([&] {
        --bridge.m_depth;
        bridge.m_handler.end(localName(name));
    });
}

void Bridge::onText(void* self, const char* text, int length) {
    auto& bridge = *static_cast<Bridge*>(self);
    bridge.guarded([&] { bridge.m_handler.text({text, static_cast<size_t>(length)}); });
}

// Entities can be declared nowhere else.
void Bridge::onDoctype(void* self, const char*, const char*, const char*, int) {
    auto& bridge = *static_cast<Bridge*>(self);
    bridge.guarded([&] { throw bridge.m_context.refusal.unsafeXml(QStringLiteral("DOCTYPE")); });
}

void Bridge::check(XML_Status status) const {
    if (m_failure) {
        std::rethrow_exception(m_failure);
    }
    if (status != XML_STATUS_OK) {
        throw m_context.refusal.damaged(QStringLiteral("%1: %2").arg(
            QString::fromUtf8(m_part), QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)))));
    }
}

void Bridge::run(PartStream& part) {
    qint64 fed = 0;
    for (bool last = false; !last;) {
        void* buffer = XML_GetBuffer(m_parser, kPiece);
        if (buffer == nullptr) {
            throw std::bad_alloc();
        }
        const auto count = static_cast<int>(part.read(static_cast<char*>(buffer), kPiece));
        fed += count;
        last = count == 0;
        check(XML_ParseBuffer(m_parser, count, last ? 1 : 0));
        if (fed - XML_GetCurrentByteIndex(m_parser) > m_context.limits.xmlTagBytes) {
            throw m_context.refusal.unsafeXml(QStringLiteral("a tag without end"));
        }
    }
}

}  // namespace

std::string_view XmlAttributes::named(std::string_view wanted) const {
    for (const XmlAttribute& attribute : *this) {
        if (attribute.name == wanted) {
            return attribute.value;
        }
    }
    return {};
}

bool XmlAttributes::isTrue(std::string_view wanted) const {
    const std::string_view written = named(wanted);
    return written == "1" || written == "true" || written == "on";
}

void streamXml(PartStream& part, const QByteArray& partName, XmlHandler& handler, ReadContext& context) {
    Bridge(handler, partName, context).run(part);
}

}  // namespace nuanxin
