#!/bin/sh
# Uploads a built site to a bucket that speaks S3: `sh bucket.sh dist news:bucket-name`, where "news" is
# a remote that `rclone config` made. It needs rclone 1.60 or newer and nothing else.
#
# Files that are in the bucket already and have not changed are left alone. So after an interruption the
# same command resumes, even if the site was built again meanwhile. Nothing is deleted before everything
# new is uploaded.
set -eu
export LC_ALL=C # sort and comm must agree on an order

site=${1:?the folder of the built site, such as dist}
bucket=${2:?the bucket, such as news:bucket-name}
TODAY=${TODAY:-$(($(date +%s) / 86400))} # the day's number
KEEP_DAYS=${KEEP_DAYS:-30}               # how long files with a hash outlive the last page that names them
ALL=${ALL:-}                             # ALL=yes uploads everything again, as after a change to this recipe

KEPT=kept-files.txt # in the bucket, beside the site: files that are no longer built, and since when they are kept
FOREVER='public, max-age=31536000, immutable'
HASHED='^(assets|data/lists|data/search)/|^data/(coverage|front)\.'

[ -f "$site/data/manifest.json" ] || { echo "bucket.sh: there is no built site in \"$site\"; run: npm run build" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# The type of a file, by its name; the first line that matches counts. Tools that guess types use tables
# that differ.
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

# Moves the lines of $2 that match $1 to the file $3; the others stay in $2. grep ends with 1 when no line
# matches, which is no error here.
take() {
  grep -E -- "$1" "$2" > "$3" || [ $? = 1 ]
  grep -vE -- "$1" "$2" > "$2.rest" || [ $? = 1 ]
  mv "$2.rest" "$2"
}

# Uploads the files in todo that match $1, with $2 as their Cache-Control, and waits until all are uploaded.
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

# Deletes the files that $1 lists. rclone would take an empty list for all files.
delete() {
  [ ! -s "$1" ] || rclone delete "$bucket" --files-from-raw "$1" --no-traverse
}

# Lists files into $1, one in each line: checksum, tab, path. A pipe to sort would hide that the listing
# broke off, and files that are missing from a list would be deleted.
list() {
  to=$1
  shift
  rclone lsf -R --files-only --format hp --hash MD5 --separator "$(printf '\t')" "$@" > "$work/unsorted"
  sort "$work/unsorted" > "$to"
}
# `_headers` and `_redirects` are for other hosts. Compressed copies are for servers that choose between
# a file and its copies.
list "$work/here" "$site" --exclude '/_*' --exclude '*.gz' --exclude '*.br'
list "$work/there" "$bucket" --exclude "/$KEPT"

if [ -n "$ALL" ]; then cp "$work/here" "$work/new"; else comm -23 "$work/here" "$work/there" > "$work/new"; fi
cut -f 2 "$work/new" > "$work/todo"
take '^(sw\.js|data/manifest\.json)$' "$work/todo" "$work/last"

# Files that others refer to are uploaded before those that refer to them. So during an upload, or after
# an interruption, readers get pages and data of one build or the other, with all their parts.
upload "$HASHED" "$FOREVER"
upload '^(media|cards)/' no-cache
upload '^data/' no-cache
upload . no-cache
mv "$work/last" "$work/todo"
upload '^sw\.js$' no-cache
upload . no-cache # the manifest, from which an open app learns of the new lists

# Files that are no longer built: pages and data are deleted at once, files with a hash when no open tab
# can need them any more.
cut -f 2 "$work/here" | sort > "$work/here.paths"
cut -f 2 "$work/there" | sort | comm -13 "$work/here.paths" - > "$work/gone"
# A page is deleted before its parts.
take "$HASHED" "$work/gone" "$work/gone.hashed"
take '\.html$' "$work/gone" "$work/gone.pages"
delete "$work/gone.pages"
delete "$work/gone"
rclone cat "$bucket/$KEPT" > "$work/kept" 2> "$work/none" || : > "$work/kept" # the first time, there is no such file
awk -v today="$TODAY" 'FILENAME == ARGV[1] { since[$2] = $1; next } { print ($1 in since ? since[$1] : today), $1 }' \
  "$work/kept" "$work/gone.hashed" > "$work/kept.now"
awk -v today="$TODAY" -v days="$KEEP_DAYS" 'today - $1 >= days { print $2 }' "$work/kept.now" > "$work/over"
delete "$work/over"
rclone rcat "$bucket/$KEPT" --header-upload 'Content-Type: text/plain; charset=utf-8' --header-upload 'Cache-Control: no-cache' < "$work/kept.now"

echo "$(grep -c '' "$work/new" || :) uploaded, $(cat "$work/gone.pages" "$work/gone" "$work/over" | grep -c '' || :) deleted, $(grep -c '' "$work/gone.hashed" || :) kept for open tabs"
