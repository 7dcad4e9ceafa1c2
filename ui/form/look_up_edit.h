// SPDX-License-Identifier: GPL-3.0-or-later
// A field whose value is one of a list: typed by part of the name, full pinyin or initials, and taken from
// what is offered with Enter, Tab or the mouse. Down opens the whole list, and so does a click while there is
// nothing in the field.
#pragma once

#include <QPointer>

#include "ui/form/look_up.h"
#include "ui/form/noted_edit.h"

namespace nuanxin::ui {

class LabelledField;
class LookUpList;

class LookUpEdit : public NotedEdit {
    Q_OBJECT
public:
    explicit LookUpEdit(LookUp lookUp, QWidget* parent = nullptr);
    ~LookUpEdit() override;

    void setLookUp(LookUp lookUp);  // the value stays
    void setKey(const QString& key);
    QString key() const;  // empty: nothing chosen
    // Takes what the typed text stands for. False: it stands for nothing in the list.
    bool settle();
    void choose(const QString& key);  // as if picked: tells that the field was edited
    // A last line of the list, 新建企业“…”, that calls add(typed) once this event is over.
    void setAdding(std::function<QString(const QString& typed)> words,
                   std::function<void(const QString& typed)> add);
    bool canAdd() const { return static_cast<bool>(m_add); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void offer(const QString& typed, bool markFirst);
    bool isListOpen() const;
    bool isAsTaken() const { return text().trimmed() == m_text; }
    void take(const LookUpItem& item);
    void addTyped();

    LookUp m_lookUp;
    QString m_key, m_text;  // what was taken last
    QPointer<LookUpList> m_list;
    std::function<QString(const QString&)> m_addingWords;
    std::function<void(const QString&)> m_add;
};

LabelledField* lookUpField(const QString& label, LookUpEdit* edit, bool required = false);

}  // namespace nuanxin::ui
