// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_stream.h"

#include <expat.h>

#include <exception>
#include <future>
#include <new>
#include <vector>

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
    static constexpr int kPiece = 256 << 10;

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
    void parse(const char* piece, qint64 size, bool last);

    XmlHandler& m_handler;
    const QByteArray& m_part;
    ReadContext& m_context;
    XML_Parser m_parser;
    std::exception_ptr m_failure;
    int m_depth = 0;
    qint64 m_fed = 0;
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
    m_handler.start(localName(name), XmlAttributes(pairs));
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

void Bridge::parse(const char* piece, qint64 size, bool last) {
    const XML_Status status = XML_Parse(m_parser, piece, static_cast<int>(size), last ? 1 : 0);
    if (m_failure) {
        std::rethrow_exception(m_failure);
    }
    if (status != XML_STATUS_OK) {
        throw m_context.refusal.damaged(QStringLiteral("%1: %2").arg(
            QString::fromUtf8(m_part), QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)))));
    }
    m_fed += size;
    const qint64 understood = XML_GetCurrentByteIndex(m_parser);  // -1: nothing is left over
    if (understood >= 0 && m_fed - understood > m_context.limits.xmlTagBytes) {
        throw m_context.refusal.unsafeXml(QStringLiteral("a tag without end"));
    }
}

// To expand a piece takes a third of the time it takes to parse it, so the next one is expanded meanwhile.
// What fits into one piece needs no thread.
void Bridge::run(PartStream& part) {
    std::vector<char> piece(kPiece), next(kPiece);
    for (qint64 count = part.read(piece.data(), kPiece); count > 0;) {
        const auto policy = count == kPiece ? std::launch::async : std::launch::deferred;
        std::future<qint64> ahead = std::async(policy, [&] { return part.read(next.data(), kPiece); });
        m_context.advance(count);
        parse(piece.data(), count, false);
        count = ahead.get();
        std::swap(piece, next);
    }
    parse(nullptr, 0, true);
}

}  // namespace

std::string_view XmlAttributes::named(std::string_view wanted) const {
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        const std::string_view name = pair[0];
        if (name == wanted || (!name.starts_with("xmlns:") && localName(name) == wanted)) {
            return pair[1];
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
