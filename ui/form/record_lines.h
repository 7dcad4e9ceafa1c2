// SPDX-License-Identifier: GPL-3.0-or-later
// Small records that belong to the one in a side panel: a line each, and a small form under them that adds
// and puts right. Each is a change of its own, stored at once.
#pragma once

#include <QWidget>
#include <vector>

#include "core/ledger/role.h"
#include "ui/shell/theme.h"

class QPushButton;
class QVBoxLayout;

namespace nuanxin::ui {

class FormGrid;
class Shell;

class RecordLines : public QWidget {
    Q_OBJECT
public:
    bool isEditing() const;  // the keyboard is in the small form
    virtual void save() = 0;

protected:
    struct Words {
        QString head, add, keep;
    };
    RecordLines(Shell& shell, const Words& words, QWidget* parent, Permission needs = Permission::Register);

    Shell& shell() const { return m_shell; }
    FormGrid* grid() const { return m_grid; }
    QPushButton* addButton() const { return m_add; }

    virtual void add() = 0;        // the form with a new one
    virtual void showAgain() = 0;  // what is stored by now

    QWidget* line(const QString& words, Tint tint, const std::vector<QPushButton*>& buttons);
    void showLines(const std::vector<QWidget*>& lines);
    void openForm();
    void closeForm();
    void changed(const QString& said);  // stored: offers to take it back
    void keyPressEvent(QKeyEvent* event) override;

private:
    Shell& m_shell;
    QVBoxLayout* m_column;
    QWidget* m_lines = nullptr;
    QPushButton* m_add;
    QWidget* m_editor;
    FormGrid* m_grid;
};

}  // namespace nuanxin::ui
