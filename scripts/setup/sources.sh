# The libraries' sources, from Debian's source packages (hash-checked by apt).

# Some .dsc files are missing on mirrors while the tarballs are there, so only these are asked for.
fetch_source() { # PACKAGE VERSION, in the folder to fill
    local version
    version=$(pick Sources "$1" "$2") || return 1
    private_apt apt-get source --tar-only --download-only "$1=$version" >.log 2>&1 || { tail -3 .log >&2; return 1; }
    tar xf ./*.orig.tar.* --strip-components=1 && rm -f ./*.orig.tar.* ./*.asc .log
    echo "$version" >.debian-version
}

set_up_sources() {
    local name version folder variable
    while read -r name version; do
        [ -n "$name" ] || continue
        variable=$(tr '[:lower:]-' '[:upper:]_' <<<"${name#lib}")
        folder=OWNMARK_${variable}_DIR
        if [ -z "${!folder:-}" ]; then
            local place=$CACHE/src/$name-${version#*:}
            [ -d "$place" ] || refresh_private_apt
            done_once "$place" "source of $name $version" fetch_source "$name" "$version"
        else
            local place=${!folder}
            [ -d "$place" ] || die "$folder names $place, which isn't there."
        fi
        remember "FETCHCONTENT_SOURCE_DIR_$variable" "$place"
    done <<<"$SOURCES"
}
