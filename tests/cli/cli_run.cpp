// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <algorithm>

#include "tests/qstring_catch.h"

namespace nuanxin::test {

namespace {

// Trailing words would be an error, too.
QJsonDocument wholeJson(const QString& out) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    INFO("stdout: " << out.toStdString());
    CHECK(error.error == QJsonParseError::NoError);
    return document;
}

}  // namespace

QJsonObject CliRun::json() const {
    return wholeJson(out).object();
}

QJsonArray CliRun::list() const {
    const QJsonDocument document = wholeJson(out);
    CHECK(document.isArray());
    return document.array();
}

bool CliRun::isJson() const {
    return !wholeJson(out).isNull();
}

QString CliRun::errorKind() const {
    return json()[u"error"][u"kind"].toString();
}

QStringList wordsOf(const char* line, const QString& ledger) {
    QStringList all = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
    all.replaceInStrings(QStringLiteral("LEDGER"), ledger);
    return all;
}

void checkRefused(const CliRun& run, const char* kind) {
    INFO("stderr: " << run.err.toStdString());
    CHECK(run.status == 1);
    CHECK(speaksChinese(run.err));
    CHECK(run.errorKind() == QLatin1String(kind));
    CHECK(run.json()[u"error"][u"message"].toString() == run.err.trimmed());
}

bool speaksChinese(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar sign) { return sign >= u'\u4e00' && sign <= u'\u9fff'; });
}

CliRun CliOffice::run(const QStringList& words) const {
    return runUnder(QStringLiteral(NUANXIN_CLI), {}, words);
}

CliRun CliOffice::runUnder(const QString& program, const QStringList& before,
                           const QStringList& words) const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("NUANXIN_LANGUAGE"));
    environment.remove(QStringLiteral("NUANXIN_PASSWORD"));
    environment.remove(QStringLiteral("NUANXIN_NEW_PASSWORD"));
    if (english) {
        environment.insert(QStringLiteral("NUANXIN_LANGUAGE"), QStringLiteral("en"));
    }
    if (!password.isEmpty()) {
        environment.insert(QStringLiteral("NUANXIN_PASSWORD"), password);
    }
    if (!newPassword.isEmpty()) {
        environment.insert(QStringLiteral("NUANXIN_NEW_PASSWORD"), newPassword);
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, before + words);
    constexpr int kPatience = 120'000;
    CliRun run;
    if (process.waitForFinished(kPatience) && process.exitStatus() == QProcess::NormalExit) {
        run.status = process.exitCode();
    }
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

QString CliOffice::write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QByteArray CliOffice::read(const QString& name) const {
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString CliOffice::create(const QString& name, CliRun* how) const {
    const CliRun run =
        this->run({QStringLiteral("create"), name, QStringLiteral("--office"), QStringLiteral("试验区"),
                   QStringLiteral("--key-cost"), QStringLiteral("quick"), QStringLiteral("--json")});
    INFO("stderr: " << run.err.toStdString());
    REQUIRE(run.status == 0);
    if (how != nullptr) {
        *how = run;
    }
    return path(name);
}

QString CliOffice::makeDemo(CliRun* how) {
    const CliRun run =
        this->run({QStringLiteral("demo"), QStringLiteral("示范"), QStringLiteral("--key-cost"),
                   QStringLiteral("quick"), QStringLiteral("--json")});
    INFO("stderr: " << run.err.toStdString());
    REQUIRE(run.status == 0);
    if (how != nullptr) {
        *how = run;
    }
    password = run.json()[QStringLiteral("password")].toString();
    return run.json()[QStringLiteral("ledger")].toString();
}

QString CliOffice::demo() {
    static CliOffice first;
    static const QString original = first.makeDemo();
    password = first.password;
    const QString ledger = path(QStringLiteral("示范/示范区.nxl"));
    REQUIRE(QDir(m_folder.path()).mkpath(QStringLiteral("示范")));
    REQUIRE(QFile::copy(original, ledger));
    return ledger;
}

}  // namespace nuanxin::test
