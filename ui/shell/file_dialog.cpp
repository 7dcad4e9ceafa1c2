// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLineEdit>
#include <QSplitter>
#include <QStandardPaths>
#include <QTreeView>
#include <QUrl>

#include "ui/shell/icons.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 900, kHeight = 540;
constexpr int kSizeWidth = 100, kSortWidth = 130, kDateWidth = 170, kPlacesWidth = 150;

enum Columns { Name, Size, Sort, Date };  // of QFileSystemModel

// Qt looks its words for sorts of files up in a context its Chinese translation does not have, and gives
// sizes and dates in other forms than our tables.
class FileList : public QIdentityProxyModel {
    Q_DECLARE_TR_FUNCTIONS(FileList)

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex& index, int role) const override {
        const bool hasIcon = role == Qt::DecorationRole && index.column() == Name;
        if (!hasIcon && (role != Qt::DisplayRole || index.column() == Name)) {
            return QIdentityProxyModel::data(index, role);
        }
        const QFileInfo file(index.siblingAtColumn(Name).data(QFileSystemModel::FilePathRole).toString());
        if (hasIcon) {
            return icon(file.isDir() ? Icon::Open : Icon::NewFile);
        }
        switch (index.column()) {
            case Size:
                return file.isDir() ? QString() : sizeText(file.size());
            case Sort:
                return sortText(file);
            default:
                return minuteText(file.lastModified());
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) {
            return QVariant((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        }
        if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
            return QIdentityProxyModel::headerData(section, orientation, role);
        }
        switch (section) {
            case Name:
                return tr("名称");
            case Size:
                return tr("大小");
            case Sort:
                return tr("类型");
            default:
                return tr("修改时间");
        }
    }

private:
    static QString sortText(const QFileInfo& file) {
        const QString ending = file.suffix();
        if (file.isDir()) {
            return tr("文件夹");
        }
        if (ending == QLatin1String("nxl")) {
            return tr("台账");
        }
        if (ending == QLatin1String("nxb")) {
            return tr("加密备份");
        }
        return ending.isEmpty() ? tr("文件") : tr("%1 文件").arg(ending.toUpper());
    }
};

// Several names in quotation marks. Of such that were typed the dialog itself gives only those its list
// selects.
QStringList namedInQuotes(const QFileDialog& dialog) {
    QStringList paths;
    const auto* edit = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    const QStringList pieces = edit == nullptr ? QStringList() : edit->text().split(u'"');
    for (qsizetype i = 1; i < pieces.size(); i += 2) {
        const QString path = dialog.directory().absoluteFilePath(pieces[i]);
        if (QFileInfo(path).isFile()) {
            paths << path;
        }
    }
    return paths;
}

QStringList chosen(QFileDialog& dialog) {
    dressFileDialog(dialog);
    if (dialog.exec() != QDialog::Accepted) {
        return {};
    }
    const QStringList selected = dialog.selectedFiles(), named = namedInQuotes(dialog);
    return named.size() > selected.size() ? named : selected;
}

QStringList askToOpen(QFileDialog::FileMode mode, QWidget* parent, const QString& title, const QString& from,
                      const QString& filter) {
    const QFileInfo start(from);
    const QString folder = start.isDir() ? start.filePath() : start.absolutePath();
    QFileDialog dialog(parent, title, from.isEmpty() ? documentsFolder() : folder, filter);
    dialog.setFileMode(mode);
    return chosen(dialog);
}

}  // namespace

QString documentsFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void dressFileDialog(QFileDialog& dialog) {
    auto* list = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
    if (list == nullptr) {
        return;
    }
    dialog.setProxyModel(new FileList(&dialog));
    QList<QUrl> places{QUrl(QStringLiteral("file:")), QUrl::fromLocalFile(QDir::homePath())};
    if (documentsFolder() != QDir::homePath()) {
        places << QUrl::fromLocalFile(documentsFolder());
    }
    dialog.setSidebarUrls(places);
    QHeaderView* head = list->header();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const auto& [column, width] :
         {std::pair(Size, kSizeWidth), std::pair(Sort, kSortWidth), std::pair(Date, kDateWidth)}) {
        head->resizeSection(column, px(width));
    }
    const QWidget* window = dialog.parentWidget() == nullptr ? nullptr : dialog.parentWidget()->window();
    const QSize size(px(kWidth), px(kHeight));
    dialog.resize(window == nullptr ? size : size.boundedTo(window->size()));
    if (auto* halves = dialog.findChild<QSplitter*>(QStringLiteral("splitter"))) {
        halves->setSizes({px(kPlacesWidth), px(kWidth - kPlacesWidth)});
    }
}

QString askWhatToOpen(QWidget* parent, const QString& title, const QString& from, const QString& filter) {
    return askToOpen(QFileDialog::ExistingFile, parent, title, from, filter).value(0);
}

QStringList askWhatToOpenAll(QWidget* parent, const QString& title, const QString& from,
                             const QString& filter) {
    return askToOpen(QFileDialog::ExistingFiles, parent, title, from, filter);
}

QString askWhereToSave(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
                       const QString& suffix, Overwrite overwrite) {
    const QFileInfo proposal(suggested);
    QFileDialog dialog(parent, title, proposal.absolutePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(suffix);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, overwrite == Overwrite::RefusedLater);
    dialog.selectFile(proposal.fileName());
    return chosen(dialog).value(0);
}

}  // namespace nuanxin::ui
