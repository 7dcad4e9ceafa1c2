// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: one line to type in, everything that can be gone to or done below it. Keyboard only is enough.
#pragma once

#include <QDialog>
#include <QStringList>
#include <functional>
#include <vector>

#include "ui/shell/icons.h"

class QLabel;
class QLineEdit;
class QListView;

namespace nuanxin::ui {

class PaletteModel;

struct PaletteItem {
    QString title;
    QString kind;  // 页面, 命令, 人: stands after the title
    Icon icon;
    QString keys;  // at the right
    std::function<void()> run;
    QStringList readings = {};  // default: the title's pinyin; a person's name gives its own
    QString name = {};          // what the query is held against; default: the title
};

// Gives what could answer `query`; already filtered or not, the palette ranks.
using PaletteProvider = std::function<std::vector<PaletteItem>(const QString& query)>;

class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(std::vector<PaletteProvider> providers, QWidget* parent);

    void search(const QString& query);
    QStringList shownTitles() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void runCurrent();

    std::vector<PaletteProvider> m_providers;
    QLineEdit* m_input;
    QListView* m_list;
    QLabel* m_nothing;
    PaletteModel* m_model;
};

}  // namespace nuanxin::ui
