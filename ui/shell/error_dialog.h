// SPDX-License-Identifier: GPL-3.0-or-later
// The one dialog for what went wrong: what happened, what was kept, what to do next; details folded away, to
// be copied.
#pragma once

#include <QDialog>
#include <exception>

#include "core/ledger/error.h"

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace nuanxin::ui {

// What developers need, behind a link; nothing shows when there is nothing.
class FoldedDetails : public QWidget {
    Q_OBJECT
public:
    explicit FoldedDetails(const QString& details = {}, QWidget* parent = nullptr);
    void setDetails(const QString& details);

Q_SIGNALS:
    void toggled();

private:
    void fold(bool folded);
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
};

class ErrorDialog : public QDialog {
    Q_OBJECT
public:
    ErrorDialog(const Explanation& explanation, const QString& details, QWidget* parent = nullptr);

    // A way out beside 关闭, e.g. 恢复备份. Closes the dialog; tookAction() tells that it was chosen.
    void setAction(const QString& text);
    bool tookAction() const { return m_tookAction; }

private:
    QPushButton* m_action;
    bool m_tookAction = false;
};

// The words for anything caught; an exception that is not ours counts as Internal.
struct Caught {
    Explanation explanation;
    QString details;
};
Caught explainCaught(std::exception_ptr error);

void showError(QWidget* parent, std::exception_ptr error);
void showError(QWidget* parent, const std::exception& error);
// True when the person chose `action`.
bool showError(QWidget* parent, std::exception_ptr error, const QString& action);

}  // namespace nuanxin::ui
