// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_parts.h"

#include <QCoreApplication>

#include "core/text/characters.h"

namespace nuanxin {

namespace {

class PartWords {
    Q_DECLARE_TR_FUNCTIONS(RowParts)

public:
    static QString several(const QString& written) {
        return tr("台账里叫“%1”的地方不止一处，分不清是哪一处，已留空，请把街道、社区写全。").arg(written);
    }
    static QString gridOnly(const QString& written) {
        return tr("只写了“%1”，没有写社区，已留空，请补填社区。").arg(written);
    }
};

}  // namespace

PlaceReading readPlace(const PlaceImportStore& places, const QString& street, const QString& community,
                       const QString& grid) {
    const PlaceImportStore::Meaning meaning = places.meaningOf(street, community, grid);
    const QString written = street + community + grid;
    if (meaning.several) {
        return {{}, PartWords::several(written), false};
    }
    if (!meaning.lacksCommunity) {
        return {meaning.packed, {}, false};
    }
    PlacePath rest = PlacePath::unpacked(meaning.packed);
    const QString alone = rest.grid;
    rest.grid.clear();
    return {rest.packed(), PartWords::gridOnly(alone), true};
}

QString noteTaken(const QString& before, const QString& after) {
    const auto key = [](const QString& text) { return text::withoutSpaces(text::halfWidth(text)); };
    QString note = before;
    for (const QString& part : after.split(u'；', Qt::SkipEmptyParts)) {
        if (!key(note).contains(key(part))) {
            note += note.isEmpty() ? part : u'；' + part;
        }
    }
    return note;
}

}  // namespace nuanxin
