// SPDX-License-Identifier: GPL-3.0-or-later
// A form: sections with small heads, fields in two columns that fold to one where there is no room. Enter
// moves on to the next field that the form has not filled in itself; in a text of several lines Enter stays a
// new line.
#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;

namespace nuanxin::ui {

class LabelledField;

enum class Span { Half, Full };

class FormGrid : public QWidget {
    Q_OBJECT
public:
    explicit FormGrid(QWidget* parent = nullptr, int columns = 2);

    void addSection(const QString& title);
    LabelledField* addField(LabelledField* field, Span span = Span::Half);
    LabelledField* addField(LabelledField* field, int columns);  // so many of the grid's
    void addWidget(QWidget* widget);                             // over the whole width

    const std::vector<LabelledField*>& fields() const { return m_fields; }
    // Shows all that is wrong and puts the cursor into the first wrong field. True: nothing is.
    bool validate();
    void review();  // shows what is wrong with the fields that are filled in
    void setReadOnly(bool readOnly);
    void setTight();  // rows closer together, for a long form in a narrow place
    void focusFirst();
    void focusFirstEmpty();  // of the required ones; the last field where none is empty
    void keepLines();        // LabelledField::keepLine() for all fields

Q_SIGNALS:
    void edited();
    void finished();  // Enter in the last field

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Item {
        QWidget* widget;
        int columns;
    };
    void arrange(bool folded);
    void goTo(LabelledField* field, Qt::FocusReason reason);

    QGridLayout* m_grid;
    std::vector<Item> m_items;
    std::vector<LabelledField*> m_fields;
    int m_columns;
    bool m_folded = false;
};

}  // namespace nuanxin::ui
