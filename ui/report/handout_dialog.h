// SPDX-License-Identifier: GPL-3.0-or-later
// A paper as it will be printed, with whom it is for and why, and the ways to hand it on.
#pragma once

#include <QDialog>
#include <QPrinter>

#include "ui/report/handout.h"

class QLabel;
class QPrintPreviewWidget;
class QPushButton;
class QVBoxLayout;

namespace nuanxin::ui {

class LabelledField;

class HandoutDialog : public QDialog {
    Q_OBJECT
public:
    HandoutDialog(Shell& shell, Handout handout);

private:
    void addPreview(QVBoxLayout* column);
    void addNotices(QVBoxLayout* column);
    void addRegister(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    Handout filledIn() const;
    bool isComplete();
    void save(const QString& suffix, const QString& filter);
    void saved(const QString& path);
    void print();

    Shell& m_shell;
    Handout m_handout;
    QPrinter m_printer;
    QPrintPreviewWidget* m_preview = nullptr;
    LabelledField *m_toWhom = nullptr, *m_why = nullptr;  // none of an empty form
    QLabel* m_done = nullptr;                             // where the last file is
};

}  // namespace nuanxin::ui
