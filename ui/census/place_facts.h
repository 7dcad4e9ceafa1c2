// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of one place that is not about persons (区划情况): added, put right and deleted here, each a
// change of its own.
#pragma once

#include <QWidget>

#include "core/census/place_fact.h"
#include "ui/form/record_parts.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace nuanxin::ui {

class FormGrid;
class LookUpEdit;
class Shell;

class PlaceFacts : public QWidget {
    Q_OBJECT
public:
    explicit PlaceFacts(Shell& shell, QWidget* parent = nullptr);
    void show(PlaceId place);
    bool isEditing() const;  // the keyboard is in the small form
    void save();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildForm();
    QWidget* lineOf(const PlaceFact& fact, bool isNewest);
    void edit(const PlaceFact& fact);
    void followName();
    void splitFigure();
    void closeForm();
    void remove(const PlaceFact& fact);
    void changed(const QString& said);

    Shell& m_shell;
    PlaceId m_place;
    QVBoxLayout* m_column;
    QWidget* m_lines = nullptr;
    QPushButton* m_add;
    QWidget* m_editor;
    FormGrid* m_grid;
    LookUpEdit* m_name = nullptr;
    QLineEdit *m_figure = nullptr, *m_unit = nullptr;
    RecordParts<PlaceFact> m_parts;
};

}  // namespace nuanxin::ui
