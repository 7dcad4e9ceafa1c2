// SPDX-License-Identifier: GPL-3.0-or-later
// What every record shares that opens in a side panel: the draft that is kept and offered, the note of how
// many fields were changed, 还原 and 保存. A subject's form says what its fields are and how they are stored.
#pragma once

#include <QJsonObject>
#include <QWidget>
#include <functional>

#include "core/ledger/id.h"
#include "core/ledger/role.h"

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nuanxin::ui {

class DraftKeeper;
class FormGrid;
class Session;
class Shell;
class SidePanel;

class RecordForm : public QWidget {
    Q_OBJECT
public:
    // Becomes the panel's body; its buttons and its cross are the form's from now on, Previous and Next stay
    // the page's. `form` and `edition` as in Draft. Who lacks `needs` only reads.
    RecordForm(Shell& shell, SidePanel& panel, const QString& form, int edition,
               Permission needs = Permission::Register);

    qint64 record() const { return m_record; }  // 0: a new one
    bool isOpen() const;
    bool isReadOnly() const { return m_readOnly; }
    virtual int changes() const = 0;  // fields that differ from what was shown
    bool hasUnsaved() const { return isOpen() && !m_readOnly && changes() > 0; }

    bool save();  // true: nothing is left to save
    void revert();
    void close();
    void keepDraft();  // before another record, another page: nothing is asked, since nothing is lost
    void focusFirst();
    void offerDraft(qint64 record);  // of the new one that is open: this draft before newer ones
    // How to come back to a record (0: the new one) whose draft was left; may be asked when the form is gone.
    void setWayBack(std::function<void(qint64 record)> back) { m_back = std::move(back); }

Q_SIGNALS:
    void saved(qint64 record);
    void closed();

protected:
    struct Stored {
        qint64 record = 0;
        HistoryId entry;
        QString said;  // 已保存 …
    };
    virtual bool validate();
    virtual Stored store() = 0;  // may throw; the fields then show what was stored
    virtual void showAgain() = 0;
    virtual void markChanges() = 0;
    virtual QJsonObject draft() const = 0;
    virtual void putDraft(const QJsonObject& draft) = 0;
    virtual QString unsavedWords() const = 0;  // … 的改动还没有保存，草稿留着。

    void begin(qint64 record, const QString& title, const QString& subtitle);  // once the fields are filled
    void edited();
    // While the form itself fills its fields, nothing counts as edited.
    void fill(const std::function<void()>& filling);

    Shell& shell() const { return m_shell; }
    Session& session() const;
    SidePanel& panel() const { return m_panel; }
    FormGrid* grid() const { return m_grid; }
    QVBoxLayout* column() const { return m_column; }

private:
    void buildNotice();
    void buildButtons();
    void offerDraft();

    Shell& m_shell;
    SidePanel& m_panel;
    bool m_readOnly;
    qint64 m_record = 0;
    QVBoxLayout* m_column;
    QFrame* m_notice;
    QLabel* m_noticeText;
    FormGrid* m_grid;
    DraftKeeper* m_keeper;
    std::function<void(qint64)> m_back;
    bool m_filling = false;
};

// The form of the kind asked for in a page's panel: the one that stands there, or a new one in its place,
// made known to `connectIt` before it is used. The one before leaves its draft.
template <class Form, class Connect>
Form* formInPanel(RecordForm*& standing, Shell& shell, SidePanel& panel, Connect connectIt) {
    if (auto* same = qobject_cast<Form*>(standing)) {
        return same;
    }
    if (standing != nullptr) {
        standing->keepDraft();
    }
    auto* made = new Form(shell, panel);  // the panel deletes the one before
    standing = made;
    connectIt(made);
    return made;
}

}  // namespace nuanxin::ui
