// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_reading.h"

#include <QCoreApplication>

#include "core/text/name.h"

namespace nuanxin {

namespace {

using text::NameDoubt;

class NameWords {
    Q_DECLARE_TR_FUNCTIONS(NameReading)

public:
    static QString hidden(const QString& cell) { return tr("“%1”没有写全姓名，请填全名。").arg(cell); }
    static QString noName(const QString& cell) { return tr("“%1”不是姓名，请核对。").arg(cell); }
    static QString several(const QString& cell) {
        return tr("“%1”一格里有几个姓名，分不清其他栏说的是谁，请分成几行。").arg(cell);
    }
    static QString damaged(const QString& cell) {
        return tr("“%1”有字没有显示出来，请按证件补上。").arg(cell);
    }
    static QString digits(const QString& cell, const QString& name) {
        return tr("“%1”带有数字，已记为“%2”，请核对。").arg(cell, name);
    }
    static QString unclear(const QString& cell) { return tr("“%1”不像完整的姓名，请核对。").arg(cell); }
    static QString aside(const QString& remark, const QString& field) {
        return tr("姓名后面的“%1”已记入“%2”。").arg(remark, field);
    }
    static QString otherAside(const QString& remark, const QString& field, const QString& said) {
        return tr("姓名后面写着“%1”，“%2”一栏是“%3”，两处不一致，请核对。").arg(remark, field, said);
    }
};

}  // namespace

CellReading readDoubtfulName(const text::RosterName& name, const QString& shown) {
    const QString cell = shown.simplified();
    const QString usable = text::cleanName(name.name).name;
    const auto missing = [](const QString& says) {
        return CellReading{{}, QStringLiteral("name_missing"), says, {}};
    };
    switch (name.doubt) {
        case NameDoubt::Hidden:
            return missing(NameWords::hidden(cell));
        case NameDoubt::Several:
            return missing(NameWords::several(cell));
        case NameDoubt::Damaged:
            return usable.isEmpty()
                       ? missing(NameWords::damaged(cell))
                       : CellReading{usable, QStringLiteral("name_damaged"), NameWords::damaged(cell), {}};
        case NameDoubt::Digits:
            return {usable, QStringLiteral("name_digits"), NameWords::digits(cell, usable), {}};
        case NameDoubt::Unclear:
            return {usable, QStringLiteral("name_unclear"), NameWords::unclear(cell), {}};
        case NameDoubt::NoName:
        case NameDoubt::None:
            break;
    }
    return missing(NameWords::noName(cell));
}

void placeAsides(const ImportDescription& description, const QStringList& asides, ReadRow& row) {
    const int note = description.indexOf(QStringLiteral("note"));
    for (const QString& remark : asides) {
        int field = note;
        QString value = remark;
        for (const char* coded : {"state", "sex"}) {
            const int index = description.indexOf(QLatin1String(coded));
            const auto code =
                index < 0 ? std::nullopt : description.fields[static_cast<size_t>(index)].codes->find(remark);
            field = code ? index : field;
            value = code.value_or(value);
        }
        if (field < 0) {
            continue;
        }
        const ImportField& into = description.fields[static_cast<size_t>(field)];
        QString& known = row.values[static_cast<size_t>(field)];
        if (field == note) {
            known += known.isEmpty() ? remark : known.contains(remark) ? QString() : u'；' + remark;
        } else if (!known.isEmpty() && known != value) {
            row.problems.push_back({field, -1, QStringLiteral("contradiction"),
                                    NameWords::otherAside(remark, into.word(), into.codes->name(known)),
                                    remark});
            continue;
        }
        known = field == note ? known : value;
        row.remarks << NameWords::aside(remark, into.word());
    }
}

}  // namespace nuanxin
