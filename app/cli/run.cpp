// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/help.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "app/cli/words.h"

namespace nuanxin::cli {

namespace {

const QString kJson = QStringLiteral("json");
const QString kHelp = QStringLiteral("help");
const QString kError = QStringLiteral("error");

std::vector<VerbGroup> verbGroups() {
    return {{Words::tr("台账文件"), ledgerVerbs()},
            {Words::tr("台账里的内容"), dataVerbs()},
            {Words::tr("历史"), historyVerbs()},
            {Words::tr("使用人"), userVerbs()},
            {Words::tr("试用"), demoVerbs()}};
}

const Verb* findVerb(const std::vector<VerbGroup>& groups, const QString& name) {
    for (const VerbGroup& group : groups) {
        for (const Verb& verb : group.verbs) {
            if (verb.name == name) {
                return &verb;
            }
        }
    }
    return nullptr;
}

// The verb is the first word that is neither an option nor the value of one; -1: there is none. Options may
// stand before it, so those of all verbs are looked at.
qsizetype verbAt(const QStringList& words, const std::vector<VerbGroup>& groups) {
    QStringList valued = commonValuedOptions();
    for (const VerbGroup& group : groups) {
        for (const Verb& verb : group.verbs) {
            valued += verb.grammar.valued;
        }
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto option = optionIn(words[i]);
        if (!option && words[i] != u"--") {
            return i;
        }
        if (option && !option->value && valued.contains(option->name) &&
            !words.value(i + 1).startsWith(u'-')) {
            ++i;
        }
    }
    return -1;
}

bool hasOption(const QStringList& words, const QString& name) {
    const QStringList options = words.mid(0, words.indexOf(QStringLiteral("--")));
    return options.contains(QStringLiteral("--") + name);
}

// As a whole, for JSON has values of every kind at the top and QJsonDocument only two.
QString jsonLine(const QJsonValue& value) {
    const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(inArray.mid(1, inArray.size() - 2)) + u'\n';
}

QJsonObject errorObject(const Refusal& refusal) {
    return {{QStringLiteral("kind"), refusal.kind}, {QStringLiteral("message"), refusal.sentence}};
}

int refuse(const Refusal& refusal, bool asJson, int status = kRefused) {
    writeError(refusal.sentence + u'\n');
    if (asJson) {
        writeOut(jsonLine(QJsonObject{{kError, errorObject(refusal)}}));
    }
    return status;
}

// An answer that is no keeps what was found; the error stands beside it.
QJsonValue jsonOf(const Result& result) {
    if (result.refusal.isEmpty()) {
        return result.json;
    }
    QJsonObject answer = result.json.toObject();
    answer.insert(kError, errorObject({result.refusal}));
    return answer;
}

int say(const QString& text) {
    if (!writeOut(text)) {
        writeError(Words::tr("已经做完，但结果没能写到标准输出。") + u'\n');
        return kRefused;
    }
    return kDone;
}

int print(const Result& result, bool asJson) {
    const int status = say(asJson ? jsonLine(jsonOf(result)) : result.text);
    if (status == kDone && !result.refusal.isEmpty()) {
        writeError(result.refusal + u'\n');
        return kRefused;
    }
    return status;
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
        return refuse(refusal, asJson);
    } catch (const Error& error) {
        return refuse(refusalOf(error), asJson);
    } catch (const std::exception& error) {
        return refuse(refusalOf(Error(ErrorKind::Internal, {}, QString::fromUtf8(error.what()))), asJson);
    }
}

// `where` is where to look for the right usage.
int misused(const QString& message, const QString& where, bool asJson) {
    const int status =
        refuse({Words::tr("%1什么也没有做。").arg(message), QStringLiteral("usage")}, asJson, kUsage);
    writeError(where + u'\n');
    return status;
}

}  // namespace

int run(QStringList words) {
    const std::vector<VerbGroup> groups = verbGroups();
    qsizetype at = verbAt(words, groups);
    const bool isAskedFor = words.value(at) == kHelp;
    if (isAskedFor) {
        words.removeAt(at);
        at = verbAt(words, groups);
    }
    const Verb* verb = findVerb(groups, words.value(at));
    const bool asJson = hasOption(words, kJson);
    if (at >= 0 && verb == nullptr) {
        return misused(Words::tr("没有“%1”这个命令。").arg(words[at]),
                       Words::tr("全部命令见 nuanxin-cli --help。"), asJson);
    }
    if (isAskedFor || hasOption(words, kHelp) || words.contains(QStringLiteral("-h"))) {
        return say(verb == nullptr ? help(groups) : helpOf(*verb));
    }
    if (hasOption(words, QStringLiteral("version"))) {
        return say(QStringLiteral("nuanxin-cli %1\n").arg(QCoreApplication::applicationVersion()));
    }
    if (verb == nullptr) {
        return misused(Words::tr("没有写命令。"), help(groups), asJson);
    }
    words.removeAt(at);
    try {
        return runVerb(*verb, words);
    } catch (const UsageError& error) {
        return misused(error.message,
                       Words::tr("用法（例子见 nuanxin-cli %1 --help）：").arg(verb->name) + u'\n' +
                           formsOf(*verb).chopped(1),
                       asJson);
    }
}

}  // namespace nuanxin::cli
