// SPDX-License-Identifier: GPL-3.0-or-later
// Many cells of the roll changed at once: what was pasted, or one value for everybody selected. Shows what
// would change and what is refused before anything is written.
#pragma once

#include <QDialog>

#include "core/exchange/worker_edit.h"
#include "ui/table/table_model.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace nuanxin::ui {

class LatestReader;
class LookUpEdit;
class LedgerTable;
class Shell;

class JudgedModel : public RowsModel<JudgedEdit> {
    Q_OBJECT
public:
    explicit JudgedModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return row + 1; }
};

class BulkEditDialog : public QDialog {
    Q_OBJECT
public:
    static constexpr int kMostWorkers = 20'000;

    // What was pasted.
    BulkEditDialog(Shell& shell, std::vector<CellEdit> edits);
    // One value for all of them; `column` is suggested.
    BulkEditDialog(Shell& shell, std::vector<WorkerId> workers, RollColumn column);

private:
    explicit BulkEditDialog(Shell& shell);
    void build(const QString& title, const QString& sentence);
    void addValueRow();
    void columnPicked();
    QString value() const;
    bool isChosen() const;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void moveOn();
    void valueChanged();
    void judge();
    void show(const WorkerEdits& edits);
    void apply();

    Shell& m_shell;
    std::vector<WorkerId> m_workers;  // of one value for all
    std::vector<CellEdit> m_edits;
    LatestReader* m_reader;
    JudgedModel* m_model;
    LedgerTable* m_table;
    QComboBox* m_column = nullptr;
    QStackedWidget* m_values = nullptr;
    QComboBox* m_choices = nullptr;
    QLineEdit* m_text = nullptr;
    LookUpEdit* m_lookUp = nullptr;
    bool m_movesOn = false;  // to the button, once it can be pressed
    QLabel* m_summary;
    QPushButton* m_apply;
};

}  // namespace nuanxin::ui
