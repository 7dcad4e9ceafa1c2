// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/error.h"

#include <set>

#include "tests/qstring_catch.h"

using namespace nuanxin;

namespace {

struct Closing {
    Error error;
    const char* next;  // empty: nothing is to be done, or the sentence has said it
};

// One line a kind, and one more where the same kind stands for something else.
const Closing kClosings[] = {
    {Error(ErrorKind::NotFound), "请检查名称和位置后再试。"},
    {Error(ErrorKind::AlreadyExists), "请换一个名称。"},
    {Error(ErrorKind::NotALedger), "请选择别的文件；如果它本来是台账，请从备份恢复。"},
    {Error(ErrorKind::NotALedger).seemsTo(FileSort::Backup), "请用“从备份恢复”把它恢复成台账，再打开。"},
    {Error(ErrorKind::NewerEdition), "请先更新本机的程序，再打开它。"},
    {Error(ErrorKind::Damaged), "请从最近一次备份恢复，并保留损坏的文件备查。"},
    {Error(ErrorKind::LockedByAnother), "请先在那边关闭它，再在这里重试。"},
    // Of the ledger and of a file that is written for others alike.
    {Error(ErrorKind::ReadOnly), "请把它放到可以写入的文件夹，或请管理员放开写入权限。"},
    {Error(ErrorKind::NetworkShare), "请把台账复制到本机硬盘再打开；与同事交换请用外出包或备份。"},
    {Error(ErrorKind::WrongPassword), "请重新输入；忘记密码可用恢复密钥重设。"},
    {Error(ErrorKind::TooManyTries).retryIn(30), "请等 30 秒后再试。"},
    {Error(ErrorKind::DiskFull), "请腾出一些空间再试。"},
    {Error(ErrorKind::UpgradeFailed), "请先用原来的程序打开它，并把错误详情告诉维护人员。"},
    {Error(ErrorKind::BackupFailed), "请检查存放备份的位置，再做一次备份。"},
    {Error(ErrorKind::NotAllowed), "请由有权限的使用人来做，或请管理员调整身份。"},
    {Error(ErrorKind::BadInput, QStringLiteral("历史里没有这一条。")), ""},
    {Error(ErrorKind::Cancelled), ""},
    {Error(ErrorKind::Busy, QStringLiteral("台账正在做另一项写入。")), "请等它做完再试。"},
    {Error(ErrorKind::CannotAccess), "请检查文件是否被别的程序占用、权限是否足够。"},
    {Error(ErrorKind::Internal), "请再试一次；若仍这样，请把错误详情告诉维护人员。"},
    {Error(ErrorKind::NotFound).ofBackup(), "请检查名称和位置后再试。"},
    {Error(ErrorKind::NotALedger).ofBackup(), "请选择“备份”文件夹里的备份，或另存的加密备份。"},
    {Error(ErrorKind::Damaged).ofBackup(), "请换一份备份再恢复，并保留损坏的备份备查。"},
    {Error(ErrorKind::WrongPassword).ofBackup(), "请填写做备份时的使用人和密码，或填写恢复密钥。"},
    {Error(ErrorKind::DiskFull).ofBackup(), "请腾出一些空间，或换一个磁盘，再做一次备份。"},
    {Error(ErrorKind::ReadOnly).ofBackup(), "请换一个位置，或请管理员放开写入权限。"},
};

}  // namespace

TEST_CASE("every kind of error says in Chinese what happened, what was kept and what can be done",
          "[error]") {
    std::set<ErrorKind> told;
    for (const Closing& each : kClosings) {
        const Explanation words = explain(each.error);
        CAPTURE(static_cast<int>(each.error.kind()), each.error.isOfBackup());
        CHECK(!words.what.isEmpty());
        CHECK(!words.kept.isEmpty());
        CHECK(words.next == QString::fromUtf8(each.next));
        CHECK_FALSE(words.sentence().contains(u'！'));
        told.insert(each.error.kind());
    }
    CHECK(told.size() == static_cast<size_t>(ErrorKind::Internal) + 1);
}

TEST_CASE("an error about nothing that has a name names nothing", "[error]") {
    for (const ErrorKind kind : {ErrorKind::Damaged, ErrorKind::CannotAccess, ErrorKind::DiskFull}) {
        CAPTURE(static_cast<int>(kind));
        CHECK_FALSE(explain(Error(kind)).what.contains(QStringLiteral("“”")));
    }
}

TEST_CASE("the developer's detail never reaches the user's sentence", "[error]") {
    const Error error(ErrorKind::Damaged, QStringLiteral("台账.nxl"), QStringLiteral("sqlite 11: malformed"));
    CHECK_FALSE(explain(error).sentence().contains(QStringLiteral("sqlite")));
    CHECK(QString::fromUtf8(error.what()).contains(QStringLiteral("malformed")));
}
