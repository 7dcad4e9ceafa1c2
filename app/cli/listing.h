// SPDX-License-Identifier: GPL-3.0-or-later
// A list as both readers want it: JSON for a script, aligned text for a person.
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <optional>
#include <vector>

namespace nuanxin::cli {

struct Cell {
    QJsonValue json;
    QString text;
    bool isName = false;  // found by its pinyin too

    static Cell words(const QString& text) { return {text, text}; }
    static Cell name(const QString& text) { return {text, text, true}; }
    static Cell code(const QString& code, const QString& words) { return {code, words}; }
    static Cell number(qint64 number) { return {number, QString::number(number)}; }
    static Cell id(qint64 id);                  // text in JSON; null and empty when there is none
    static Cell instant(const QDateTime& utc);  // ISO 8601 UTC in JSON, local time in text
    static Cell yes(bool yes);
};

struct Column {
    QString key, title;
};

struct Listing {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;

    // Keeps rows of which a cell contains `text`, whatever its case, or of which a name is found by it; all
    // when it is empty.
    void search(const QString& text);
    void limit(std::optional<int> rows);
    QJsonArray json() const;
    QString text() const;
};

}  // namespace nuanxin::cli
