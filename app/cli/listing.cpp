// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing.h"

#include <QJsonObject>
#include <algorithm>

#include "app/cli/columns.h"
#include "app/cli/words.h"
#include "core/text/search_key.h"

namespace nuanxin::cli {

Cell Cell::id(qint64 id) {
    if (id == 0) {
        return {};
    }
    return words(QString::number(id));  // JSON readers round numbers of this size
}

Cell Cell::instant(const QDateTime& utc) {
    if (!utc.isValid()) {
        return {};
    }
    return {utc.toUTC().toString(Qt::ISODateWithMs),
            utc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))};
}

Cell Cell::yes(bool yes) {
    return {yes, yes ? Words::tr("是") : QString()};
}

void Listing::search(const QString& text) {
    if (text.isEmpty()) {
        return;
    }
    const text::SearchWord word(text);
    std::erase_if(rows, [&](const std::vector<Cell>& row) {
        return std::none_of(row.begin(), row.end(), [&](const Cell& cell) {
            return cell.text.contains(text, Qt::CaseInsensitive) ||
                   (cell.isName && text::SearchKey(cell.text).matches(word));
        });
    });
}

void Listing::limit(std::optional<int> most) {
    if (most && rows.size() > static_cast<size_t>(*most)) {
        rows.resize(static_cast<size_t>(*most));
    }
}

QJsonArray Listing::json() const {
    QJsonArray all;
    for (const std::vector<Cell>& row : rows) {
        QJsonObject object;
        for (size_t i = 0; i < row.size(); ++i) {
            object.insert(columns[i].key, row[i].json);
        }
        all.append(object);
    }
    return all;
}

QString Listing::text() const {
    std::vector<QStringList> lines(1);
    for (const Column& column : columns) {
        lines[0] << column.title;
    }
    for (const std::vector<Cell>& row : rows) {
        QStringList& line = lines.emplace_back();
        for (const Cell& cell : row) {
            QString oneLine = cell.text;
            line << oneLine.replace(u'\n', u' ');
        }
    }
    return aligned(lines);
}

}  // namespace nuanxin::cli
