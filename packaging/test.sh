#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything and runs all tests. With --asan: the same under the address and undefined behaviour sanitizers.
cd "$(dirname "$0")/.." || exit 1
. packaging/common.sh

case ${1:-} in
    '') preset=dev ;;
    --asan) preset=asan ;;
    *)
        say "用法：sh packaging/test.sh [--asan]" >&2
        exit 2
        ;;
esac

prepare "$preset"
say "▸ 测试（$preset）……"
exec ctest --preset "$preset" # so that ctest has the last word, and the exit status
