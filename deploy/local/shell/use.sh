# Help, and the refusal of wrong use. Both come from commands.txt, so that neither waits for Java.

commands=$project/deploy/local/commands.txt

is_command() { [[ $1 =~ ^[a-z-]+$ ]] && grep -q "^$1:words" "$commands"; }

# help_text [COMMAND]
help_text() {
  [ -z "${1:-}" ] || is_command "$1" || wrong "There is no command $1; ./klynge help lists them."
  sed -n "s/^${1:-}:help \{0,1\}//p" "$commands"
}

# wrong SENTENCE: ends with the exit code of wrong use.
wrong() { echo "$1" >&2; exit 2; }

# say DANISH ENGLISH: the one that the command speaks.
say() { if [ "$danish" = true ]; then echo "$1"; else echo "$2"; fi; }

# check_use COMMAND WORD...: ends with exit code 2 and a sentence that says what to do, unless the words fit the command.
check_use() {
  local command=$1 flags=' ' values=$'\n' least=0 most=0 labels='' choice='' files=false maven=false danish=false
  local kind rest word count=0 first='' more option value label
  shift
  while read -r kind rest; do
    case $kind in
      flag) flags="$flags$rest " ;;
      value) values="$values$rest"$'\n' ;;
      words) read -r least most labels <<<"$rest" ;;
      choice) choice=$rest ;;
      files) files=true ;;
      maven) maven=true ;;
      danish) danish=true ;;
    esac
  done < <(sed -n "/^$command:help/d; s/^$command://p" "$commands")
  more="$(say "./klynge help $command viser, hvad der kan skrives." "./klynge help $command says what can be written.")"
  while [ $# -gt 0 ]; do
    word=$1
    shift
    case $word in
      -h | --help) help_text "$command"; exit 0 ;;
      --) continue ;;
      -?*)
        if [[ $flags == *" $word "* ]]; then continue; fi
        option=${word%%=*}
        if [[ $values == *$'\n'"$option "* ]]; then
          if [[ $word == *=* ]]; then value=${word#*=}
          elif [ $# -gt 0 ] && [[ $1 != -* ]]; then value=$1; shift
          else wrong "$(say "$word skal have en værdi." "The option $word needs a value.") $more"; fi
          label=${values#*$'\n'"$option "}
          check_choice "$value" "${label%%$'\n'*}"
          continue
        fi
        [ $maven = false ] || break
        wrong "$(say "$command kender ikke $word." "The command $command knows no option $word.") $more"
        ;;
      *)
        count=$((count + 1))
        [ -n "$first" ] || first=$word
        [ "$most" = '*' ] || [ $count -le "$most" ] ||
          wrong "$(say "$word er et ord for meget." "The word $word is one too many.") $more"
        [ $files = false ] || check_file "$word"
        ;;
    esac
  done
  [ $count -ge "$least" ] || wrong "$(say "$command mangler $labels." "The command $command needs $labels.") $more"
  check_choice "$first" "$choice"
  check_port
}

# check_choice WORD A|B|C: where there is a choice, the word must be one of it.
check_choice() {
  [[ $2 != *"|"* ]] || [[ "|$2|" == *"|$1|"* ]] ||
    wrong "$(say "$1 kan ikke bruges; vælg en af $2." "There is no $1 here; choose one of $2.")"
}

# check_file NAME: it must be there, and a directory must hold something that can be read in.
check_file() {
  [ -r "$1" ] || wrong "$(say "Filen $1 findes ikke eller kan ikke læses. Ret navnet, og prøv igen." \
    "The file $1 is not there or cannot be read. Correct the name and try again.")"
  [ ! -d "$1" ] || [ -n "$(find "$1" -type f \( -iname '*.txt' -o -iname '*.md' \) -print -quit)" ] ||
    wrong "$(say "Der er ingen .txt- eller .md-filer i $1." "There is no .txt or .md file in $1.")"
}

check_port() {
  local port=${KLYNGE_PORT:-8080}
  [[ $port =~ ^[0-9]{1,5}$ ]] && [ "$((10#$port))" -ge 1 ] && [ "$((10#$port))" -le 65535 ] ||
    wrong "$(say "KLYNGE_PORT skal være et tal fra 1 til 65535, ikke $port." "KLYNGE_PORT must be a number from 1 to 65535, not $port.")"
}

# Ends with a sentence when no suite answers: Java would take seconds to find out the same.
check_answers() {
  local danish=false url port
  ! grep -q "^$1:danish" "$commands" || danish=true
  url=$(cat "$home/run/url" 2>/dev/null || echo "http://localhost:${KLYNGE_PORT:-8080}")
  port=${url##*:}
  (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null ||
    fail "$(say "Suiten svarer ikke på $url. Start den med ./klynge up." "Nothing answers on $url; start the suite with ./klynge up.")"
}
