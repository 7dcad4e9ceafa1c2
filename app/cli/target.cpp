// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/target.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include "app/cli/verb.h"
#include "app/cli/words.h"
#include "core/ledger/backup.h"

namespace nuanxin::cli {

QString shown(const QString& path) {
    return QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
}

void expectPlaceFor(const QString& path) {
    const QFileInfo target(path);
    if (target.isDir()) {
        throw Refusal{
            Words::tr("“%1”是文件夹，不是文件。什么也没有写。请在后面写明文件名。").arg(shown(path)),
            refusalCode(ErrorKind::AlreadyExists)};
    }
    if (!QFileInfo(target.absolutePath()).isDir()) {
        throw Refusal{Words::tr("没有文件夹“%1”。什么也没有写。请先建好这个文件夹，或换一个位置。")
                          .arg(shown(target.absolutePath())),
                      refusalCode(ErrorKind::NotFound)};
    }
    if (!QFileInfo(target.absolutePath()).isWritable()) {
        throw Refusal{Words::tr("文件夹“%1”不能写入。什么也没有写。请换一个位置，或请管理员放开写入权限。")
                          .arg(shown(target.absolutePath())),
                      refusalCode(ErrorKind::ReadOnly)};
    }
}

void expectPlaceForExport(const QString& path, bool overwrite) {
    expectPlaceFor(path);
    if (QFileInfo::exists(path) && !overwrite) {
        throw Refusal{
            Words::tr("“%1”已经存在。它原样未动，没有写出文件。请换一个名称；要替换它，请加 --overwrite。")
                .arg(shown(path)),
            refusalCode(ErrorKind::AlreadyExists)};
    }
}

void expectPlaceForBackup(const QString& path, bool overwrite) {
    expectPlaceFor(path);
    if (!QFileInfo::exists(path) || (overwrite && isEncryptedBackup(path))) {
        return;
    }
    throw Refusal{
        overwrite
            ? Words::tr(
                  "“%1”不是台账备份，--overwrite 只替换以前的备份。它原样未动，没有做备份。请换一个名称。")
                  .arg(shown(path))
            : Words::tr("“%1”已经存在。它原样未动，没有做备份。请换一个名称；要替换它，请加 --overwrite。")
                  .arg(shown(path)),
        refusalCode(ErrorKind::AlreadyExists)};
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw Error(ErrorKind::CannotAccess, path, file.errorString());
    }
}

}  // namespace nuanxin::cli
