// SPDX-License-Identifier: GPL-3.0-or-later
// Blind keys of the census: the same value always gives the same key, in whichever column it stands.
#pragma once

#include "core/ledger/sealing.h"

namespace nuanxin {

// A number is unique together with its kind. `number` is text::normaliseIdentity's form; empty gives an empty
// key.
QByteArray identityKey(const Sealer& sealer, const QString& documentKind, const QString& number);
// `phone` is text::normalisePhone's form.
QByteArray phoneKey(const Sealer& sealer, const QString& phone);

}  // namespace nuanxin
