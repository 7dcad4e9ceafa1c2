// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/code_table.h"

#include <QFile>
#include <array>

#include "core/text/characters.h"
#include "core/text/fold.h"

namespace nuanxin::text {

namespace {

// In the order of the enum.
constexpr std::array kFiles{"sex",           "ethnicity",      "education",       "political_status",
                            "occupation",    "marital_status", "family_relation", "document_kind",
                            "province",      "employer_kind",  "platform",        "visit_outcome",
                            "consent_basis", "role_kind",      "forming_way"};

QString wordKey(const QString& written) {
    return withoutSpaces(foldForSearch(written));
}

std::array<CodeTable, kFiles.size()> loadAll() {
    const auto load = [](const char* name) {
        QFile file(QStringLiteral(":/code_tables/%1.tsv").arg(QLatin1String(name)));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(there, "codeTable", name);  // compiled in
        return CodeTable(there ? QString::fromUtf8(file.readAll()) : QString());
    };
    return std::apply([&](auto... names) { return std::array{load(names)...}; }, kFiles);
}

}  // namespace

CodeTable::CodeTable(const QString& lines) {
    for (const QString& line : lines.split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (line.startsWith(u'#') || fields.size() < 2) {
            continue;
        }
        const QStringList aliases = fields.value(2).split(u'|', Qt::SkipEmptyParts);
        const QString shortName = fields.value(3).isEmpty() ? fields[1] : fields[3];
        m_codes.push_back({fields[0], fields[1], aliases, shortName, fields.value(4)});
        m_names.insert(fields[0], fields[1]);
        m_shortNames.insert(fields[0], shortName);
        m_sectors.insert(fields[0], fields.value(4));
        for (const QString& word : QStringList{fields[0], fields[1], shortName} + aliases) {
            m_byWord.insert(wordKey(word), fields[0]);
        }
    }
}

std::optional<QString> CodeTable::find(const QString& written) const {
    const QString key = wordKey(written);
    const auto found = m_byWord.constFind(key);
    if (found != m_byWord.constEnd()) {
        return *found;
    }
    // A number cell drops the leading zero of 01.
    const auto padded = key.size() == 1 ? m_byWord.constFind(u'0' + key) : m_byWord.constEnd();
    return padded != m_byWord.constEnd() ? std::optional<QString>(*padded) : std::nullopt;
}

QString CodeTable::name(const QString& code) const {
    return m_names.value(code);
}

QString CodeTable::shortName(const QString& code) const {
    return m_shortNames.value(code, code);
}

QString CodeTable::sector(const QString& code) const {
    return m_sectors.value(code);
}

const CodeTable& codeTable(Table table) {
    static const auto all = loadAll();
    return all[static_cast<std::size_t>(table)];
}

}  // namespace nuanxin::text
