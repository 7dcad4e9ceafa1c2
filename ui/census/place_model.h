// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of places as a table: each row indented below its parent, branches that close, siblings sorted by
// the head that was clicked.
#pragma once

#include <QHash>
#include <QSet>

#include "core/census/place.h"
#include "core/text/search_key.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

class PlaceModel : public TableModel {
    Q_OBJECT
public:
    enum Columns { Name, Level, Code, Children, Persons, Note };

    explicit PlaceModel(QObject* parent = nullptr);

    void setPlaces(std::vector<Place> places);        // parents before children
    void setPersons(QHash<PlaceId, qint64> persons);  // on the job, the parts of each place included
    qint64 personsIn(PlaceId id) const { return m_persons.value(id); }
    // Shows what matches, and above each its parents. Levels: empty means all.
    void setFilter(const QString& text, const QSet<int>& levels);
    void toggle(PlaceId id);
    void reveal(PlaceId id);  // opens what is closed above it; a filter may still hide it
    void sort(int column, Qt::SortOrder order) override;  // column -1: the order of entry

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
    struct Known {  // made once a name, not at every keystroke, comparison or refresh
        text::SearchKey key;
        QByteArray order;  // of the name, by pinyin
    };
    const Place& placeOf(int row) const { return m_places[m_lines[static_cast<size_t>(row)].place]; }
    bool isFiltered() const { return !m_word.isEmpty() || !m_levels.isEmpty(); }
    bool matches(size_t place) const;
    bool isBefore(size_t one, size_t other) const;
    qint64 childrenOf(size_t place) const;
    void arrange();
    QSet<PlaceId> wanted();
    void lay(PlaceId parent, int depth, const QSet<PlaceId>& wanted);
    void layAll();

    std::vector<Place> m_places;
    std::vector<Known> m_known;  // of the place at the same index
    QHash<QString, Known> m_byName;
    QHash<PlaceId, std::vector<size_t>> m_children;
    std::vector<Line> m_lines;
    QHash<PlaceId, qint64> m_persons;
    QSet<PlaceId> m_closed, m_matching;
    text::SearchWord m_word;
    QSet<int> m_levels;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_matches = 0;
};

}  // namespace nuanxin::ui
