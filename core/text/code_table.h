// SPDX-License-Identifier: GPL-3.0-or-later
// Code tables of the national standards, and the few of our own, as data in resources/code_tables. Each file
// names its source.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace nuanxin::text {

enum class Table {
    Sex,
    Ethnicity,
    Education,
    PoliticalStatus,
    Occupation,
    MaritalStatus,
    FamilyRelation,
    DocumentKind,
    Province,
    EmployerKind,
    Platform,
    VisitOutcome,
    ConsentBasis,
    RoleKind,
    FormingWay
};

struct Code {
    QString code;
    QString name;         // as the standard has it, shown and printed
    QStringList aliases;  // as people write it
    QString shortName;    // for a table's cell: 男, 中共党员; where there is none, the name
    QString sector;       // of a platform: the employer kind it belongs to
};

class CodeTable {
public:
    // Lines of code, name, aliases (separated by |), short name and sector with tabs between; # begins a
    // comment.
    explicit CodeTable(const QString& lines);

    // By code, name or alias; spaces, width, 繁简 and case do not matter. None where nobody has met the word
    // yet.
    std::optional<QString> find(const QString& written) const;
    QString name(const QString& code) const;  // empty for an unknown code
    QString shortName(
        const QString& code) const;  // an unknown code is a word nobody has met: it stands as it is
    QString sector(const QString& code) const;  // empty: of none
    const std::vector<Code>& all() const { return m_codes; }

private:
    std::vector<Code> m_codes;
    QHash<QString, QString> m_byWord;  // folded code, name or alias → code
    QHash<QString, QString> m_names, m_shortNames, m_sectors;
};

const CodeTable& codeTable(Table table);

}  // namespace nuanxin::text
