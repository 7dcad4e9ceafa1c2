# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# What run.sh and test.sh share. Sourced from the project's folder; POSIX sh.
set -eu

say() { printf '%s\n' "$*"; }

seconds() { date +%s; }

# step WHAT ADVICE COMMAND...: says what begins, runs it, says how long it took. A failure says what to do about it and
# ends the script with its status.
step() {
    what=$1
    advice=$2
    shift 2
    say "▸ ${what}……"
    began=$(seconds)
    status=0
    "$@" || status=$?
    took=$(($(seconds) - began))
    if [ "$status" -ne 0 ]; then
        say "✗ ${what}没有完成（${took} 秒）。$advice" >&2
        exit "$status"
    fi
    say "  ${what}：${took} 秒"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

missing_packages() {
    wanted=$(sed 's/#.*//' packaging/packages.txt)
    # shellcheck disable=SC2086 # names, one word each
    installed=" $(dpkg-query -W -f '${db:Status-Status}=${Package} ' $wanted 2>/dev/null || :)"
    for name in $wanted; do
        case $installed in
            *" installed=$name "*) ;;
            *) printf '%s ' "$name" ;;
        esac
    done
}

apt_install() {
    mkdir -p build
    : >build/packages.log
    # In the language of the words looked for below.
    { as_root env LC_ALL=C apt-get update -q &&
        as_root env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"; } \
        >>build/packages.log 2>&1 && return
    tail -n 20 build/packages.log >&2
    if grep -Eiq 'resolv|failed to fetch|unable to fetch|could not connect|unreachable|timed out' build/packages.log; then
        say "连不上软件源：请检查网络、代理和 /etc/apt 里的软件源，再运行一次。" >&2
    fi
    return 1
}

install_missing() {
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "这里没有 apt-get，不能自动安装软件包。请在 Debian 12 上运行，或自行安装 packaging/packages.txt 里的软件。" >&2
        exit 1
    fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        say "缺少软件包，而这里既不是 root 也没有 sudo。请以 root 运行：" >&2
        say "  apt-get update && apt-get install --no-install-recommends $missing" >&2
        exit 1
    fi
    say "  缺少的软件包：$missing"
    # shellcheck disable=SC2086
    step "安装软件包（记录在 build/packages.log）" "原因在上面几行，程序还没有编译。" apt_install $missing
}

# prepare PRESET [TARGET...]: packages, configuration, build. No target: everything.
prepare() {
    preset=$1
    shift
    # Chinese file names need it, and a bare system's locale is POSIX.
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        *[Uu][Tt][Ff]*8*) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
    install_missing
    step "配置（$preset）" "原因在上面几行；若在别处装过同名的库，请删去 build/$preset 再试。" \
        cmake --preset "$preset" --log-level=WARNING
    step "编译（$preset）" "最先出现的 error 或 FAILED 就是原因；磁盘满、内存不足也会这样。改正后再运行，会接着编译。" \
        cmake --build --preset "$preset" ${1:+--target "$@"}
}
