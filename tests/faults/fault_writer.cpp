// SPDX-License-Identifier: GPL-3.0-or-later
// The process that is killed, run out of disk or left without rights by the fault tests. It does one verb
// with a ledger and reports on stdout, unbuffered: each step's number, then "done" or "refused KIND".
//   nuanxin_fault_writer VERB PATH [ARGUMENT...] [--die-at N | --full-at N | --file-limit BYTES]
//                        [--again] [--as-nobody]
// --again: after a refusal, with the trouble gone, the verb is done once more in the same process.
#include <QCoreApplication>
#include <QStringList>
#include <functional>
#include <map>

#include <sys/resource.h>
#include <unistd.h>

#include "core/ledger/backup.h"
#include "core/ledger/platform.h"
#include "tests/faults/steps.h"
#include "tests/faults/system_calls.h"
#include "tests/faults/test_edition.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

using Work = std::function<void()>;

void report(const QByteArray& line) {
    const QByteArray whole = QByteArray(line).replace('\n', ' ') + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), size_t(whole.size())) != whole.size()) {
        std::abort();
    }
}

std::unique_ptr<Ledger> opened(const QString& path, const OpenOptions& how = {}) {
    return Ledger::open(path, administrator(), how);
}

void takeSteps(Ledger& ledger, int first, int count) {
    for (int step = first; step < first + count; ++step) {
        takeStep(ledger, step);
        report(QByteArray::number(step));
    }
}

void writeBulk(Ledger& ledger, int rows) {
    ledger.write(QStringLiteral("成批"), [&](Database& database) {
        for (int i = 0; i < rows; ++i) {
            const qint64 id = ledger.newId();
            database.prepare("INSERT INTO place (id, level, name) VALUES (?, 4, ?)")
                .with(id, QStringLiteral("网格%1").arg(id))
                .run();
        }
    });
}

void hold(const QString& path) {
    const auto ledger = opened(path);
    report("open");
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) {
    }
}

// Verbs that work on an open ledger open it here, before the trouble begins.
Work workFor(const QStringList& words) {
    const QString verb = words.value(0);
    const QString path = words.value(1);
    const QString argument = words.value(2);
    if (verb == QLatin1String("steps")) {
        return [=] { takeSteps(*opened(path), argument.toInt(), words.value(3).toInt()); };
    }
    if (verb == QLatin1String("create")) {
        return [=] { Ledger::create(newLedgerAt(path)); };
    }
    if (verb == QLatin1String("open")) {
        return [=] { opened(path); };
    }
    if (verb == QLatin1String("upgrade")) {
        return [=] { opened(path, {&editionsWithProbe(), {}, {}}); };
    }
    if (verb == QLatin1String("restore")) {
        return [=] { restoreBackup(argument, path, administrator()); };
    }
    if (verb == QLatin1String("hold")) {
        return [=] { hold(path); };
    }
    const std::shared_ptr<Ledger> ledger = opened(path);
    if (verb == QLatin1String("bulk")) {
        return [=] { writeBulk(*ledger, argument.toInt()); };
    }
    if (verb == QLatin1String("backup")) {
        return [=] { makeBackup(ledger->database(), BackupReason::ByHand); };
    }
    if (verb == QLatin1String("export")) {
        return [=] { exportBackup(*ledger, argument); };
    }
    qFatal("no such verb");
}

// Takes "--name VALUE" out of the words; -1 where it is not there.
qint64 takeOption(QStringList& words, const QString& name) {
    const qsizetype at = words.indexOf(name);
    if (at < 0) {
        return -1;
    }
    const qint64 value = words.value(at + 1).toLongLong();
    words.remove(at, 2);
    return value;
}

void setFileLimit(rlim_t bytes) {
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

bool attempt(const Work& work) {
    try {
        work();
        return true;
    } catch (const Error& error) {
        report("refused " + QByteArray::number(static_cast<int>(error.kind())) + ' ' + error.what());
        return false;
    }
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    prepareProcess();
    QStringList words = application.arguments().mid(1);
    const qint64 dieAt = takeOption(words, QStringLiteral("--die-at"));
    const qint64 fullAt = takeOption(words, QStringLiteral("--full-at"));
    const qint64 fileLimit = takeOption(words, QStringLiteral("--file-limit"));
    const bool again = words.removeAll(QStringLiteral("--again")) > 0;
    if (words.removeAll(QStringLiteral("--as-nobody")) > 0 && geteuid() == 0 &&
        (setgid(65534) != 0 || setuid(65534) != 0)) {
        qFatal("cannot become nobody");
    }
    Work work;
    if (!attempt([&] { work = workFor(words); })) {
        return 0;
    }
    if (dieAt >= 0 || fullAt >= 0) {
        setTrouble(dieAt >= 0 ? Trouble::Die : Trouble::DiskFull, int(std::max(dieAt, fullAt)));
    }
    if (fileLimit >= 0) {
        setFileLimit(rlim_t(fileLimit));
    }
    bool done = attempt(work);
    setTrouble(Trouble::None, 0);
    if (!done && again) {
        setFileLimit(RLIM_INFINITY);
        done = attempt(work);
    }
    if (done) {
        report("done");
    }
    return 0;
}
