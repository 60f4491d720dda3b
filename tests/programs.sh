#!/bin/sh
# Installs the Debian programs that some tests drive (real readers of feeds, decoders, a browser). Without root or
# apt nothing is installed, and those tests skip and say which program they lack; under CI=true they fail instead.
set -u
programs="ffmpeg:ffmpeg lame:lame mp3val:mp3val mp3check:mp3check eyeD3:eyed3 gpo:gpodder newsboat:newsboat flite:flite chromium:chromium rclone:rclone sshd:openssh-server zbarimg:zbar-tools dbus-daemon:dbus playerctl:playerctl"
missing=""
for pair in $programs; do
    PATH="$PATH:/usr/sbin" command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair##*:}"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    echo "not installed (needs root and apt), tests that drive them will skip:$missing"
    exit 0
fi
log=$(mktemp)
apt-get -o DPkg::Lock::Timeout=500 update -qq >"$log" 2>&1
# shellcheck disable=SC2086
if DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=500 install -y -qq --no-install-recommends $missing >>"$log" 2>&1; then
    rm -f "$log"
else
    tail -n 5 "$log"
    echo "apt-get could not install:$missing"
    [ "${CI:-}" != true ]
fi
