// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of one place that is not about persons (区划情况): added, put right and deleted here, each a
// change of its own.
#pragma once

#include "core/census/place_fact.h"
#include "ui/form/record_lines.h"
#include "ui/form/record_parts.h"

class QLineEdit;

namespace nuanxin::ui {

class LookUpEdit;

class PlaceFacts : public RecordLines {
    Q_OBJECT
public:
    explicit PlaceFacts(Shell& shell, QWidget* parent = nullptr);
    void show(PlaceId place);
    void save() override;

protected:
    void add() override;
    void showAgain() override { show(m_place); }

private:
    void buildForm();
    QWidget* lineOf(const PlaceFact& fact, bool isNewest);
    void edit(const PlaceFact& fact);
    void followName();
    void splitFigure();
    void remove(const PlaceFact& fact);

    PlaceId m_place;
    LookUpEdit* m_name = nullptr;
    QLineEdit *m_figure = nullptr, *m_unit = nullptr;
    RecordParts<PlaceFact> m_parts;
};

}  // namespace nuanxin::ui
