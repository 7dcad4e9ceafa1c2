// SPDX-License-Identifier: GPL-3.0-or-later
// The small form of one visit. Says that it was stored; the list beside it reads itself anew by the change.
#pragma once

#include <QWidget>

#include "core/census/survey.h"
#include "ui/form/record_parts.h"

class QPushButton;

namespace nuanxin::ui {

class FormGrid;
class LookUpEdit;
class Shell;

class VisitEditor : public QWidget {
    Q_OBJECT
public:
    explicit VisitEditor(Shell& shell, QWidget* parent = nullptr);

    // With no id: a new one. Persons of the area are offered first.
    void open(const Visit& visit, PlaceId area);
    void save();
    const QString& lastVisitor() const { return m_lastVisitor; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void close();

    Shell& m_shell;
    FormGrid* m_grid;
    LookUpEdit *m_worker, *m_site;
    QPushButton* m_keep;
    RecordParts<Visit> m_parts;
    QString m_lastVisitor;  // whoever writes down a morning's visits is one person
};

}  // namespace nuanxin::ui
