# Tests: the whole run with its budget, and single classes on infrastructure that stays between calls.

# tests [--long] [--stop] [CLASS...] [MAVEN OPTION...]
tests() {
  local with_long=false classes=() maven=()
  while [ $# -gt 0 ]; do
    case $1 in
      --stop) stop_shared; return ;;
      --long) with_long=true ;;
      -?*) maven=("$@"); break ;;
      *) IFS=, read -ra names <<<"$1"; classes+=("${names[@]}") ;;
    esac
    shift
  done
  excluded=long
  [ $with_long = false ] || excluded=
  if [ ${#classes[@]} -eq 0 ]; then whole_run "${maven[@]}"; return; fi
  local word
  for word in "${maven[@]}"; do
    [[ $word == -D* ]] || wrong "With test classes only -Dname=value can be given, not $word; or leave the classes to Maven: -Dtest=CLASS."
  done
  properties=("${maven[@]}")
  test_classes "${classes[@]}"
}

# ---- every test, or what Maven is told ------------------------------------------------------------------------------------

# Builds the launcher, starts what the tests need once, runs them all and ends what was started, whatever happens.
whole_run() {
  find_jdk
  find_node
  cd "$project"
  local since begun=$SECONDS code=0 build_seconds infra_seconds
  since=$(date +%s%3N)
  work=$(mktemp -d "${TMPDIR:-/tmp}/klynge-test.XXXXXX")
  infra=
  trap end_infra EXIT
  trap 'exit 130' INT TERM
  package_launcher "$work/build.log"
  forget_migrations
  build_seconds=$((SECONDS - begun))

  begun=$SECONDS
  launcher false
  start_infra "$work" 0
  infra_seconds=$((SECONDS - begun))
  cat "$work/infra.log"

  begun=$SECONDS
  if [ $# -gt 0 ]; then verify "$@" || code=$?
  else
    verify -pl '!deploy/acceptance,!deploy/contracts' || code=$?
    if [ "$code" -eq 0 ]; then
      fingerprint >"$project/deploy/local/target/built"
      touch "$work/infra.properties.suite"
      while [ ! -f "$work/infra.properties.ready" ]; do
        [ -d "/proc/$infra" ] || { tail -n 60 "$work/infra.log" >&2; fail "The suite under test could not be started."; }
        sleep 0.2
      done
      KLYNGE_ACCEPTANCE_URL=$(cat "$work/infra.properties.ready") KLYNGE_ACCEPTANCE_HOME=$(cat "$work/infra.properties.home") \
        verify -pl deploy/acceptance,deploy/contracts || code=$?
    fi
  fi
  echo
  echo "Seconds of each step:"
  printf '  %-34s %6s\n' "build of the launcher" "$build_seconds" "PostgreSQL, Kafka and Keycloak" "$infra_seconds" \
    "build and tests of all modules" "$((SECONDS - begun))"
  sed -nE 's/^\[INFO\] (.*[^ .]) \.+ (SUCCESS|FAILURE|SKIPPED) *(\[ *([0-9:.]+ (s|min)))?.*/\1|\4|\2/p' "$work/verify.log" |
    while IFS='|' read -r part seconds outcome; do printf '    %-32s %10s  %s\n' "$part" "$seconds" "${outcome/SUCCESS/}"; done
  if [ $# -eq 0 ]; then
    # The budget is for what always runs: what is long is printed with the rest and held against nothing.
    local report=()
    [ -n "$excluded" ] || report=(--report)
    "${command[@]}" budget --since "$since" "${report[@]}" || { [ "$code" -ne 0 ] || code=1; }
  fi
  if [ "$code" -eq 0 ]; then echo "All tests passed."; return; fi
  echo "Not all is as it must be; why stands above."
  # Surefire lists failed tests with two blanks before the name: Class.method:line and the reason.
  sed -nE 's/^\[ERROR\] {2}( *[A-Za-z0-9_$]+(Test|Journey)[A-Za-z0-9_]*[.:>].*)/\1/p' "$work/verify.log" | cut -c1-200 | sort -u
  return "$code"
}

# Maven's own exit code, with its output both shown and kept for the list at the end.
verify() {
  KLYNGE_BUILT=1 KLYNGE_TEST_INFRA=$work/infra.properties \
    ./mvnw -B -ntp --fail-at-end verify "-DexcludedGroups=$excluded" "$@" 2>&1 | tee -a "$work/verify.log"
  return "${PIPESTATUS[0]}"
}

package_launcher() {
  ./mvnw -B -ntp -q -DskipTests -pl deploy/local package >"$1" 2>&1 || { cat "$1" >&2; fail "The launcher cannot be built."; }
}

# start_infra DIRECTORY IDLE: starts PostgreSQL, Kafka and Keycloak, and says in DIRECTORY/infra.properties where they are.
start_infra() {
  setsid "${command[@]}" infra --file "$1/infra.properties" --idle "$2" >"$1/infra.log" 2>&1 </dev/null 8>&- &
  infra=$!
  while [ ! -f "$1/infra.properties" ]; do
    [ -d "/proc/$infra" ] || { cat "$1/infra.log" >&2; fail "What the tests need could not be started."; }
    sleep 0.2
  done
}

end_infra() {
  [ -z "$infra" ] || { kill "$infra" 2>/dev/null || true; wait "$infra" 2>/dev/null || true; }
  rm -rf "$work"
}

# ---- single classes ---------------------------------------------------------------------------------------------------------

# test_classes CLASS...: module by module. A class may be named with (a part of) its package, as in funds.http.RolePathTest.
test_classes() {
  local name file module modules='' code=0
  declare -A found
  cd "$project"
  for name in "$@"; do
    local count=0
    while read -r file; do
      count=$((count + 1))
      module=${file%%/src/test/*}
      [[ " $modules " == *" $module "* ]] || modules="$modules $module"
      file=${file#*/src/test/java/}
      file=${file%.java}
      found[$module]="${found[$module]:-} ${file//\//.}"
    done < <(find platform ./*-service deploy/*/ -path "*/src/test/java/*" -path "*/${name//.//}.java" -not -path '*/target/*' | sed 's,^\./,,; s,//,/,')
    [ $count -gt 0 ] || wrong "There is no test class $name; name it as its file is named, without .java."
  done
  if [[ " $modules " == *" deploy/acceptance "* || " ${found[deploy/contracts]:-} " == *GeneratedClient* ]]; then
    [ -d "/proc/$(cat "$home/run/ready" 2>/dev/null || echo none)" ] ||
      fail "A journey needs a running suite; start one with ./klynge up --detach, or run every test with ./klynge test."
  fi
  find_jdk
  mkdir -p "$home/test"
  exec 8>"$home/test/lock"
  flock -n 8 || { echo "Waiting for another ./klynge test to end ..."; flock 8; }
  shared_infra
  for module in $modules; do
    compile_tests "$module"
    # shellcheck disable=SC2086 # names of classes hold no blanks
    run_classes "$module" ${found[$module]} || code=1
  done
  touch "$home/test/infra.properties"
  return $code
}

# Starts what the tests need unless an earlier call has left it running.
shared_infra() {
  local dir=$home/test jar now
  now=$(find pom.xml deploy/local/pom.xml deploy/local/src/main -type f -printf '%p %s %T@\n' | sort | sha256sum)
  jar=$(find deploy/local/target -maxdepth 1 -name 'local-*.jar' -print -quit 2>/dev/null || true)
  if [ -z "$jar" ] || [ "$(cat "$dir/launcher" 2>/dev/null)" != "$now" ]; then
    echo "Building the launcher ..."
    package_launcher "$dir/build.log"
    echo "$now" >"$dir/launcher"
  fi
  launcher false
  if [ -f "$dir/infra.properties" ] && alive "$dir/infra.pid"; then touch "$dir/infra.properties"; return; fi
  rm -f "$dir/infra.properties"
  echo "Starting PostgreSQL, Kafka and Keycloak for this and the next calls; ./klynge test --stop ends them."
  start_infra "$dir" 30
  echo "$infra $(since_boot "$infra")" >"$dir/infra.pid"
  disown "$infra"
}

stop_shared() {
  if alive "$home/test/infra.pid"; then
    local pid
    read -r pid _ <"$home/test/infra.pid"
    kill "$pid"
    while [ -d "/proc/$pid" ]; do sleep 0.1; done
    echo "PostgreSQL, Kafka and Keycloak of the tests are stopped."
  else
    echo "Nothing was running for the tests."
  fi
  rm -f "$home/test/infra.properties" "$home/test/infra.pid"
}

# sources MODULE: what compiling it depends on.
sources() {
  local platform=platform
  [ "$1" != platform ] || platform=
  find pom.xml .mvn "$1/pom.xml" "$1/src" $platform -name node_modules -prune -o -name target -prune -o -type f -printf '%p %s %T@\n' | sort
}

# compile_tests MODULE: brings its classes up to date. Maven does so when it must know why: the first time, when a pom or platform
# changed, when a file went away. Otherwise javac compiles what changed, main or test, whole but without the checks of the build;
# these classes are dated back to 1970, so that the next build compiles them again with its checks.
compile_tests() {
  local module=$1 known=$home/test/${1//\//-}.sources now changed
  now=$(sources "$module")
  if [ -f "$known" ] && [ -s "$module/target/test-classpath" ]; then
    changed=$({ diff <(cat "$known") <(echo "$now") || true; } | sed -n 's/^[<>] \([^ ]*\) .*/\1/p' | sort -u)
    [ -n "$changed" ] || return 0
    if ! grep -qvE "^$module/src/(main|test)/" <<<"$changed" && [ -z "$(xargs -r ls 2>&1 >/dev/null <<<"$changed")" ]; then
      cp -ru "$module/src/main/resources/." "$module/target/classes/" 2>/dev/null || true
      cp -ru "$module/src/test/resources/." "$module/target/test-classes/" 2>/dev/null || true
      if ! grep -q "^$module/src/main/java/" <<<"$changed" || compile_part "$module" main classes; then
        if ! grep -q '\.java$' <<<"$changed" || compile_part "$module" test test-classes; then
          echo "$now" >"$known"
          return 0
        fi
      fi
      fail "It does not compile; the errors stand above."
    fi
  fi
  find_node
  # Maven copies the migrations anew for those modules alone that are built with platform.
  case $module in platform | *-service) rm -rf "$module/target/classes/db" platform/target/classes/db ;; esac
  echo "Compiling $module with Maven ..."
  ./mvnw -B -ntp -q -pl "$module" -am test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath \
    -Dmdep.includeScope=test || fail "It does not compile; the errors stand above."
  echo "$now" >"$known"
}

# compile_part MODULE main|test DIRECTORY
compile_part() {
  local begun=$SECONDS
  find "$1/src/$2/java" -name '*.java' >"$home/test/files"
  touch "$home/test/compiled"
  "$JAVA_HOME/bin/javac" -J-XX:TieredStopAtLevel=1 -nowarn -g -parameters -proc:none --release 25 -d "$1/target/$3" \
    -cp "$1/target/classes:$1/target/test-classes:$(cat "$1/target/test-classpath")" "@$home/test/files" || return 1
  find "$1/target/$3" -name '*.class' -newer "$home/test/compiled" -exec touch -d @0 {} +
  echo "Compiled the $2 classes of $1 in $((SECONDS - begun)) s."
}

# run_classes MODULE CLASS...: in one JVM that is set up as the build sets up its own.
run_classes() {
  local module=$1 jvm=() jars
  shift
  read -ra jvm <<<"$(sed -n 's/.*<argLine>\([^$]*\)<\/argLine>.*/\1/p' pom.xml)"
  if ! grep -q 'systemPropertyVariables combine.self="override"' "$module/pom.xml"; then
    while read -r line; do jvm+=("$line"); done < <(
      sed -n '/<systemPropertyVariables>/,/<\/systemPropertyVariables>/ s/^ *<\([a-zA-Z.]*\)>\([^$]*\)<\/\1>.*/-D\1=\2/p' pom.xml)
  fi
  jars=$(ls "$project"/deploy/local/target/tests/*.jar | tr '\n' ':')
  local url
  url=$(cat "$home/run/url" 2>/dev/null || true)
  (cd "$module" &&
    KLYNGE_BUILT=1 KLYNGE_TEST_INFRA=$home/test/infra.properties KLYNGE_ACCEPTANCE_URL=$url KLYNGE_ACCEPTANCE_HOME=$home \
      "$JAVA_HOME/bin/java" "${jvm[@]}" "${properties[@]}" -XX:TieredStopAtLevel=1 "-Dbasedir=$PWD" \
      -cp "target/test-classes:target/classes:$(cat target/test-classpath):$jars$home/app/klynge.jar" dk.sundhedsklynge.local.RunTests "$@" 8>&-)
}
