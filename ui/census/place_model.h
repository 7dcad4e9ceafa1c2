// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of places as a table: each row indented below its parent, branches that close.
#pragma once

#include <QHash>
#include <QSet>

#include "core/census/place.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

class PlaceModel : public TableModel {
    Q_OBJECT
public:
    enum Columns { Name, Level, Code, Children, Note };

    explicit PlaceModel(QObject* parent = nullptr);

    void setPlaces(std::vector<Place> places);  // parents before children
    // Shows what matches, and above each its parents. Levels: empty means all.
    void setFilter(const QString& text, const QSet<int>& levels);
    void toggle(PlaceId id);

    const std::vector<Place>& places() const { return m_places; }
    const Place* find(PlaceId id) const;
    int indexOf(PlaceId id) const;  // the row; -1: not shown
    PlaceId idAt(int row) const { return placeOf(row).id; }
    int matches() const { return m_matches; }

protected:
    int rows() const override { return static_cast<int>(m_lines.size()); }
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return placeOf(row).id.value(); }

private:
    struct Line {
        size_t place;
        int depth;
    };
    const Place& placeOf(int row) const { return m_places[m_lines[static_cast<size_t>(row)].place]; }
    bool isFiltered() const { return !m_text.isEmpty() || !m_levels.isEmpty(); }
    QSet<PlaceId> wanted();
    void lay(PlaceId parent, int depth, const QSet<PlaceId>& wanted);
    void layAll();

    std::vector<Place> m_places;
    QHash<PlaceId, std::vector<size_t>> m_children;
    std::vector<Line> m_lines;
    QSet<PlaceId> m_closed, m_matching;
    QString m_text;
    QSet<int> m_levels;
    int m_matches = 0;
};

}  // namespace nuanxin::ui
