// SPDX-License-Identifier: GPL-3.0-or-later
// A page's second line: the search box first, then chips that show what they filter by and can be cleared.
#pragma once

#include <QPushButton>
#include <QTimer>
#include <QVariant>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace nuanxin::ui {

// 状态 ▾ when nothing is chosen, 状态：在岗、待核 × when something is. The cross or the Delete key clears it.
class FilterChip : public QPushButton {
    Q_OBJECT
public:
    struct Choice {
        QString text;
        QVariant value;
        QString tip = {};  // what the words mean
    };
    FilterChip(const QString& title, QList<Choice> choices, bool several = false, QWidget* parent = nullptr);

    QVariantList chosen() const { return m_chosen; }
    void choose(const QVariantList& values);  // tells nobody
    void setChoices(QList<Choice> choices);   // what is chosen stays so
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openMenu();
    void toggle(const QVariant& value);
    void showState();

    QString m_title;
    QList<Choice> m_choices;
    QVariantList m_chosen;
    bool m_several;
};

class FilterLine : public QWidget {
    Q_OBJECT
public:
    explicit FilterLine(QWidget* parent = nullptr);

    void setSearchHint(const QString& hint);  // 姓名、拼音、电话尾号、网点
    QString searchText() const;
    void setSearchText(const QString& text);  // tells at once
    void focusSearch();

    FilterChip* addChip(const QString& title, QList<FilterChip::Choice> choices, bool several = false);
    void add(QWidget* widget);  // after the chips
    void addAtRight(QWidget* widget);

Q_SIGNALS:
    void searched(const QString& text);  // a moment after typing stopped, or on Enter
    void typed(const QString& text);     // at every change, for a search that never keeps anybody waiting
    void wentDown();                     // Down in the search box: on to what was found
    void entered();                      // Enter after a word, once searched() was told
    void searchLeft();                   // Esc in the empty search box; with text in it, Esc clears it

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tellNow();
    void fitSearch();

    QHBoxLayout* m_row;
    QLineEdit* m_search;
    QTimer m_pause;
    int m_stretchAt;
};

}  // namespace nuanxin::ui
