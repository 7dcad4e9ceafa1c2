// SPDX-License-Identifier: GPL-3.0-or-later
// Folders, files and child processes for the fault tests.
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <map>
#include <memory>
#include <random>

#include "core/ledger/check.h"
#include "core/ledger/error.h"
#include "tests/faults/steps.h"
#include "tests/qstring_catch.h"

namespace nuanxin::test {

// Each round starts a process; under the sanitizers that takes ten times as long, so they get fewer rounds.
// NUANXIN_FAULT_ROUNDS (percent) overrides it, for a thorough run or a quick one.
inline int rounds(int wanted) {
#ifdef NUANXIN_SANITIZED
    constexpr int kUsual = 15;
#else
    constexpr int kUsual = 100;
#endif
    bool given = false;
    const int percent = qEnvironmentVariableIntValue("NUANXIN_FAULT_ROUNDS", &given);
    return std::max(1, wanted * (given ? percent : kUsual) / 100);
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A comparison that does not print a whole file when it fails.
inline bool holds(const QString& path, const QByteArray& bytes) {
    return contentOf(path) == bytes;
}

inline void putContent(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

// What a ledger's files hold, to be put back before each round.
class Snapshot {
public:
    explicit Snapshot(const QString& folder) : m_folder(folder) {
        for (const QString& name : QDir(folder).entryList(QDir::Files)) {
            m_files[name] = contentOf(m_folder.filePath(name));
        }
    }
    void putBack() const {
        m_folder.removeRecursively();
        QDir().mkpath(m_folder.path());
        for (const auto& [name, bytes] : m_files) {
            putContent(m_folder.filePath(name), bytes);
        }
    }
    const std::map<QString, QByteArray>& files() const { return m_files; }

private:
    mutable QDir m_folder;
    std::map<QString, QByteArray> m_files;
};

// What a killed process has given to the system stays, so memory serves as a disk here, and is quicker.
inline QString scratchTemplate() {
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) +
           QStringLiteral("/nuanxin-faults-XXXXXX");
}

struct FaultFolder {
    QTemporaryDir top{scratchTemplate()};
    QString folder = top.filePath(QStringLiteral("台账"));
    QString path = folder + QStringLiteral("/永丰街道.nxl");

    FaultFolder() { REQUIRE(QDir().mkpath(folder)); }

    // A closed ledger with this many steps in it.
    void makeLedger(int steps) {
        const auto ledger = Ledger::create(newLedgerAt(path)).ledger;
        for (int step = 1; step <= steps; ++step) {
            takeStep(*ledger, step);
        }
    }
    std::unique_ptr<Ledger> open(const OpenOptions& how = {}) const {
        return Ledger::open(path, administrator(), how);
    }
};

// A fault_writer at work.
class Writer {
public:
    explicit Writer(const QStringList& words) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/nuanxin_fault_writer"),
                        words);
        REQUIRE(m_process.waitForStarted());
    }
    // Returns when this many lines have come, or the process has ended.
    void waitForLines(int count) {
        while (m_out.count('\n') < count && m_process.waitForReadyRead(60'000)) {
            m_out += m_process.readAllStandardOutput();
        }
    }
    void kill() { m_process.kill(); }
    void letGo() { m_process.closeWriteChannel(); }
    qint64 pid() const { return m_process.processId(); }

    // To the end. Any end but an orderly one or SIGKILL is a failure.
    QStringList finish() {
        REQUIRE((m_process.state() == QProcess::NotRunning || m_process.waitForFinished(120'000)));
        m_out += m_process.readAllStandardOutput();
        wasKilled = m_process.exitStatus() == QProcess::CrashExit && m_process.exitCode() == 9;
        INFO("exit code or signal " << m_process.exitCode());
        REQUIRE((wasKilled || (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0)));
        m_out.truncate(m_out.lastIndexOf('\n') + 1);
        return QString::fromUtf8(m_out).split(u'\n', Qt::SkipEmptyParts);
    }
    bool wasKilled = false;

private:
    QProcess m_process;
    QByteArray m_out;
};

inline QStringList runWriter(const QStringList& words) {
    Writer writer(words);
    const QStringList lines = writer.finish();
    REQUIRE_FALSE(writer.wasKilled);
    return lines;
}

inline QString refusal(ErrorKind kind) {
    return QStringLiteral("refused %1").arg(static_cast<int>(kind));
}

inline ExpectedState stateOf(Ledger& ledger) {
    ExpectedState state;
    Statement rows = ledger.database().prepare("SELECT id, name, note FROM place");
    while (rows.step()) {
        if (rows.integer(0) == 1) {
            state.counter = rows.text(2);
        } else {
            state.rows[rows.integer(0)] = rows.text(1);
        }
    }
    for (const HistoryEntry& entry : History(ledger).list(1'000'000)) {
        if (entry.kind != EntryKind::Administrative) {
            state.labels.prepend(entry.label);
        }
    }
    return state;
}

inline void requireState(Ledger& ledger, int steps) {
    const ExpectedState is = stateOf(ledger);
    const ExpectedState wanted = stateAfter(steps);
    REQUIRE(is.labels == wanted.labels);
    REQUIRE(is.rows == wanted.rows);
    REQUIRE(is.counter == wanted.counter);
    REQUIRE(checkLedger(ledger).problems == QStringList());
}

// The kind of Error that `work` throws.
template <class Work>
ErrorKind kindThrownBy(const Work& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.kind();
    }
    FAIL("nothing was thrown");
    return ErrorKind::Internal;
}

}  // namespace nuanxin::test
