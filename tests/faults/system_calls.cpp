// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/system_calls.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>

namespace nuanxin::test {

namespace {

Trouble trouble = Trouble::None;
int callsLeft = 0;

// Called before each call that changes a file. false: it must fail for want of space.
bool mayGoOn(bool needsSpace) {
    if (trouble == Trouble::None || --callsLeft > 0) {
        return true;
    }
    if (trouble == Trouble::Die) {
        kill(getpid(), SIGKILL);
    }
    if (needsSpace) {
        errno = ENOSPC;
    }
    return !needsSpace;
}

// Reports to the test travel through pipes; only files count.
bool isFile(int file) {
    struct stat status {};
    return fstat(file, &status) == 0 && S_ISREG(status.st_mode);
}

template <class Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

}  // namespace

void setTrouble(Trouble what, int atCall) {
    trouble = what;
    callsLeft = atCall;
}

}  // namespace nuanxin::test

using nuanxin::test::isFile;
using nuanxin::test::mayGoOn;
using nuanxin::test::next;

extern "C" {

ssize_t write(int file, const void* bytes, size_t size) {
    static const auto real = next<decltype(write)>("write");
    return isFile(file) && !mayGoOn(true) ? -1 : real(file, bytes, size);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t offset) {
    static const auto real = next<decltype(pwrite)>("pwrite");
    return !mayGoOn(true) ? -1 : real(file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t offset) {
    static const auto real = next<decltype(pwrite64)>("pwrite64");
    return !mayGoOn(true) ? -1 : real(file, bytes, size, offset);
}

ssize_t sendfile64(int to, int from, off64_t* offset, size_t size) {
    static const auto real = next<decltype(sendfile64)>("sendfile64");
    return !mayGoOn(true) ? -1 : real(to, from, offset, size);
}

ssize_t sendfile(int to, int from, off_t* offset, size_t size) {
    static const auto real = next<decltype(sendfile)>("sendfile");
    return !mayGoOn(true) ? -1 : real(to, from, offset, size);
}

int mkdir(const char* path, mode_t mode) noexcept {
    static const auto real = next<decltype(mkdir)>("mkdir");
    return !mayGoOn(true) ? -1 : real(path, mode);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept {
    static const auto real = next<decltype(linkat)>("linkat");
    return !mayGoOn(false) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int rename(const char* from, const char* to) noexcept {
    static const auto real = next<decltype(rename)>("rename");
    return !mayGoOn(false) ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept {
    static const auto real = next<decltype(renameat2)>("renameat2");
    return !mayGoOn(false) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int unlink(const char* path) noexcept {
    static const auto real = next<decltype(unlink)>("unlink");
    return !mayGoOn(false) ? -1 : real(path);
}

int ftruncate64(int file, off64_t size) noexcept {
    static const auto real = next<decltype(ftruncate64)>("ftruncate64");
    return !mayGoOn(false) ? -1 : real(file, size);
}

int ftruncate(int file, off_t size) noexcept {
    static const auto real = next<decltype(ftruncate)>("ftruncate");
    return !mayGoOn(false) ? -1 : real(file, size);
}

int fdatasync(int file) {
    static const auto real = next<decltype(fdatasync)>("fdatasync");
    return !mayGoOn(false) ? -1 : real(file);
}

}  // extern "C"
