// SPDX-License-Identifier: GPL-3.0-or-later
// How long work tells what it has done and learns that nobody wants it any more. Core calls it; a window or a
// terminal implements it. Called on the thread that does the work.
#pragma once

#include <QString>

namespace nuanxin {

class Progress {
public:
    virtual ~Progress() = default;
    virtual void advance(qint64 done, qint64 total) = 0;  // total 0: not known
    virtual bool isCancelled() const = 0;

    static Progress& none();
};

}  // namespace nuanxin
