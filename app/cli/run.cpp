// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "app/cli/refusal.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "app/cli/words.h"

namespace nuanxin::cli {

namespace {

const QString kJson = QStringLiteral("json");
const QString kHelp = QStringLiteral("help");

std::vector<Verb> allVerbs() {
    std::vector<Verb> all;
    for (const auto& group : {ledgerVerbs(), dataVerbs(), historyVerbs(), userVerbs(), demoVerbs()}) {
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

QString usageOf(const Verb& verb) {
    return QStringLiteral("  %1 %2\n").arg(verb.name, verb.synopsis);
}

QString usage() {
    QString text = Words::tr("用法：nuanxin-cli 命令 …… [选项]") + QStringLiteral("\n\n");
    for (const Verb& verb : allVerbs()) {
        text += usageOf(verb);
    }
    return text + u'\n' +
           Words::tr(
               "每个命令都可以带的选项：\n"
               "  --user NAME           使用人，不写就是 admin\n"
               "  --password-file FILE  存放密码的文件；也可以设环境变量 NUANXIN_PASSWORD\n"
               "  --json                标准输出只有一个 JSON 值\n"
               "  --help  --version\n\n"
               "新密码取自 --new-password-file 或环境变量 NUANXIN_NEW_PASSWORD。\n"
               "退出状态：0 完成；1 拒绝，原因在标准错误里；2 用法不对。\n");
}

// As a whole, for JSON has values of every kind at the top and QJsonDocument only two.
QString jsonLine(const QJsonValue& value) {
    const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(inArray.mid(1, inArray.size() - 2)) + u'\n';
}

int refuse(const QString& sentence, const QString& code, bool asJson) {
    writeError(sentence + u'\n');
    if (asJson) {
        writeOut(
            jsonLine(QJsonObject{{QStringLiteral("refused"), code}, {QStringLiteral("sentence"), sentence}}));
    }
    return kRefused;
}

int print(const Result& result, bool asJson) {
    if (!writeOut(asJson ? jsonLine(result.json) : result.text)) {
        writeError(Words::tr("已经做完，但结果没能写到标准输出。") + u'\n');
        return kRefused;
    }
    if (!result.refusal.isEmpty()) {
        writeError(result.refusal + u'\n');
        return kRefused;
    }
    return kDone;
}

int runVerb(const Verb& verb, const QStringList& words) {
    Grammar grammar = verb.grammar;
    grammar.valued += commonValuedOptions();
    grammar.flags << kJson;
    const Arguments arguments = Arguments::parse(words, grammar);
    const bool asJson = arguments.has(kJson);
    try {
        const Result result = [&] {
            TerminalProgress progress;
            return verb.run(arguments, progress);
        }();
        return print(result, asJson);
    } catch (const Refusal& refusal) {
        return refuse(refusal.sentence, QStringLiteral("refused"), asJson);
    } catch (const Error& error) {
        return refuse(explain(error).sentence(), refusalCode(error.kind()), asJson);
    } catch (const std::exception& error) {
        const Error internal(ErrorKind::Internal, {}, QString::fromUtf8(error.what()));
        return refuse(explain(internal).sentence(), refusalCode(internal.kind()), asJson);
    }
}

int misused(const QString& message, const QString& help) {
    writeError(message + u'\n' + help);
    return kUsage;
}

}  // namespace

int run(QStringList words) {
    if (words.size() > 1 && words[0] == u"--json") {
        words.move(0, 1);  // the one option a script may well put before the verb
    }
    const QString first = words.value(0);
    if (words.contains(QStringLiteral("--") + kHelp) || first == u"-h") {
        writeOut(usage());
        return kDone;
    }
    if (first == u"--version") {
        writeOut(QStringLiteral("nuanxin-cli %1\n").arg(QCoreApplication::applicationVersion()));
        return kDone;
    }
    const std::vector<Verb> verbs = allVerbs();
    const auto verb =
        std::find_if(verbs.begin(), verbs.end(), [&first](const Verb& known) { return known.name == first; });
    if (verb == verbs.end()) {
        return misused(
            first.isEmpty() ? Words::tr("没有写命令。") : Words::tr("没有“%1”这个命令。").arg(first),
            usage());
    }
    try {
        return runVerb(*verb, words.mid(1));
    } catch (const UsageError& error) {
        return misused(error.message, Words::tr("用法：") + u'\n' + usageOf(*verb));
    }
}

}  // namespace nuanxin::cli
