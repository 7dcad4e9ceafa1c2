// SPDX-License-Identifier: GPL-3.0-or-later
// How the palette finds a page's records. A room that has some writes a Finder and names it in its line of
// ui/shell/pages.cpp; the palette offers what it gives and hands the id to the page (Page::receive).
#pragma once

#include <QStringList>
#include <vector>

namespace nuanxin::ui {

struct Found {
    qint64 id;
    QString name;
    QString beside;        // tells one name from another: where it is
    QStringList readings;  // of the name: its pinyin, its initials
};

// Made when the palette opens, gone when it closes.
class Finder {
public:
    virtual ~Finder() = default;
    // The records that answer what was typed, as many as a person would look through; for nothing, none.
    virtual std::vector<Found> find(const QString& typed) = 0;
};

}  // namespace nuanxin::ui
