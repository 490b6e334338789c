#!/usr/bin/env bash
# Prepares this checkout on Debian 12 or a relative of it: Python, system packages, .venv with the locked dependencies.
# What is there already is left alone, so a second run takes a moment and needs no network.
#
#   set_up.sh report     enough for `offsim run`, which never loads Qt
#   set_up.sh window     and the libraries Qt asks for to open a window
#   set_up.sh develop    and the tools for tests, checks and screenshots
#   set_up.sh windows    and what builds the installer for Windows and tries it

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# What ldd lists under PySide6's xcb, wayland and offscreen platforms, and the Debian package that brings it.
qt_libraries="
libEGL.so.1              libegl1
libGL.so.1               libgl1
libX11-xcb.so.1          libx11-xcb1
libdbus-1.so.3           libdbus-1-3
libfontconfig.so.1       libfontconfig1
libfreetype.so.6         libfreetype6
libglib-2.0.so.0         libglib2.0-0
libwayland-client.so.0   libwayland-client0
libwayland-cursor.so.0   libwayland-cursor0
libwayland-egl.so.1      libwayland-egl1
libxcb-cursor.so.0       libxcb-cursor0
libxcb-glx.so.0          libxcb-glx0
libxcb-icccm.so.4        libxcb-icccm4
libxcb-image.so.0        libxcb-image0
libxcb-keysyms.so.1      libxcb-keysyms1
libxcb-randr.so.0        libxcb-randr0
libxcb-render.so.0       libxcb-render0
libxcb-render-util.so.0  libxcb-render-util0
libxcb-shape.so.0        libxcb-shape0
libxcb-shm.so.0          libxcb-shm0
libxcb-sync.so.1         libxcb-sync1
libxcb-util.so.1         libxcb-util1
libxcb-xfixes.so.0       libxcb-xfixes0
libxcb-xkb.so.1          libxcb-xkb1
libxkbcommon.so.0        libxkbcommon0
libxkbcommon-x11.so.0    libxkbcommon-x11-0
libzstd.so.1             libzstd1
"

find_python() {
    local name
    for name in python3.11 python3.12 python3.13 python3; do
        if "$name" -c 'import sys, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    return 1
}

missing_libraries() {
    local known library package
    known=$(/sbin/ldconfig -p)
    while read -r library package; do
        [[ -z $library || $known == *$'\t'"$library "* ]] || echo "$package"
    done <<<"$qt_libraries"
}

missing_font() {
    [[ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ]] || [[ -n $(fc-list :lang=ar 2>/dev/null) ]] ||
        echo fonts-dejavu-core
}

missing_test_programs() {
    local soffice
    command -v Xvfb >/dev/null || echo xvfb
    command -v xauth >/dev/null || echo xauth
    command -v desktop-file-validate >/dev/null || echo desktop-file-utils
    command -v appstreamcli >/dev/null || echo appstream
    command -v xmllint >/dev/null || echo libxml2-utils
    command -v pdftotext >/dev/null || echo poppler-utils
    command -v ssconvert >/dev/null || echo gnumeric
    [[ -n $(fc-list Carlito 2>/dev/null) ]] || echo fonts-crosextra-carlito # as wide as Calibri
    soffice=$(command -v soffice) && [[ -e $(dirname "$(readlink -f "$soffice")")/libsclo.so ]] ||
        echo libreoffice-calc-nogui
}

missing_windows_programs() {
    [[ -e /usr/lib/wine/wine64 ]] || echo wine wine64
    command -v makensis >/dev/null || echo nsis
    command -v x86_64-w64-mingw32-gcc >/dev/null || echo gcc-mingw-w64-x86-64
    command -v icotool >/dev/null || echo icoutils
    command -v osslsigncode >/dev/null || echo osslsigncode
    command -v xdotool >/dev/null || echo xdotool
}

missing_packages() {
    has_environment || find_python >/dev/null || echo python3-venv
    if [[ $level != report ]]; then missing_libraries && missing_font; fi
    if [[ $level == develop || $level == windows ]]; then missing_test_programs; fi
    if [[ $level == windows ]]; then missing_windows_programs; fi
}

install_packages() {
    local as_root=() said
    [[ $(id -u) -eq 0 ]] || as_root=(sudo -n)
    if command -v apt-get >/dev/null && "${as_root[@]}" true 2>/dev/null; then
        echo "Installing system packages: $*"
        "${as_root[@]}" apt-get -qq update >/dev/null 2>&1 || true
        said=$("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get -qq install -y --no-install-recommends "$@" 2>&1) && return
        echo "$said" >&2
    fi
    echo "Some system packages are missing; please run: sudo apt-get install --no-install-recommends $*" >&2
}

has_environment() { [[ -x .venv/bin/pip ]] && .venv/bin/python -c '' 2>/dev/null; }

fingerprint() { { pwd && cat pyproject.toml "requirements/$1.txt"; } | sha256sum; }

is_current() { [[ -f .venv/$1.stamp && $(<".venv/$1.stamp") == "$(fingerprint "$1")" ]]; }

fill_environment() {
    local lock=$1 python
    if ! has_environment; then
        python=$(find_python) || { echo "offsim needs Python 3.11, 3.12 or 3.13 with venv." >&2 && exit 1; }
        "$python" -m venv --clear .venv
    fi
    echo "Filling .venv from requirements/$lock.txt"
    pip_install --require-hashes --only-binary :all: --requirement "requirements/$lock.txt"
    pip_install --no-deps --no-build-isolation --editable .
    fingerprint "$lock" >".venv/$lock.stamp"
}

pip_install() { .venv/bin/python -m pip --quiet --disable-pip-version-check --no-input install "$@"; }

level=${1:-}
case $level in
    report | window) lock=run ;;
    develop | windows) lock=dev ;;
    *) echo "usage: $0 report|window|develop|windows" >&2 && exit 2 ;;
esac

read -r -d '' -a packages < <(missing_packages) || true
if ((${#packages[@]})); then install_packages "${packages[@]}"; fi

if ! has_environment || ! { is_current "$lock" || is_current dev; }; then fill_environment "$lock"; fi
