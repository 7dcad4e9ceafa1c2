// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/keys.h"

namespace nuanxin {

QByteArray identityKey(const Sealer& sealer, const QString& documentKind, const QString& number) {
    const QByteArray kind = "identity " + documentKind.toUtf8();
    return number.isEmpty() ? QByteArray() : sealer.blind(number, kind.constData());
}

QByteArray phoneKey(const Sealer& sealer, const QString& phone) {
    return phone.isEmpty() ? QByteArray() : sealer.blind(phone, "phone");
}

}  // namespace nuanxin
