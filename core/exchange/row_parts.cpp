// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_parts.h"

#include <QCoreApplication>

#include "core/text/characters.h"
#include "core/text/mask.h"

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
    static QString notOnRoll() { return tr("按证件号码、姓名和电话在台账里找不到这个人，请先登记再导入。"); }
    static QString onlyNamed() { return tr("只有姓名，分不清是谁，请补上证件号码或者电话再导入。"); }
    static QString wrongCheckDigit(const QString& field, const QString& original) {
        return tr("%1原文“%2”，校验位不对，待核").arg(field, original);
    }
    static QString unread(const QString& field, const QString& original) {
        return tr("%1原文“%2”，读不出来，待核").arg(field, original);
    }
    static QString kept(const QString& field) { return tr("“%1”的原文记在备注里。").arg(field); }
    static QString notKept(const QString& field) {
        return tr("“%1”的原文不记在备注里，请照原表补上。").arg(field);
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

Finding onlyNamed(const QString& name) {
    return {0, QStringLiteral("not_on_roll"), PartWords::onlyNamed(), name};
}

Finding notOnRoll(const QString& name) {
    return {0, QStringLiteral("not_on_roll"), PartWords::notOnRoll(), name};
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

QString keepInNote(const ImportField& field, const QString& code, const QString& original, QString& note) {
    if (original.isEmpty()) {
        return {};
    }
    if (field.isSealed()) {
        return text::isMasked(original) ? QString() : PartWords::notKept(field.word());
    }
    // In a note, ； stands between one line and the next.
    const QString plain = QString(original.simplified()).replace(u'；', u'，');
    note = noteTaken(note, code == u"identity_check_digit" ? PartWords::wrongCheckDigit(field.word(), plain)
                                                           : PartWords::unread(field.word(), plain));
    return PartWords::kept(field.word());
}

}  // namespace nuanxin
