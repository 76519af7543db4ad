#!/bin/sh
# Uploads a built site to a bucket that speaks S3: `sh bucket.sh dist news:bucket-name`, where "news" is
# a remote that `rclone config` made. It needs rclone 1.60 or newer and nothing else.
#
# What is already there as it should be stays; so after a break the same command goes on from where it
# was, whatever was built since. Nothing is deleted before everything new is up.
set -eu
export LC_ALL=C # one order for sort and comm

site=${1:?the folder of the built site, such as dist}
bucket=${2:?the bucket, such as news:bucket-name}
TODAY=${TODAY:-$(($(date +%s) / 86400))} # the day's number
KEEP_DAYS=${KEEP_DAYS:-30}               # how long files with a hash outlive the last page that names them
ALL=${ALL:-}                             # ALL=yes uploads everything again, as after a change to this recipe

KEPT=kept-files.txt # beside the site in the bucket: since when a file is kept that is gone
FOREVER='public, max-age=31536000, immutable'
HASHED='^(assets|data/lists|data/search)/|^data/(coverage|front)\.'

[ -f "$site/data/manifest.json" ] || { echo "bucket.sh: there is no built site in \"$site\"; run: npm run build" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# What a file is, by its name; the first line that fits counts. Tools guess from tables that differ.
cat > "$work/types" <<'END'
(^|/)feed\.xml$ application/atom+xml; charset=utf-8
(^|/)feed\.json$ application/feed+json; charset=utf-8
(^|/)rss\.xml$ application/rss+xml; charset=utf-8
\.html$ text/html; charset=utf-8
\.css$ text/css; charset=utf-8
\.js$ text/javascript; charset=utf-8
\.json$ application/json; charset=utf-8
\.xml$ application/xml; charset=utf-8
\.opml$ text/x-opml; charset=utf-8
\.txt$ text/plain; charset=utf-8
\.svg$ image/svg+xml; charset=utf-8
\.webmanifest$ application/manifest+json; charset=utf-8
\.woff2$ font/woff2
\.png$ image/png
\.jpe?g$ image/jpeg
\.webp$ image/webp
\.avif$ image/avif
\.ico$ image/x-icon
. application/octet-stream
END

# Lines that match go to the file $3, the others stay in $2. No line is no fault.
take() {
  grep -E -- "$1" "$2" > "$3" || [ $? = 1 ]
  grep -vE -- "$1" "$2" > "$2.rest" || [ $? = 1 ]
  mv "$2.rest" "$2"
}

# Uploads the files of todo that match $1, to be kept by browsers as $2 says, and waits until all are up.
upload() {
  take "$1" "$work/todo" "$work/part"
  [ -s "$work/part" ] || return 0
  while read -r pattern type; do
    take "$pattern" "$work/part" "$work/now"
    [ -s "$work/now" ] || continue
    rclone copy "$site" "$bucket" --files-from-raw "$work/now" --no-check-dest --no-traverse --transfers 16 \
      --header-upload "Content-Type: $type" --header-upload "Cache-Control: $2"
  done < "$work/types"
}

# Deletes the files that $1 lists. An empty list would mean all files.
delete() {
  [ ! -s "$1" ] || rclone delete "$bucket" --files-from-raw "$1" --no-traverse
}

# Lists files into $1, a line each: checksum, tab, path. Not through a pipe, which would hide that a list
# broke off, and what is missing from one would be deleted.
list() {
  to=$1
  shift
  rclone lsf -R --files-only --format hp --hash MD5 --separator "$(printf '\t')" "$@" > "$work/unsorted"
  sort "$work/unsorted" > "$to"
}
# `_headers` and its like are for other hosts, compressed copies for servers that choose among them.
list "$work/here" "$site" --exclude '/_*' --exclude '*.gz' --exclude '*.br'
list "$work/there" "$bucket" --exclude "/$KEPT"

if [ -n "$ALL" ]; then cp "$work/here" "$work/new"; else comm -23 "$work/here" "$work/there" > "$work/new"; fi
cut -f 2 "$work/new" > "$work/todo"
take '^(sw\.js|data/manifest\.json)$' "$work/todo" "$work/last"

# What others name goes up before what names it. So a reader in the middle, or after a break, meets pages
# and data of one build or the other, with all their parts.
upload "$HASHED" "$FOREVER"
upload '^(media|cards)/' no-cache
upload '^data/' no-cache
upload . no-cache
mv "$work/last" "$work/todo"
upload '^sw\.js$' no-cache
upload . no-cache # the manifest, by which an open app sees the new lists

# What is gone: pages and data at once, files with a hash when no open tab can want them any more.
cut -f 2 "$work/here" | sort > "$work/here.paths"
cut -f 2 "$work/there" | sort | comm -13 "$work/here.paths" - > "$work/gone"
# A page goes before its parts.
take "$HASHED" "$work/gone" "$work/gone.hashed"
take '\.html$' "$work/gone" "$work/gone.pages"
delete "$work/gone.pages"
delete "$work/gone"
rclone cat "$bucket/$KEPT" > "$work/kept" 2> "$work/none" || : > "$work/kept" # the first time there is none
awk -v today="$TODAY" 'FILENAME == ARGV[1] { since[$2] = $1; next } { print ($1 in since ? since[$1] : today), $1 }' \
  "$work/kept" "$work/gone.hashed" > "$work/kept.now"
awk -v today="$TODAY" -v days="$KEEP_DAYS" 'today - $1 >= days { print $2 }' "$work/kept.now" > "$work/over"
delete "$work/over"
rclone rcat "$bucket/$KEPT" --header-upload 'Content-Type: text/plain; charset=utf-8' --header-upload 'Cache-Control: no-cache' < "$work/kept.now"

echo "$(grep -c '' "$work/new" || :) uploaded, $(cat "$work/gone.pages" "$work/gone" "$work/over" | grep -c '' || :) deleted, $(grep -c '' "$work/gone.hashed" || :) kept for open tabs"
