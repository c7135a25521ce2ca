# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2317 # used by the scripts that read this
#
# Shared by the peers in this folder. A peer defines start_peer and stop_peer (the
# latter only if it has more to stop than what it spawned), then calls
# `peer_main "$@"`. Both find their own folder in $dir.
set -euo pipefail
shopt -s inherit_errexit # or a failure inside $(…) goes on
user_umask=$(umask)
umask 077

peers=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/toban
peer=${0##*/}
dir=

note() { printf '%s: %s\n' "$peer" "$*" >&2; }

fail() {
    note "$*"
    exit 1
}

# A peer that this machine cannot run; `up` goes on without it.
skip() {
    note "skipped: $*"
    exit 77
}

require() {
    local program
    for program in "$@"; do
        command -v "$program" >/dev/null || fail "$program is not installed; run installer/bootstrap"
    done
}

# --- values ---------------------------------------------------------------------

# free_ports COUNT: so many free loopback ports, one a line.
free_ports() {
    python3 -c '
import socket, sys
sockets = [socket.socket() for _ in range(int(sys.argv[1]))]
for s in sockets: s.bind(("127.0.0.1", 0))
for s in sockets: print(s.getsockname()[1])' "$1"
}

random_secret() { openssl rand -hex 16; }

# Writes `export NAME='value'` for each NAME value pair to $dir/env.
publish() {
    while (($#)); do
        printf 'export %s=%q\n' "$1" "$2" >>"$dir/env"
        shift 2
    done
}

# --- processes ------------------------------------------------------------------

# Kernel start time of a process: with the pid it names one process for good. Nothing for one
# that has ended, collected by its parent or not.
started_at() { sed 's/^.*) //' "/proc/$1/stat" 2>/dev/null | awk '$1 != "Z" { print $20 }'; }

# Starts a command in the background, in a session of its own, logging to $dir/NAME.log.
spawn() {
    local name=$1
    shift
    setsid "$@" </dev/null >>"$dir/$name.log" 2>&1 &
    echo "$! $(started_at $! || echo -) $name" >>"$dir/pids"
}

is_running() { [[ -n $2 && $(started_at "$1") == "$2" ]]; }

# Ends what spawn started, and nothing else, newest first; insists after 10 s.
stop_spawned() {
    [[ -f $dir/pids ]] || return 0
    local pid start name signal
    while read -r pid start name; do
        for signal in TERM KILL; do
            is_running "$pid" "$start" || break
            kill -s "$signal" "$pid" 2>/dev/null || break
            wait_until 10 has_ended "$pid" "$start" || note "$name (pid $pid) ignores SIG$signal"
        done
    done < <(tac "$dir/pids")
    rm -f "$dir/pids"
}

has_ended() { ! is_running "$@"; }

# Polls a command until it succeeds; fails after so many seconds.
wait_until() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        ((SECONDS < deadline)) || return 1
        sleep 0.05
    done
}

# Waits for the process spawned last; shows its log when it dies or does not become ready.
wait_ready() {
    local seconds=$1 pid start name
    shift
    read -r pid start name < <(tail -n 1 "$dir/pids")
    wait_until "$seconds" ready_or_dead "$pid" "$start" "$@" && is_running "$pid" "$start" && return
    tail -n 40 "$dir/$name.log" >&2
    fail "$name was not ready within $seconds s; above is the end of its log"
}

ready_or_dead() {
    local pid=$1 start=$2
    shift 2
    ! is_running "$pid" "$start" || "$@"
}

answers() { curl --silent --fail --max-time 5 --output /dev/null "$@"; }

# Any HTTP answer, even a refusal.
listens() { curl --silent --max-time 5 --output /dev/null "$@"; }

# --- S3 -------------------------------------------------------------------------

# s3 URL ACCESS SECRET [curl options]: one request signed for $s3_region (us-east-1);
# the secret goes by stdin.
s3() {
    local url=$1 access=$2 secret=$3
    shift 3
    printf 'user = "%s:%s"\n' "$access" "$secret" | curl --config - --silent --show-error --fail-with-body \
        --max-time 30 --aws-sigv4 "aws:amz:${s3_region:-us-east-1}:s3" --header 'x-amz-content-sha256: UNSIGNED-PAYLOAD' \
        "$@" "$url"
}

create_bucket() { s3 "$1/$4" "$2" "$3" --request PUT >&2; }

enable_versioning() {
    s3 "$1/$4?versioning=" "$2" "$3" --request PUT --header 'Content-Type: application/xml' --data-binary \
        '<VersioningConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Status>Enabled</Status></VersioningConfiguration>' >&2
}

# --- certificates ---------------------------------------------------------------

# make_ca NAME: a certificate authority in $dir/NAME.pem, its key in $dir/NAME.key.
make_ca() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 \
        -subj "/CN=Toban test authority $1" -keyout "$dir/$1.key" -out "$dir/$1.pem" 2>/dev/null
}

# issue CA NAME SAN [openssl x509 options]: a server certificate $dir/NAME.{pem,key}.
issue() {
    local ca=$1 name=$2 san=$3
    shift 3
    openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$name" \
        -keyout "$dir/$name.key" -out "$dir/$name.csr" 2>/dev/null
    openssl x509 -req -in "$dir/$name.csr" -CA "$dir/$ca.pem" -CAkey "$dir/$ca.key" -days 30 \
        -extfile <(printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\n' "$san") \
        -out "$dir/$name.pem" "$@" 2>/dev/null
    rm "$dir/$name.csr"
}

# --- Maven ----------------------------------------------------------------------

# maven_cached NAME SOURCE COMMAND…: prints $cache/NAME-<hash of SOURCE>, a folder that
# COMMAND fills when it is new: it runs in a copy of SOURCE with the folder as last argument.
maven_cached() {
    local name=$1 source=$2 hash target work
    shift 2
    hash=$(cd "$source" && find . -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
    target=$cache/$name-${hash:0:16}
    mkdir -p "$cache"
    (
        flock 9
        [[ -d $target ]] && exit
        note "building once into $target"
        work=$(mktemp -d)
        trap 'rm -rf "$work"' EXIT
        cp -R "$source" "$work/source"
        mkdir "$work/result"
        (cd "$work/source" && "$@" "$work/result") >&2
        mv "$work/result" "$target"
    ) 9>"$cache/$name.lock"
    echo "$target"
}

# --- start and stop -------------------------------------------------------------

start_peer() { fail "does not say how to start"; }
stop_peer() { :; }

# Only a folder that `start` made is ever emptied.
remove_dir() { [[ -f $dir/.toban-peer ]] && rm -rf "$dir"; }

start() {
    [[ ! -e $dir ]] || [[ -z $(ls -A "$dir") ]] || fail "$dir is not empty"
    mkdir -p "$dir"
    chmod 700 "$dir"
    touch "$dir/.toban-peer" "$dir/env"
    trap stop EXIT # a failed start leaves nothing behind
    cd "$dir"
    start_peer
    trap - EXIT
}

stop() {
    [[ -f $dir/.toban-peer ]] || fail "$dir was not made by '$peer start'"
    stop_peer
    stop_spawned
    remove_dir
}

peer_main() {
    [[ $# == 2 && $1 =~ ^(start|stop)$ ]] || fail "usage: $peer start|stop DIR"
    dir=$(realpath -m "$2")
    "$1"
}
