#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the program and opens it on a made-up ledger; without a display, makes that ledger and says where it is.
cd "$(dirname "$0")/.." || exit 1
. packaging/common.sh

prepare release nuanxin nuanxin-cli

bin=build/release/bin
demo=build/demo
ledger=$demo/示范区.nxl

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    step "没有图形界面，用命令行建立示范台账" "$bin/nuanxin-cli" demo "$demo"
    month=$(date +%-m)
    period=$(date +%Y)H$((month > 6 ? 2 : 1))
    export NUANXIN_PASSWORD=shifan-2026
    for paper in pdf xlsx; do
        step "半年报 $paper" "$bin/nuanxin-cli" report "$ledger" 半年报 --period "$period" -o "$demo/半年报-$period.$paper"
    done
    exit 0
fi

if [ -e "$ledger" ]; then
    cat "$demo/说明.txt"
else
    step "建立示范台账" "$bin/nuanxin-cli" demo "$demo"
fi
say "▸ 打开窗口……"
exec "$bin/nuanxin" "$ledger"
