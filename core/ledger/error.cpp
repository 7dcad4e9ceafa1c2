// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/error.h"

#include <QCoreApplication>

namespace nuanxin {

Error::Error(ErrorKind kind, QString subject, QString detail)
    : m_kind(kind), m_subject(std::move(subject)), m_detail(std::move(detail)) {
    m_what =
        QStringLiteral("error %1: %2 (%3)").arg(static_cast<int>(m_kind)).arg(m_subject, m_detail).toUtf8();
}

Error& Error::about(const QString& subject) {
    m_subject = subject;
    return *this;
}

Error& Error::heldBy(const QString& holder) {
    m_holder = holder;
    return *this;
}

Error& Error::keptIn(const QString& backup) {
    m_backup = backup;
    return *this;
}

Error& Error::retryIn(int seconds) {
    m_seconds = seconds;
    return *this;
}

Error& Error::seemsTo(FileSort sort) {
    m_seems = sort;
    return *this;
}

Error& Error::ofBackup() {
    m_ofBackup = true;
    return *this;
}

namespace {

class ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    static QString unchanged() { return tr("台账没有改动。"); }
    static QString wrongPassword() { return tr("使用人或密码不对。"); }
    // English puts a space between two sentences, Chinese nothing.
    static QString together(const QString& first, const QString& second) {
        return first.isEmpty() || second.isEmpty() ? first + second : tr("%1%2").arg(first, second);
    }
    static QString otherFile(FileSort sort);
    static Explanation notALedger(const Error& error);
    static Explanation aboutBackup(const Error& error);
    static Explanation refusalToOpen(const Error& error);
    static Explanation accessRefusal(const Error& error);
    static Explanation workRefusal(const Error& error);
};

QString ErrorWords::otherFile(FileSort sort) {
    switch (sort) {
        case FileSort::Empty:
            return tr("它是空的。");
        case FileSort::Text:
            return tr("它像是一个文本文件。");
        case FileSort::Spreadsheet:
            return tr("它像是一个电子表格或办公文档。");
        case FileSort::Pdf:
            return tr("它像是一个 PDF 文件。");
        case FileSort::Picture:
            return tr("它像是一张图片。");
        case FileSort::OtherDatabase:
            return tr("它像是别的程序的数据文件。");
        case FileSort::Backup:
        case FileSort::Unknown:
            break;
    }
    return tr("看不出它是什么文件。");
}

Explanation ErrorWords::notALedger(const Error& error) {
    const QString& subject = error.subject();
    if (error.isOfBackup()) {
        return {together(tr("“%1”不是台账的备份。").arg(subject), otherFile(error.seems())),
                tr("文件没有改动。"), tr("请选择“备份”文件夹里的备份，或另存的加密备份。")};
    }
    if (error.seems() == FileSort::Backup) {
        return {tr("“%1”是台账的加密备份，不能直接打开。").arg(subject), tr("文件没有改动。"),
                tr("请用“从备份恢复”把它恢复成台账，再打开。")};
    }
    return {together(tr("“%1”不是台账文件。").arg(subject), otherFile(error.seems())), tr("文件没有改动。"),
            tr("请选择别的文件；如果它本来是台账，请从备份恢复。")};
}

// Where a backup, not the ledger, is what could not be written or read.
Explanation ErrorWords::aboutBackup(const Error& error) {
    const QString& subject = error.subject();
    switch (error.kind()) {
        case ErrorKind::NotFound:
            return {tr("找不到备份“%1”。").arg(subject), unchanged(), tr("请检查名称和位置后再试。")};
        case ErrorKind::NotALedger:
            return notALedger(error);
        case ErrorKind::WrongPassword:
            return {wrongPassword(), unchanged(), tr("请填写做备份时的使用人和密码，或填写恢复密钥。")};
        case ErrorKind::Damaged:
            return {tr("备份“%1”已损坏，不能用来恢复。").arg(subject), unchanged(),
                    tr("请换一份备份再恢复，并保留损坏的备份备查。")};
        case ErrorKind::DiskFull:
            return {tr("磁盘空间不足，备份没有做成。"), tr("台账没有改动，原有的备份都在。"),
                    tr("请腾出一些空间，或换一个磁盘，再做一次备份。")};
        case ErrorKind::ReadOnly:
            return {tr("备份“%1”所在的文件夹不能写入。").arg(subject), tr("台账没有改动，原有的备份都在。"),
                    tr("请换一个位置，或请管理员放开写入权限。")};
        default:
            return {};
    }
}

// The file is not one this program can take on.
Explanation ErrorWords::refusalToOpen(const Error& error) {
    const QString& subject = error.subject();
    switch (error.kind()) {
        case ErrorKind::NotFound:
            return {tr("找不到“%1”。").arg(subject), unchanged(), tr("请检查名称和位置后再试。")};
        case ErrorKind::AlreadyExists:
            return {tr("“%1”已经存在。").arg(subject), tr("原有的内容没有改动。"), tr("请换一个名称。")};
        case ErrorKind::NotALedger:
            return notALedger(error);
        case ErrorKind::NewerEdition:
            return {tr("“%1”是用更新的程序写成的。").arg(subject), tr("文件没有改动。"),
                    tr("请先更新本机的程序，再打开它。")};
        case ErrorKind::Damaged:
            return {subject.isEmpty() ? tr("台账已损坏，读出的内容与当初写入的不一致。")
                                      : tr("“%1”已损坏，读出的内容与当初写入的不一致。").arg(subject),
                    tr("没有再往里写任何内容。"), tr("请从最近一次备份恢复，并保留损坏的文件备查。")};
        case ErrorKind::UpgradeFailed:
            return {tr("“%1”升级没有成功。").arg(subject),
                    tr("原文件没有改动，升级前的备份在“%1”。").arg(error.backup()),
                    tr("请先用原来的程序打开它，并把错误详情告诉维护人员。")};
        default:
            return {};
    }
}

// The system, another program or a password stands in the way.
Explanation ErrorWords::accessRefusal(const Error& error) {
    const QString& subject = error.subject();
    switch (error.kind()) {
        case ErrorKind::LockedByAnother:
            return {tr("“%1”正被%2打开着。").arg(subject, error.holder()), unchanged(),
                    tr("请先在那边关闭它，再在这里重试。")};
        case ErrorKind::ReadOnly:
            return {tr("“%1”或它所在的文件夹不能写入。").arg(subject), unchanged(),
                    tr("请把它放到可以写入的文件夹，或请管理员放开写入权限。")};
        case ErrorKind::NetworkShare:
            return {tr("“%1”在网络共享文件夹里，多台电脑同时写入会损坏台账。").arg(subject), unchanged(),
                    tr("请把台账复制到本机硬盘再打开；与同事交换请用外出包或备份。")};
        case ErrorKind::WrongPassword:
            return {wrongPassword(), unchanged(), tr("请重新输入；忘记密码可用恢复密钥重设。")};
        case ErrorKind::TooManyTries:
            return {tr("密码连续输错多次。"), unchanged(),
                    tr("请等 %n 秒后再试。", nullptr, error.seconds())};
        case ErrorKind::DiskFull:
            return {tr("磁盘空间不足，没有写成。"), tr("刚才这一步没有记入，此前的内容都在。"),
                    tr("请腾出一些空间再试。")};
        case ErrorKind::CannotAccess:
            return {subject.isEmpty() ? tr("系统不让访问要用的文件或设备。")
                                      : tr("系统不让访问“%1”。").arg(subject),
                    unchanged(), tr("请检查文件是否被别的程序占用、权限是否足够。")};
        default:
            return {};
    }
}

Explanation ErrorWords::workRefusal(const Error& error) {
    switch (error.kind()) {
        case ErrorKind::BackupFailed:
            return {tr("备份没有做成：%1").arg(error.subject()), tr("台账本身没有改动，原有的备份都在。"),
                    tr("请检查存放备份的位置，再做一次备份。")};
        case ErrorKind::NotAllowed:
            return {tr("您的身份是%1，不能做这件事。").arg(error.subject()), unchanged(),
                    tr("请由有权限的使用人来做，或请管理员调整身份。")};
        case ErrorKind::BadInput:
            return {error.subject(), unchanged(), QString()};
        case ErrorKind::Busy:
            return {error.subject(), unchanged(), tr("请等它做完再试。")};
        case ErrorKind::Cancelled:
            return {tr("已经取消。"), unchanged(), QString()};
        default:
            return {tr("程序出了意外。"), tr("刚才这一步没有记入，此前的内容都在。"),
                    tr("请再试一次；若仍这样，请把错误详情告诉维护人员。")};
    }
}

}  // namespace

Explanation explain(const Error& error) {
    if (error.isOfBackup()) {
        if (const Explanation explanation = ErrorWords::aboutBackup(error); !explanation.what.isEmpty()) {
            return explanation;
        }
    }
    for (const auto words : {&ErrorWords::refusalToOpen, &ErrorWords::accessRefusal}) {
        const Explanation explanation = words(error);
        if (!explanation.what.isEmpty()) {
            return explanation;
        }
    }
    return ErrorWords::workRefusal(error);
}

QString Explanation::sentence() const {
    return ErrorWords::together(ErrorWords::together(what, kept), next);
}

}  // namespace nuanxin
