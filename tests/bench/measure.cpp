// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace nuanxin::bench {

Measure inChild(const std::function<void()>& exec) {
    QElapsedTimer clock;
    clock.start();
    const pid_t child = fork();
    if (child == 0) {
        exec();
        _exit(127);  // it could not be started
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::fprintf(stderr, "a measured program failed\n");
        std::exit(1);
    }
    return {static_cast<double>(clock.nsecsElapsed()) / 1e9, static_cast<double>(usage.ru_maxrss) / 1024};
}

std::function<void()> command(const QString& line) {
    return [bytes = QFile::encodeName(line)] {
        execl("/bin/sh", "sh", "-c", bytes.constData(), static_cast<char*>(nullptr));
    };
}

std::function<void()> thisProgram(const QStringList& words) {
    std::vector<QByteArray> bytes{"bench"};
    for (const QString& word : words) {
        bytes.push_back(QFile::encodeName(word));
    }
    return [bytes]() mutable {
        std::vector<char*> arguments;
        for (QByteArray& word : bytes) {
            arguments.push_back(word.data());
        }
        arguments.push_back(nullptr);
        execv("/proc/self/exe", arguments.data());
    };
}

void runInTurn(std::vector<Contest>& contests, int rounds) {
    for (int round = 0; round < rounds; ++round) {
        for (Contest& contest : contests) {
            if (contest.before) {
                contest.before();
            }
            const Measure measure = inChild(contest.exec);
            if (measure.seconds < contest.best.seconds) {
                contest.best = measure;
            }
        }
    }
}

double Times::at(double share) {
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto index = static_cast<size_t>(share * static_cast<double>(milliseconds.size()));
    return milliseconds[std::min(milliseconds.size() - 1, index)];
}

void print(const std::vector<Line>& lines) {
    std::printf("| | ours | beside it | ratio | aim | peak memory |\n|---|---|---|---|---|---|\n");
    for (const Line& line : lines) {
        QByteArray cells;
        for (const QString& cell : {line.what, line.ours, line.beside, line.ratio, line.aim, line.memory}) {
            cells += "| " + cell.toUtf8() + (cell.isEmpty() ? "" : " ");
        }
        std::printf("%s|\n", cells.constData());
    }
    std::fflush(stdout);
}

QString seconds(double seconds) {
    return QStringLiteral("%1 s").arg(seconds, 0, 'f', 2);
}

QString milliseconds(double milliseconds) {
    return QStringLiteral("%1 ms").arg(milliseconds, 0, 'f', 1);
}

QString times(double ratio) {
    return QStringLiteral("%1 ×").arg(ratio, 0, 'f', 2);
}

QString megabytes(double megabytes) {
    return QStringLiteral("%1 MB").arg(megabytes, 0, 'f', 0);
}

double peakOfThisProcess() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

}  // namespace nuanxin::bench
