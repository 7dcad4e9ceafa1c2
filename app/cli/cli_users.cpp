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

void expectCount(const Arguments& arguments, int least, int most) {
    if (arguments.count() < least || arguments.count() > most) {
        throw UsageError{Words::tr("users %1 的参数个数不对。").arg(arguments.at(1))};
    }
}

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
    expectCount(arguments, 2, 2);
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
    expectCount(arguments, 3, 3);
    const QString name = arguments.at(2);
    const Role given = role(arguments.required(QStringLiteral("role")));
    const QString password = newPassword(arguments);
    const auto ledger = openLedger(arguments);
    Users(*ledger).add(name, given, password);
    return done(name, Words::tr("已添加使用人“%1”，身份是%2。").arg(name, roleName(given)));
}

Result changeRole(const Arguments& arguments) {
    expectCount(arguments, 4, 4);
    const QString name = arguments.at(2);
    const Role given = role(arguments.at(3));
    const auto ledger = openLedger(arguments);
    Users(*ledger).setRole(name, given);
    return done(name, Words::tr("使用人“%1”的身份现在是%2。").arg(name, roleName(given)));
}

// One's own (the old password is known), another's (an administrator's right), or with the printed recovery
// key.
Result password(const Arguments& arguments) {
    expectCount(arguments, 2, 3);
    const QString user = arguments.value(QStringLiteral("user"), QStringLiteral("admin"));
    const QString name = arguments.count() == 3 ? arguments.at(2) : user;
    const QString next = newPassword(arguments);
    if (arguments.has(QStringLiteral("recovery-key-file"))) {
        const QString key = firstLineOf(arguments.required(QStringLiteral("recovery-key-file")));
        Ledger::recover(arguments.at(0), key, {name, next});
        return done(name, Words::tr("已用恢复密钥给使用人“%1”设了新密码，并设为管理员。").arg(name));
    }
    const auto ledger = openLedger(arguments);
    if (name == user) {
        Users(*ledger).changeOwnPassword(credentials(arguments).password, next);
    } else {
        Users(*ledger).setPassword(name, next);
    }
    return done(name, Words::tr("使用人“%1”的密码已更换。").arg(name));
}

Result users(const Arguments& arguments, Progress&) {
    const QString what = arguments.at(1);
    if (what == u"list") {
        return list(arguments);
    }
    if (what == u"add") {
        return add(arguments);
    }
    if (what == u"role") {
        return changeRole(arguments);
    }
    if (what == u"password") {
        return password(arguments);
    }
    throw UsageError{Words::tr("users 后面应是 add、list、role 或 password，现在是“%1”。").arg(what)};
}

}  // namespace

std::vector<Verb> userVerbs() {
    const QStringList options{QStringLiteral("role"), QStringLiteral("new-password-file"),
                              QStringLiteral("recovery-key-file")};
    return {{QStringLiteral("users"),
             QStringLiteral("LEDGER add NAME --role ROLE | list | role NAME ROLE | password [NAME]\n"
                            "           [--new-password-file FILE] [--recovery-key-file FILE]"),
             {2, 4, options, {}},
             users}};
}

}  // namespace nuanxin::cli
