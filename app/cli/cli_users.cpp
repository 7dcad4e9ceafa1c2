// SPDX-License-Identifier: GPL-3.0-or-later
// users: who may open the ledger, as what, with which password.
#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/listing.h"
#include "app/cli/verb.h"
#include "app/cli/words.h"
#include "core/ledger/users.h"

namespace nuanxin::cli {

namespace {

const QString kRole = QStringLiteral("role");
const QString kNewPasswordFile = QStringLiteral("new-password-file");
const QString kRecoveryKeyFile = QStringLiteral("recovery-key-file");

Role role(const QString& text) {
    const auto found = roleFrom(text);
    return found ? *found
                 : throw UsageError{Words::tr("身份只能是 administrator（管理员）、instructor（指导员）、"
                                              "surveyor（录入员）或 reader（查阅员），现在是“%1”。")
                                        .arg(text)};
}

Result done(const QString& name, const QString& text) {
    return {QJsonObject{{QStringLiteral("user"), name}}, text + u'\n', {}};
}

Result list(const Arguments& arguments) {
    const auto ledger = openLedger(arguments);
    Listing listing;
    listing.columns = {{QStringLiteral("id"), Words::tr("编号")},
                       {QStringLiteral("name"), Words::tr("使用人")},
                       {QStringLiteral("role"), Words::tr("身份")},
                       {QStringLiteral("disabled"), Words::tr("停用")},
                       {QStringLiteral("last_opened"), Words::tr("上次打开")}};
    for (const User& user : Users(*ledger).list()) {
        listing.rows.push_back({Cell::id(user.id.value()), Cell::words(user.name),
                                Cell::code(roleCode(user.role), roleName(user.role)),
                                Cell::yes(user.disabled), Cell::instant(user.lastOpened)});
    }
    return {QJsonObject{{QStringLiteral("users"), listing.json()}}, listing.text(), {}};
}

Result add(const Arguments& arguments) {
    const QString name = arguments.at(2);
    const Role given = role(arguments.required(kRole));
    const QString password = newPassword(arguments);
    const auto ledger = openLedger(arguments);
    Users(*ledger).add(name, given, password);
    return done(name, Words::tr("已添加使用人“%1”，身份是%2。").arg(name, roleName(given)));
}

Result changeRole(const Arguments& arguments) {
    const QString name = arguments.at(2);
    const Role given = role(arguments.at(3));
    const auto ledger = openLedger(arguments);
    Users(*ledger).setRole(name, given);
    return done(name, Words::tr("使用人“%1”的身份现在是%2。").arg(name, roleName(given)));
}

Result setDisabled(const Arguments& arguments, bool disabled) {
    const QString name = arguments.at(2);
    const auto ledger = openLedger(arguments);
    Users(*ledger).setDisabled(name, disabled);
    return done(name, disabled ? Words::tr("使用人“%1”已停用，不能再打开台账。").arg(name)
                               : Words::tr("使用人“%1”已重新启用。").arg(name));
}

Result disable(const Arguments& arguments) {
    return setDisabled(arguments, true);
}

Result enable(const Arguments& arguments) {
    return setDisabled(arguments, false);
}

Result resetPassword(const Arguments& arguments, const QString& name, const QString& next) {
    const QString key = secretIn(arguments.required(kRecoveryKeyFile));
    try {
        Ledger::recover(arguments.at(0), key, {name, next});
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::WrongPassword) {
            throw;
        }
        throw Refusal{
            Words::tr("恢复密钥不对，或没有使用人“%1”。台账没有改动。请对照纸面核对后再试。").arg(name),
            refusalCode(error.kind())};
    }
    return done(name, Words::tr("已用恢复密钥给使用人“%1”设了新密码，并设为管理员。").arg(name));
}

// One's own (the old password is known), another's (an administrator's right), or with the printed recovery
// key.
Result password(const Arguments& arguments) {
    const QString user = userOf(arguments);
    const QString name = arguments.count() == 3 ? arguments.at(2) : user;
    const QString next = newPassword(arguments);
    if (arguments.has(kRecoveryKeyFile)) {
        return resetPassword(arguments, name, next);
    }
    const auto ledger = openLedger(arguments);
    if (name == user) {
        Users(*ledger).changeOwnPassword(credentials(arguments).password, next);
    } else {
        Users(*ledger).setPassword(name, next);
    }
    return done(name, Words::tr("使用人“%1”的密码已更换。").arg(name));
}

Result renewRecoveryKey(const Arguments& arguments) {
    const auto ledger = openLedger(arguments);
    const QString key = Users(*ledger).renewRecoveryKey();
    return {QJsonObject{{QStringLiteral("recovery_key"), key}},
            Words::tr("新的恢复密钥：%1\n只显示这一次，请抄写或打印后锁好。旧的恢复密钥从现在起打不开台账。")
                    .arg(key) +
                u'\n',
            {}};
}

struct Action {
    QString name;
    int least, most;  // positional arguments, the ledger and the action among them
    QStringList options;
    Result (*run)(const Arguments&);
};

const std::vector<Action> kActions{
    {QStringLiteral("list"), 2, 2, {}, list},
    {QStringLiteral("add"), 3, 3, {kRole, kNewPasswordFile}, add},
    {QStringLiteral("role"), 4, 4, {}, changeRole},
    {QStringLiteral("disable"), 3, 3, {}, disable},
    {QStringLiteral("enable"), 3, 3, {}, enable},
    {QStringLiteral("password"), 2, 3, {kNewPasswordFile, kRecoveryKeyFile}, password},
    {QStringLiteral("recovery-key"), 2, 2, {}, renewRecoveryKey}};

const Action& actionOf(const Arguments& arguments) {
    QStringList names;
    for (const Action& action : kActions) {
        if (action.name == arguments.at(1)) {
            return action;
        }
        names << action.name;
    }
    throw UsageError{
        Words::tr("users 后面应是 %1 之一，现在是“%2”。").arg(names.join(Words::tr("、")), arguments.at(1))};
}

void judge(const Action& action, const Arguments& arguments) {
    if (arguments.count() < action.least || arguments.count() > action.most) {
        throw UsageError{Words::tr("users %1 的参数个数不对。").arg(action.name)};
    }
    for (const QString& option : {kRole, kNewPasswordFile, kRecoveryKeyFile}) {
        if (arguments.has(option) && !action.options.contains(option)) {
            throw UsageError{Words::tr("users %1 没有 --%2 这个选项。").arg(action.name, option)};
        }
    }
}

// Core's sentences for a thing that is missing or taken speak of files.
Result users(const Arguments& arguments, Progress&) {
    const Action& action = actionOf(arguments);
    judge(action, arguments);
    const QString name = arguments.at(2);
    try {
        return action.run(arguments);
    } catch (const Error& error) {
        const QString code = refusalCode(error.kind());
        if (error.kind() == ErrorKind::NotFound && !name.isEmpty() && error.subject() == name) {
            throw Refusal{Words::tr("没有使用人“%1”。台账没有改动。名单请看 users %2 list。")
                              .arg(name, arguments.at(0)),
                          code};
        }
        if (error.kind() == ErrorKind::AlreadyExists && error.subject() == name) {
            throw Refusal{Words::tr("使用人“%1”已经有了。台账没有改动。请换一个名称。").arg(name), code};
        }
        throw;
    }
}

}  // namespace

std::vector<Verb> userVerbs() {
    return {{QStringLiteral("users"),
             QStringLiteral("LEDGER list\n"
                            "LEDGER add NAME --role ROLE [--new-password-file FILE]\n"
                            "LEDGER role NAME ROLE\n"
                            "LEDGER disable NAME\n"
                            "LEDGER enable NAME\n"
                            "LEDGER password [NAME] [--new-password-file FILE] [--recovery-key-file FILE]\n"
                            "LEDGER recovery-key"),
             {2, 4, {kRole, kNewPasswordFile, kRecoveryKeyFile}, {}},
             users}};
}

}  // namespace nuanxin::cli
