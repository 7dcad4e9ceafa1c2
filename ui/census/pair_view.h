// SPDX-License-Identifier: GPL-3.0-or-later
// Two records side by side. Where they differ one says which value is kept.
#pragma once

#include <QScrollArea>
#include <map>

#include "core/census/worker_comparison.h"

class QButtonGroup;
class QGridLayout;

namespace nuanxin::ui {

struct ShownRecords {
    QString first, other;  // heads: 较早的一条 …
    QStringList reasons;   // why they may be one
    std::vector<ComparedField> fields;
    bool choosing = true;  // false: only to look at
};

class PairView : public QScrollArea {
    Q_OBJECT
public:
    explicit PairView(QWidget* parent = nullptr);

    void show(const ShownRecords& records);
    QStringList taken() const;  // columns whose value is the other record's

private:
    void addHeads(QGridLayout* grid, const ShownRecords& records);
    void addField(QGridLayout* grid, int line, const ComparedField& field, bool choosing);

    std::map<QString, QButtonGroup*> m_choices;  // by column
};

}  // namespace nuanxin::ui
