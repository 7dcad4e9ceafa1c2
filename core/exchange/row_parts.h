// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of several subjects have in common: a place to be found, a note that grows.
#pragma once

#include "core/exchange/import_description.h"
#include "core/exchange/import_target.h"
#include "core/exchange/place_import_store.h"

namespace nuanxin {

struct PlaceReading {
    QString packed;
    QString says;  // why nothing could be taken; empty: it was
    bool gridOnly = false;
};
PlaceReading readPlace(const PlaceImportStore& places, const QString& street, const QString& community,
                       const QString& grid);

// Of a row about somebody whom the roll does not know, or who has a name alone to be known by.
Finding notOnRoll(const QString& name);
Finding onlyNamed(const QString& name);

// Notes are added to and never overwritten: what stands there already is not said again.
QString noteTaken(const QString& before, const QString& after);

// For records without a list of problems: what stood in a cell that could not be read goes into their note, a
// sealed field's does not. Returns what to tell of it.
QString keepInNote(const ImportField& field, const QString& code, const QString& original, QString& note);

}  // namespace nuanxin
