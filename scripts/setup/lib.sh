# Small helpers of the setup: messages, atomic results, private apt state.

say() { printf '  %s\n' "$*" >&2; }
die() { printf 'setup: %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# done_once FOLDER WHAT FUNCTION…: runs FUNCTION in a fresh folder and renames it to FOLDER when all
# went well, so that an interrupted run leaves nothing half made.
done_once() {
    local final=$1 what=$2 begun=$SECONDS
    shift 2
    [ -d "$final" ] && return 0
    say "$what …"
    mkdir -p "$(dirname "$final")"
    rm -rf "$final.part"
    mkdir "$final.part"
    (cd "$final.part" && "$@") || die "$what: failed, see above."
    mv -T "$final.part" "$final"
    say "$what: $((SECONDS - begun)) s"
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# Debian's newer suites, read without touching the system's own apt state.
private_apt() {
    local tool=$1
    shift
    "$tool" -o Dir::State::lists="$CACHE/apt/lists" -o Dir::Etc::sourcelist="$CACHE/apt/debian.sources" \
        -o Dir::Etc::sourceparts=- -o Dir::Cache="$CACHE/apt/cache" -o Acquire::Languages=none \
        -o APT::Sandbox::User=root -q "$@"
}

mirror_of_debian() {
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | sort -u | head -1
}

# Fetches the lists of the newer suites, once per run and only when something is missing.
refresh_private_apt() {
    [ -n "${APT_IS_FRESH:-}" ] && return 0
    local begun=$SECONDS mirror
    mirror=$(mirror_of_debian)
    if [ -z "$mirror" ]; then
        as_root apt-get -q update >/dev/null || true
        mirror=$(mirror_of_debian)
    fi
    [ -n "$mirror" ] || die "apt knows no Debian mirror: add one to its sources, then run this again."
    mkdir -p "$CACHE/apt/lists/partial" "$CACHE/apt/cache/archives/partial"
    printf 'Types: deb deb-src\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' "$mirror" "$SUITES" \
        /usr/share/keyrings/debian-archive-keyring.gpg >"$CACHE/apt/debian.sources"
    private_apt apt-get update >"$CACHE/apt/log" 2>&1 ||
        { tail -5 "$CACHE/apt/log" >&2; die "the package lists of $SUITES can't be read from $mirror."; }
    APT_IS_FRESH=yes
    say "package lists of $SUITES: $((SECONDS - begun)) s"
}

# available KIND PACKAGE: the versions there are, oldest first. KIND is Sources or Packages.
available() {
    private_apt apt-cache madison "$2" | awk -F'|' -v kind="$1" '$3 ~ kind"$" { gsub(/ /, "", $2); print $2 }' | sort -Vu
}

# pick KIND PACKAGE VERSION: VERSION, or else the newest of the same major.minor.
pick() {
    local there same
    there=$(available "$1" "$2")
    if grep -qxF -- "$3" <<<"$there"; then echo "$3"; return; fi
    same=$(grep -oE '^([0-9]+:)?[0-9]+\.[0-9]+' <<<"$3")
    same=$(awk -v start="$same" 'index($0, start) == 1 && substr($0, length(start) + 1, 1) !~ /[0-9]/' <<<"$there" | tail -1)
    [ -n "$same" ] || die "$2 $3 isn't at the mirror; there is: ${there//$'\n'/, }. Change scripts/setup/versions.sh."
    say "$2 $3 isn't at the mirror: taking $same"
    echo "$same"
}
