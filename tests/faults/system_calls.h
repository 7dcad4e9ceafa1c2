// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a test end the process, or run it out of disk, at exactly the n-th system call that changes a file. A
// random kill finds the easy windows; counting calls visits every one of them. Linked into the fault writer
// only: its definitions of write, rename and so on stand in front of the C library's.
#pragma once

namespace nuanxin::test {

enum class Trouble {
    None,
    Die,      // SIGKILL instead of the call
    DiskFull  // ENOSPC from this call on, for every call that needs space
};

void setTrouble(Trouble trouble, int atCall);  // counted from now, the first is 1

}  // namespace nuanxin::test
