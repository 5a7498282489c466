# The logs of the parts, each line with the part it is from.

# tagged PART: puts the name of the part before each line, as soon as the line is there.
tagged() { sed -u "s/^/$(printf '%-9s' "$1")| /"; }

# complete: gives a last line its end, so that what comes next begins on a line of its own.
complete() { sed '$a\'; }

logs() {
  local follow=false lines=20 word part parts=()
  for word in "$@"; do
    if [ "$word" = -f ]; then follow=true; continue; fi
    part=${word%-service}
    [ "$part" != postgresql ] || part=postgres
    [ -f "$home/logs/$part.log" ] ||
      fail "There is no log of $word; there are: $(cd "$home/logs" 2>/dev/null && ls | sed -n 's/\.log$//p' | xargs). Without any, start the suite with ./klynge up."
    parts+=("$part")
  done
  if [ ${#parts[@]} -eq 0 ]; then
    compgen -G "$home/logs/*.log" >/dev/null || fail "There are no logs yet; start the suite with ./klynge up."
    for word in "$home"/logs/*.log; do part=${word##*/}; parts+=("${part%.log}"); done
  elif [ ${#parts[@]} -eq 1 ]; then
    lines=200
  fi
  if [ $follow = false ]; then
    for part in "${parts[@]}"; do tail -n "$lines" "$home/logs/$part.log" | complete | tagged "$part"; done
    return
  fi
  # What runs in the background does not hear Ctrl-C; so it is ended here.
  trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
  trap 'exit 130' INT TERM
  for part in "${parts[@]}"; do
    tail -n "$lines" -F --pid=$$ "$home/logs/$part.log" 2>/dev/null > >(tagged "$part") &
  done
  wait
}
