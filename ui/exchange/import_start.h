// SPDX-License-Identifier: GPL-3.0-or-later
// The import page before there is anything to rehearse: what it is for, what is to be imported, the first
// step; afterwards what became of the last import.
#pragma once

#include <QScrollArea>

#include "core/exchange/import_description.h"
#include "ui/exchange/import_desk.h"

class QButtonGroup;
class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nuanxin::ui {

class ImportStart : public QScrollArea {
    Q_OBJECT
public:
    explicit ImportStart(QWidget* parent = nullptr);

    const ImportDescription& chosen() const;
    void choose(const ImportDescription& description);
    void showRefused(const QStringList& sentences);  // why nothing came of it
    // `next`: where to look at what was imported, in words; the button is left out when empty.
    void showResult(const ImportResult& result, const QString& next, const QString& pairs);

Q_SIGNALS:
    void filesWanted();
    void resultWanted();
    void pairsWanted();

private:
    void clearNews();

    QButtonGroup* m_kinds;
    QWidget* m_intro;  // read once is enough: news take its place
    QFrame* m_news;
    QLabel *m_newsTitle, *m_newsText;
    QPushButton *m_look, *m_pairs, *m_choose;
};

}  // namespace nuanxin::ui
