// SPDX-License-Identifier: GPL-3.0-or-later
// Work measured in a process of its own, so that its peak of memory is its own, and figures printed as a
// table for a README.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace nuanxin::bench {

struct Measure {
    double seconds = 0, megabytes = 0;  // as the clock on the wall has it; resident at its height
};

// `exec` turns the child into the program that does the work. Ends the bench where that fails.
Measure inChild(const std::function<void()>& exec);
std::function<void()> command(const QString& line);           // by the shell
std::function<void()> thisProgram(const QStringList& words);  // anew, lest the parent's memory be counted

struct Contest {
    QString name;
    std::function<void()> exec;
    std::function<void()> before = {};  // not measured
    Measure best{1e9, 0};
};
// Turn about, so that what else the machine does falls on all alike; the best of the rounds counts.
void runInTurn(std::vector<Contest>& contests, int rounds);

struct Times {
    std::vector<double> milliseconds{};
    double at(double share);  // 0.5: the median
};

// A line of the table. Empty: says nothing.
struct Line {
    QString what, ours, beside, ratio, aim, memory;
};
void print(const std::vector<Line>& lines);

QString seconds(double seconds);
QString milliseconds(double milliseconds);
QString times(double ratio);
QString megabytes(double megabytes);
double peakOfThisProcess();  // megabytes

}  // namespace nuanxin::bench
