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
    exit 0
fi

if [ -e "$ledger" ]; then
    cat "$demo/说明.txt"
else
    step "建立示范台账" "$bin/nuanxin-cli" demo "$demo"
fi
say "▸ 打开窗口……"
exec "$bin/nuanxin" "$ledger"
