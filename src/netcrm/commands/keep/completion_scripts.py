"""Completion scripts of our own, because Typer's for zsh evaluates what it is given: a contact's name could run code.

The scripts are fixed text. They ask `netcrm __complete WORDS...` (what stands after the program's name, up to and with
the word under the cursor, each word one argument) and read lines of `value<TAB>description`. A value with any other
character than a-z, 0-9, @, dot, underscore and hyphen is left out, nothing is evaluated, and `--option=value` is asked
as two words. What begins like the word comes first, capitals or not ("Mar"); else any part of it fits ("chen"), where
the shell can put it in. Where netcrm offers nothing that fits, the shell offers file names.
"""

from netcrm.errors import Usage

SHELLS = ("bash", "zsh", "fish")


def script(shell: str) -> str:
    """The completion script of a shell, to be sourced or put where the shell looks. Usage for a shell without one."""
    if shell not in SHELLS:
        raise Usage(f"no completion script for {shell}", hint="netcrm completion bash, zsh or fish")
    return _SCRIPTS[shell]


# COMP_WORDS is cut at @ and = (COMP_WORDBREAKS), so words are glued again where the line has no blank between them.
# Bash replaces only its own cut of the word, $2, so what stands before that is taken off each answer. The characters
# are spelt out: in many locales bash takes [a-z] for capitals and accents too. Nothing newer than bash 3.2 (macOS).
# Several answers that do not begin like the word are left out: bash would put what they share in its place.
_BASH = r"""# bash completion for netcrm; load it with: source <(netcrm completion bash)

_netcrm() {
    local rest=${COMP_LINE:0:COMP_POINT} allowed=abcdefghijklmnopqrstuvwxyz0123456789@._-
    local i last=-1 blank piece typed current lower option before value about
    local -a words others
    words=()
    others=()
    COMPREPLY=()
    for ((i = 0; i <= COMP_CWORD; i++)); do
        blank=${rest%%[![:space:]]*}
        rest=${rest#"$blank"}
        piece=${COMP_WORDS[i]}
        if ((i == COMP_CWORD)); then piece=$rest; fi
        if ((last < 0)) || [[ -n $blank ]]; then
            last=$((last + 1))
            words[last]=$piece
        else
            words[last]=${words[last]}$piece
        fi
        rest=${rest#"$piece"}
    done
    if ((last < 1)); then return 0; fi

    typed=${words[last]#[\"\']}
    current=$typed
    option=
    if [[ $typed == --*=* ]]; then
        option=${typed%%=*}=
        current=${typed#*=}
        words[last]=${typed%%=*}
        last=$((last + 1))
    fi
    words[last]=$current
    lower=$(printf %s "$current" | LC_ALL=C tr A-Z a-z)
    before=
    if [[ $typed == *"$2" ]]; then before=${typed%"$2"}; fi

    while IFS=$'\t' read -r value about; do
        if [[ -z $value || $value == *[!$allowed]* || $option$value != "$before"* ]]; then continue; fi
        piece=$option$value
        piece=${piece#"$before"}
        if [[ $value == "$lower"* ]]; then COMPREPLY[${#COMPREPLY[@]}]=$piece; else others[${#others[@]}]=$piece; fi
    done < <(command netcrm __complete "${words[@]:1}" 2>/dev/null </dev/null)
    if ((${#COMPREPLY[@]} == 0 && ${#others[@]} == 1)); then COMPREPLY[0]=${others[0]}; fi
}

complete -o default -F _netcrm netcrm
"""

# compadd takes values and what is shown beside them as they are; _describe and _arguments, the usual way, expand them.
# (Q) takes one level of quotes away and expands nothing. -V keeps the order netcrm gave. -M: capitals fit small
# letters, then any part of a value fits; -U: a single answer fits whatever it is (lukasz-wojcik for an accented start).
_ZSH = r"""#compdef netcrm
# zsh completion for netcrm; load it with: source <(netcrm completion zsh)
# or save it as _netcrm in a folder of $fpath.

_netcrm() {
    local allowed=abcdefghijklmnopqrstuvwxyz0123456789@._-
    local value about
    local -a before values shown
    if ((CURRENT > 2)); then before=("${(@Q)words[2,CURRENT-1]}"); fi
    if [[ $PREFIX == --*=* ]]; then
        before+=("${PREFIX%%=*}")
        compset -P 1 '*='
    fi

    while IFS=$'\t' read -r value about; do
        if [[ -z $value || $value == *[^$allowed]* ]]; then continue; fi
        values+=("$value")
        about=${about//[[:cntrl:]]/}
        shown+=("$value${about:+  $about}")
    done < <(command netcrm __complete "${before[@]}" "$PREFIX" 2>/dev/null </dev/null)

    if ((${#values})); then
        compadd -M 'm:{A-Z}={a-z}' -V netcrm -l -d shown -a -- values && return 0
        compadd -M 'm:{A-Z}={a-z} l:|=* r:|=*' -V netcrm -l -d shown -a -- values && return 0
        ((${#values} == 1)) && compadd -U -V netcrm -l -d shown -a -- values && return 0
    fi
    _files
}

if [[ ${funcstack[1]-} == _netcrm ]]; then
    _netcrm "$@"
elif ((${+functions[compdef]})); then
    compdef _netcrm netcrm
fi
"""

# fish filters by what was typed itself, by any part where nothing begins so, and escapes what it inserts; `-k` keeps
# the order netcrm gave.
_FISH = r"""# fish completion for netcrm; load it with: netcrm completion fish | source
# or save it as ~/.config/fish/completions/netcrm.fish

function __netcrm_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l option ''
    set -e words[1]
    if string match -qr -- '^--[^=]+=' "$current"
        set -l parts (string split -m 1 -- = "$current")
        set -a words $parts[1]
        set option "$parts[1]="
        set current $parts[2]
    end
    set -l typed (string replace -r -- '^["\']' '' "$current")
    set -l wanted '^[a-z0-9@._-]*'(string escape --style=regex -- "$typed")'[a-z0-9@._-]*(\t[^\x00-\x1f\x7f-\x9f]*)?$'
    set -l offers
    for line in (command netcrm __complete $words "$typed" 2>/dev/null </dev/null)
        if string match -qr -- '^[a-z0-9@._-]+(\t|$)' $line; and string match -qri -- $wanted $line
            set -a offers "$option$line"
        end
    end
    if test (count $offers) -gt 0
        printf '%s\n' $offers
    else
        __fish_complete_path "$current"
    end
end

complete -c netcrm -f -k -a '(__netcrm_complete)'
"""

_SCRIPTS = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH}
