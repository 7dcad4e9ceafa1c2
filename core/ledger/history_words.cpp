// SPDX-License-Identifier: GPL-3.0-or-later
// What tables and columns are called on the history page.
#include <QCoreApplication>
#include <algorithm>

#include "core/ledger/history.h"

namespace nuanxin {

namespace {

struct Noun {
    const char* name;
    const char* noun;
};

class SchemaWords {
    Q_DECLARE_TR_FUNCTIONS(SchemaWords)
};

constexpr Noun kTables[] = {
    {"office", QT_TRANSLATE_NOOP("SchemaWords", "单位信息")},
    {"place", QT_TRANSLATE_NOOP("SchemaWords", "区划")},
};

// A name means the same in every table.
constexpr Noun kColumns[] = {
    {"code", QT_TRANSLATE_NOOP("SchemaWords", "代码")},
    {"level", QT_TRANSLATE_NOOP("SchemaWords", "层级")},
    {"name", QT_TRANSLATE_NOOP("SchemaWords", "名称")},
    {"note", QT_TRANSLATE_NOOP("SchemaWords", "备注")},
    {"parent_id", QT_TRANSLATE_NOOP("SchemaWords", "上级")},
};

template <size_t Count>
const Noun* find(const Noun (&nouns)[Count], const QString& name) {
    const auto* found = std::find_if(nouns, nouns + Count,
                                     [&](const Noun& noun) { return name == QLatin1String(noun.name); });
    return found == nouns + Count ? nullptr : found;
}

}  // namespace

QString tableNoun(const QString& table) {
    const Noun* noun = find(kTables, table);
    return noun ? SchemaWords::tr(noun->noun) : SchemaWords::tr("记录");
}

QString columnNoun(const QString&, const QString& column) {
    const Noun* noun = find(kColumns, column);
    return noun ? SchemaWords::tr(noun->noun) : QString();
}

QString rowNoun(const QString& table, const QString& name) {
    return name.isEmpty() ? tableNoun(table) : SchemaWords::tr("%1“%2”").arg(tableNoun(table), name);
}

}  // namespace nuanxin
