// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/words.h"

namespace nuanxin::cli {

std::optional<Option> optionIn(const QString& word) {
    if (!word.startsWith(u'-') || word == u"-" || word == u"--") {
        return std::nullopt;
    }
    const QString body = word.mid(word.startsWith(u"--") ? 2 : 1);
    const qsizetype equals = body.indexOf(u'=');
    return Option{body.left(equals), equals < 0 ? std::nullopt : std::optional(body.mid(equals + 1))};
}

Arguments Arguments::parse(const QStringList& words, const Grammar& grammar) {
    Arguments found;
    bool onlyPositionals = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (!onlyPositionals && word == u"--") {
            onlyPositionals = true;
            continue;
        }
        const auto option = onlyPositionals ? std::nullopt : optionIn(word);
        if (!option) {
            found.m_positional << word;
            continue;
        }
        const QString& name = option->name;
        if (found.has(name)) {
            throw UsageError{Words::tr("选项 %1 写了两次。").arg(word)};
        }
        if (grammar.flags.contains(name) && !option->value) {
            found.m_options.insert(name, {});
        } else if (!grammar.valued.contains(name)) {
            throw UsageError{Words::tr("没有 %1 这个选项。").arg(word)};
        } else if (option->value) {
            found.m_options.insert(name, *option->value);
        } else if (i + 1 < words.size() && !words[i + 1].startsWith(u'-')) {
            found.m_options.insert(name, words[++i]);
        } else {
            throw UsageError{Words::tr("选项 %1 后面缺少内容。").arg(word)};
        }
    }
    if (found.count() < grammar.least) {
        throw UsageError{Words::tr("参数不够。")};
    }
    if (grammar.most >= 0 && found.count() > grammar.most) {
        throw UsageError{Words::tr("多出参数“%1”。").arg(found.at(grammar.most))};
    }
    return found;
}

QString Arguments::value(const QString& option, const QString& otherwise) const {
    return m_options.value(option, otherwise);
}

QString Arguments::required(const QString& option) const {
    const QString text = value(option).trimmed();
    if (text.isEmpty()) {
        const QString dashes = option.size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
        throw UsageError{Words::tr("缺少选项 %1。").arg(dashes + option)};
    }
    return text;
}

std::optional<int> Arguments::number(const QString& option) const {
    if (!has(option)) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < 1) {
        throw UsageError{Words::tr("--%1 后面应是正整数，现在是“%2”。").arg(option, value(option))};
    }
    return number;
}

}  // namespace nuanxin::cli
