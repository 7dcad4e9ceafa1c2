// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gb18030.h"

#include "core/ledger/error.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <iconv.h>

#include <cerrno>
#endif

namespace nuanxin {

namespace {
constexpr qsizetype kPiece = 1 << 20;  // also keeps the counts within Windows' int
}

#ifdef Q_OS_WIN

constexpr UINT kCodePage = 54936;

namespace {

// GB 18030 does not synchronise by itself; behind an ASCII control character a new character begins.
qsizetype pieceEnd(QByteArrayView bytes, qsizetype from) {
    for (qsizetype at = qMin(from + kPiece, bytes.size()); at < bytes.size(); ++at) {
        if (static_cast<unsigned char>(bytes[at]) < 0x30) {
            return at;
        }
    }
    return bytes.size();
}

}  // namespace

std::optional<QString> fromGb18030(QByteArrayView bytes, qsizetype* faultAt) {
    QString text;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = pieceEnd(bytes, from);
        const auto length = static_cast<int>(end - from);
        const int units =
            MultiByteToWideChar(kCodePage, MB_ERR_INVALID_CHARS, bytes.data() + from, length, nullptr, 0);
        if (units == 0) {
            if (faultAt != nullptr) {
                *faultAt = from;
            }
            return std::nullopt;
        }
        const qsizetype before = text.size();
        text.resize(before + units);
        MultiByteToWideChar(kCodePage, MB_ERR_INVALID_CHARS, bytes.data() + from, length,
                            reinterpret_cast<wchar_t*>(text.data()) + before, units);
        from = end;
    }
    return text;
}

QByteArray toGb18030(const QString& text) {
    QByteArray bytes;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = qMin(from + kPiece, text.size());
        end += end < text.size() && text[end].isLowSurrogate() ? 1 : 0;
        const auto* source = reinterpret_cast<const wchar_t*>(text.constData()) + from;
        const auto length = static_cast<int>(end - from);
        const int count = WideCharToMultiByte(kCodePage, 0, source, length, nullptr, 0, nullptr, nullptr);
        const qsizetype before = bytes.size();
        bytes.resize(before + count);
        WideCharToMultiByte(kCodePage, 0, source, length, bytes.data() + before, count, nullptr, nullptr);
        from = end;
    }
    return bytes;
}

#else

namespace {

class Converter {
public:
    Converter(const char* to, const char* from) : m_handle(iconv_open(to, from)) {
        if (m_handle == reinterpret_cast<iconv_t>(-1)) {
            throw Error(ErrorKind::Internal, {}, QStringLiteral("iconv has no GB18030"));
        }
    }
    ~Converter() { iconv_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Converter)

    // Appends all of `bytes` in the other encoding. Otherwise the offset of what cannot be converted; -1:
    // none.
    qsizetype convert(QByteArrayView bytes, QByteArray& converted) {
        char* in = const_cast<char*>(bytes.data());  // POSIX asks for it; iconv does not write there
        auto left = static_cast<size_t>(bytes.size());
        while (left > 0) {
            const qsizetype before = converted.size();
            converted.resize(before + kPiece);
            char* out = converted.data() + before;
            auto room = static_cast<size_t>(kPiece);
            const size_t result = iconv(m_handle, &in, &left, &out, &room);
            const int fault = errno;
            converted.resize(before + kPiece - static_cast<qsizetype>(room));
            if (result == static_cast<size_t>(-1) && fault != E2BIG) {
                return bytes.size() - static_cast<qsizetype>(left);
            }
        }
        return -1;
    }

private:
    iconv_t m_handle;
};

constexpr const char* kUtf16 = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "UTF-16LE" : "UTF-16BE";

}  // namespace

std::optional<QString> fromGb18030(QByteArrayView bytes, qsizetype* faultAt) {
    QByteArray units;
    const qsizetype fault = Converter(kUtf16, "GB18030").convert(bytes, units);
    if (fault >= 0) {
        if (faultAt != nullptr) {
            *faultAt = fault;
        }
        return std::nullopt;
    }
    return QString(reinterpret_cast<const QChar*>(units.constData()), units.size() / 2);
}

QByteArray toGb18030(const QString& text) {
    const QString sound =
        text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());  // half a pair becomes ?
    const QByteArrayView units(reinterpret_cast<const char*>(sound.constData()), sound.size() * 2);
    QByteArray bytes;
    if (Converter("GB18030", kUtf16).convert(units, bytes) >= 0) {
        throw Error(ErrorKind::Internal, {}, QStringLiteral("a character that GB18030 has not"));
    }
    return bytes;
}

#endif

}  // namespace nuanxin
