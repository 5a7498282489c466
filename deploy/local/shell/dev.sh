# One service of the running suite, run out of its sources in the place of the one that was built.

# since_boot PID: when the process started, in ticks since the machine did (proc(5), stat).
since_boot() { sed 's/.*) //' "/proc/$1/stat" | cut -d' ' -f20; }

alive() {
  local pid ticks
  read -r pid ticks 2>/dev/null <"$1" || return 1
  [ -r "/proc/$pid/stat" ] && [ "$(since_boot "$pid")" = "$ticks" ]
}

# is_ready PORT: whether the service there says that it is ready.
is_ready() (
  exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
  printf 'GET /q/health/ready HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$1" >&3
  read -r -t 60 status <&3 && [[ $status == *' 200 '* ]]
) 2>/dev/null

dev() {
  # Not local: end_dev needs them.
  name=$1 wish=$home/run/$1.dev maven=
  local port
  suite=$(cat "$home/run/ready" 2>/dev/null || true)
  [ -n "$suite" ] && [ -d "/proc/$suite" ] ||
    fail "The other parts are needed and no suite is running; start one with ./klynge up --detach."
  ! alive "$wish" || fail "Another ./klynge dev $name is running; end that one first."
  find_jdk
  find_node
  port=$(sed -n 's/^quarkus.http.port=//p' "$home/run/$name/config/application.properties")
  trap 'end_dev' EXIT
  trap 'exit 130' INT TERM
  cd "$project"
  echo "Compiling $name-service ..."
  ./mvnw -B -ntp -q -pl "platform,$name-service" -Dmaven.test.skip=true test-compile || fail "The service does not compile; the errors stand above."
  echo "$$ $(since_boot $$)" >"$wish"
  local waited=0
  while [ ! -f "$home/run/$name.free" ]; do
    [ -d "/proc/$suite" ] && [ $waited -lt 300 ] || fail "The suite did not give up the place of $name-service; see ./klynge logs."
    sleep 0.1
    waited=$((waited + 1))
  done
  # The debugger of templates is not on the class path (pom.xml), so what would start it is left out too.
  setsid ./mvnw -B -ntp -q -Pdev -pl "platform,$name-service" "-Dklynge.dev.directory=$home/run/$name" -Ddebug=false \
    -Djvm.args="-Xmx768m -Duser.timezone=Europe/Copenhagen -Dquarkus.console.enabled=false -Dquarkus.test.continuous-testing=disabled -Dquarkus.analytics.disabled=true -Dquarkus.arc.exclude-types=io.quarkus.qute.runtime.debug.DebugQuteEngineObserver" \
    -Dmaven.test.skip=true test-compile quarkus:dev </dev/null &
  maven=$!
  local begun=$SECONDS said=false
  while [ -d "/proc/$maven" ]; do
    [ -d "/proc/$suite" ] || fail "The suite has ended, and $name-service with it."
    if [ $said = false ] && is_ready "$port"; then
      said=true
      echo "$name-service runs out of $project/$name-service after $((SECONDS - begun)) s."
      echo "Change a template or a class and load the page again: $(cat "$home/run/url"). Ctrl-C ends it."
    fi
    sleep 0.5
  done
  wait "$maven" || fail "$name-service ended; what it said stands above."
}

end_dev() {
  trap '' INT TERM
  if [ -n "${maven:-}" ] && [ -d "/proc/$maven" ]; then
    kill -TERM -- "-$maven" 2>/dev/null || true
    local waited=0
    while kill -0 -- "-$maven" 2>/dev/null && [ $waited -lt 100 ]; do sleep 0.1; waited=$((waited + 1)); done
    kill -KILL -- "-$maven" 2>/dev/null || true
  fi
  [ -f "$wish" ] || return 0
  rm -f "$wish"
  [ ! -d "/proc/$suite" ] || echo "The place of $name-service is given back; as it was built it is ready again in some seconds."
}
