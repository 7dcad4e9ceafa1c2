// SPDX-License-Identifier: GPL-3.0-or-later
// GB 18030 by the system's own tables: iconv, or code page 54936 on Windows.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace nuanxin {

// Strict. None where the bytes are not GB 18030; faultAt is then the offset of the first byte that is not, or
// of the first byte where the system does not say.
std::optional<QString> fromGb18030(QByteArrayView bytes, qsizetype* faultAt = nullptr);

QByteArray toGb18030(const QString& text);

}  // namespace nuanxin
