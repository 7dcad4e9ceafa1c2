// SPDX-License-Identifier: GPL-3.0-or-later
// What stood on the command line, already judged against what a verb takes. Stricter than QCommandLineParser:
// an option never swallows the option after it, so a script that forgot a value is told.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

namespace nuanxin::cli {

// The user did not say what a verb needs: exit status 2.
struct UsageError {
    QString message;
};

// What a verb takes. Options are written without their dashes.
struct Grammar {
    int least = 0, most = 0;  // positional arguments; most -1: any number
    QStringList valued;       // options with a value
    QStringList flags;        // options without one
};

// A word of the command line that is an option, without its dashes.
struct Option {
    QString name;
    std::optional<QString> value;  // behind "="
};
std::optional<Option> optionIn(const QString& word);

class Arguments {
public:
    // Throws UsageError. Takes "--name value", "--name=value", "-o value" and "--" (only positionals follow).
    static Arguments parse(const QStringList& words, const Grammar& grammar);

    QString at(int index) const { return m_positional.value(index); }
    int count() const { return static_cast<int>(m_positional.size()); }
    bool has(const QString& option) const { return m_options.contains(option); }
    QString value(const QString& option, const QString& otherwise = {}) const;
    QString required(const QString& option) const;           // throws UsageError
    std::optional<int> number(const QString& option) const;  // positive; throws UsageError

private:
    QStringList m_positional;
    QHash<QString, QString> m_options;
};

}  // namespace nuanxin::cli
