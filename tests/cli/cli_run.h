// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the built nuanxin-cli as a script would: words in, exit status and both streams out.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace nuanxin::test {

struct CliRun {
    int status = -1;  // -1: it crashed or did not end
    QString out, err;

    QJsonObject json() const;  // empty unless stdout is exactly one JSON object
    QJsonArray list() const;   // the same of an array
    bool isJson() const;       // exactly one value
    QString errorKind() const;
};

// "list LEDGER places" -> words; LEDGER becomes the path.
QStringList wordsOf(const char* line, const QString& ledger = {});
// Of a run with --json: status 1, a Chinese sentence on stderr, and the same under "error" with this kind.
void checkRefused(const CliRun& run, const char* kind);

bool speaksChinese(const QString& text);

// A folder of its own and an environment with one password; files are named from the folder.
class CliOffice {
public:
    QString password = QStringLiteral("kaishi-2026"), newPassword;
    bool english = false;

    CliRun run(const QStringList& words) const;
    CliRun runUnder(const QString& program, const QStringList& before, const QStringList& words) const;
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;

    // Each returns the ledger's path. The demo's password becomes the office's.
    QString create(const QString& name = QStringLiteral("台账.nxl"), CliRun* how = nullptr) const;
    QString demo();                           // a copy of the demo's ledger, made once for all tests
    QString makeDemo(CliRun* how = nullptr);  // with all that comes with it

private:
    QTemporaryDir m_folder;
};

}  // namespace nuanxin::test
