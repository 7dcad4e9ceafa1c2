// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include <QDate>
#include <QFile>

#include "app/cli/words.h"
#include "core/ledger/backup.h"

namespace nuanxin::cli {

namespace {

const QString kUser = QStringLiteral("user");
const QString kPasswordFile = QStringLiteral("password-file");

// A secret from the file an option names, or from the environment. Never from the command line, where anyone
// who lists processes could read it.
QString secret(const Arguments& arguments, const QString& option, const char* variable) {
    if (arguments.has(option)) {
        return secretIn(arguments.required(option));
    }
    const QString text = qEnvironmentVariable(variable);
    if (text.isEmpty()) {
        throw UsageError{Words::tr("没有密码。请用 --%1 指定存放密码的文件，或设置环境变量 %2。")
                             .arg(option, QLatin1String(variable))};
    }
    return text;
}

}  // namespace

QStringList commonValuedOptions() {
    return {kUser, kPasswordFile};
}

QString userOf(const Arguments& arguments) {
    const QString usual = QStringLiteral("admin");
    if (arguments.has(kUser)) {
        return arguments.value(kUser, usual);
    }
    // A ledger made in the window may call its administrator otherwise.
    const QStringList there = arguments.count() > 0 ? restorersOf(arguments.at(0)) : QStringList();
    return there.isEmpty() || there.contains(usual) ? usual : there.front();
}

Credentials credentials(const Arguments& arguments) {
    return {userOf(arguments), secret(arguments, kPasswordFile, "NUANXIN_PASSWORD")};
}

QString newPassword(const Arguments& arguments) {
    return secret(arguments, QStringLiteral("new-password-file"), "NUANXIN_NEW_PASSWORD");
}

QString secretIn(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        throw Error(ErrorKind::NotFound, path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorKind::CannotAccess, path, file.errorString());
    }
    constexpr qint64 kLongest = 4096;
    QString line = QString::fromUtf8(file.readLine(kLongest));
    while (line.endsWith(u'\n') || line.endsWith(u'\r')) {
        line.chop(1);
    }
    if (line.isEmpty()) {
        throw Refusal{
            Words::tr("“%1”的第一行是空的。台账没有改动。请把密码或恢复密钥写在它的第一行。").arg(path),
            refusalCode(ErrorKind::BadInput)};
    }
    return line;
}

KeyCost keyCost(const Arguments& arguments) {
    const QString cost = arguments.value(QStringLiteral("key-cost"), QStringLiteral("normal"));
    if (cost == u"normal") {
        return KeyCost::normal();
    }
    if (cost == u"quick") {
        return KeyCost::quick();
    }
    throw UsageError{Words::tr("--key-cost 只能是 normal 或 quick，现在是“%1”。").arg(cost)};
}

QString monthIn(const Arguments& arguments, const QString& noun) {
    const QString month = arguments.required(QStringLiteral("period"));
    if (!QDate::fromString(month, QStringLiteral("yyyy-MM")).isValid()) {
        throw UsageError{Words::tr("%1的 --period 是月份，写成 2026-06，现在是“%2”。").arg(noun, month)};
    }
    return month;
}

std::unique_ptr<Ledger> openLedger(const Arguments& arguments) {
    return Ledger::open(arguments.at(0), credentials(arguments));
}

QString idText(qint64 id) {
    return QString::number(id);
}

}  // namespace nuanxin::cli
