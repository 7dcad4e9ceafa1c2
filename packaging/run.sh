#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the program and opens it on a made-up ledger. Without a display: makes that ledger out of its rosters, writes
# the half-year return, the roll, the roster of members and the year's meetings, and says where they are.
# A demo that is there is kept, with what was changed in it; --fresh makes it anew.
cd "$(dirname "$0")/.." || exit 1
. packaging/common.sh

case $#${1:-} in
    0) fresh= ;;
    1--fresh) fresh=--fresh ;;
    *)
        say "用法：sh packaging/run.sh [--fresh]" >&2
        say "  --fresh  重建示范台账；不写就保留原有的示范台账和其中的改动" >&2
        exit 2
        ;;
esac

prepare release nuanxin nuanxin-cli

bin=build/release/bin
demo=build/demo
ledger=$demo/示范区.nxl

say "▸ 准备示范台账……"
status=0
"$bin/nuanxin-cli" demo "$demo" $fresh || status=$?

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    if [ "$status" -eq 0 ]; then
        say "▸ 写出半年报、名册和党组织的报表……"
        month=$(date +%-m)
        period=$(date +%Y)H$((month > 6 ? 2 : 1))
        export NUANXIN_PASSWORD=shifan-2026
        for paper in pdf xlsx; do
            "$bin/nuanxin-cli" report "$ledger" 半年报 --period "$period" -o "$demo/半年报-$period.$paper" \
                --overwrite || status=$?
            "$bin/nuanxin-cli" report "$ledger" 党员名册 -o "$demo/党员名册.$paper" --overwrite || status=$?
            "$bin/nuanxin-cli" report "$ledger" 组织生活 -o "$demo/组织生活.$paper" --overwrite || status=$?
        done
        "$bin/nuanxin-cli" export "$ledger" workers "$demo/从业人员.xlsx" --overwrite || status=$?
    fi
    [ "$status" -ne 0 ] || say "没有图形界面，所以没有打开窗口；在有图形界面的会话里再运行一次就会打开。"
    exit "$status"
fi
# Without --fresh the window may well open what the demo's password does not: a ledger whose password was changed.
if [ "$status" -ne 0 ] && { [ -n "$fresh" ] || [ ! -e "$ledger" ]; }; then
    exit "$status"
fi
say "▸ 打开窗口……"
exec "$bin/nuanxin" "$ledger"
