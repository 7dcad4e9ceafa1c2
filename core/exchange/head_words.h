// SPDX-License-Identifier: GPL-3.0-or-later
// What the heads of columns mean. The words are data (resources/import): one file for each description, and
// common.tsv for what holds in every sheet.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace nuanxin {

struct HeadMeaning {
    enum class Kind {
        Unknown,
        NotTaken,  // known, and of no use here: serial numbers, somebody else's phone
        Field
    };
    Kind kind = Kind::Unknown;
    QString field;
    int certainty = 0;      // 0 to 100, to settle which of two columns is the field
    bool ofOthers = false;  // of NotTaken: 站长, 紧急联系人
};

class HeadWords {
public:
    // Lines of key and words (separated by |) with a tab between; # begins a comment.
    HeadWords(const QString& fieldLines, const QString& commonLines);

    // `above` is the merged cell over a group of columns (联系方式 over 手机 and 住址); it may be empty.
    HeadMeaning meaningOf(const QString& head, const QString& above = {}) const;
    // Whether it is one of the words, to the letter; quick enough to ask of every row.
    bool knows(const QString& word) const { return m_fields.contains(word); }

private:
    HeadMeaning exact(const QString& key, int certainty) const;
    HeadMeaning ofKey(const QString& key, int certainty) const;
    HeadMeaning single(const QString& head) const;
    HeadMeaning contained(const QString& key) const;
    bool aboutOthers(const QString& key) const;
    QString withoutAbout(QString key) const;

    QHash<QString, QString> m_fields;  // folded head → field; ignored heads → empty
    QStringList m_about, m_other;      // folded, longest first
};

// Heads as they are compared: folded, without spaces, line breaks, asterisks, numbering and signs.
QString headKey(const QString& head);

}  // namespace nuanxin
