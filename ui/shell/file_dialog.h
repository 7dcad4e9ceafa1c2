// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which file to open or where to save. Where the desktop has no file dialog of its own, Qt's speaks and
// looks like the rest of the program.
#pragma once

#include <QStringList>

class QFileDialog;
class QWidget;

namespace nuanxin::ui {

// Empty: the user thought better of it. `from` is a folder or a file in it; empty: the documents.
QString askWhatToOpen(QWidget* parent, const QString& title, const QString& from, const QString& filter);

// The same for any number of files.
QStringList askWhatToOpenAll(QWidget* parent, const QString& title, const QString& from,
                             const QString& filter);

enum class Overwrite { Ask, RefusedLater };

// `suffix` without the dot. A name typed without its ending gets it before the question whether to overwrite,
// so what is asked about is the file that will be written.
QString askWhereToSave(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
                       const QString& suffix, Overwrite overwrite = Overwrite::Ask);

// Where a person keeps files; the home folder where there is no such place.
QString documentsFolder();

// Gives a file dialog our words, columns and size. Does nothing to a desktop's own.
void dressFileDialog(QFileDialog& dialog);

}  // namespace nuanxin::ui
