// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of several subjects have in common: a place to be found, a note that grows.
#pragma once

#include "core/exchange/place_import_store.h"

namespace nuanxin {

struct PlaceReading {
    QString packed;
    QString says;  // why nothing could be taken; empty: it was
    bool gridOnly = false;
};
PlaceReading readPlace(const PlaceImportStore& places, const QString& street, const QString& community,
                       const QString& grid);

// Notes are added to and never overwritten: what stands there already is not said again.
QString noteTaken(const QString& before, const QString& after);

}  // namespace nuanxin
