/// What a shell loads to complete lines: it asks the program, which knows its own table.
enum CompletionScript: String, CaseIterable {
  case bash, zsh, fish

  var text: String {
    switch self {
    case .bash: CompletionScript.bashText
    case .zsh: CompletionScript.zshText
    case .fish: CompletionScript.fishText
    }
  }

  /// Bash breaks words at `:` and `=`; they are put together again, and what is before the last
  /// break is left off the answers.
  private static let bashText = #"""
    _thidua() {
      local word value about joined=() glue='' prefix current
      local i
      for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == [:=] && ${#joined[@]} -gt 0 ]]; then
          joined[${#joined[@]}-1]+=$word
          glue=1
        elif [[ -n $glue ]]; then
          joined[${#joined[@]}-1]+=$word
          glue=''
        else
          joined+=("$word")
        fi
      done
      current=${joined[${#joined[@]}-1]}
      prefix=${current%"${current##*[:=]}"}
      COMPREPLY=()
      while IFS=$'\t' read -r value about; do
        case $value in
          :file)
            compopt -o filenames 2>/dev/null
            while IFS= read -r value; do COMPREPLY+=("$value"); done \
              < <(compgen -f -- "${current#"$prefix"}")
            ;;
          :directory)
            compopt -o filenames 2>/dev/null
            while IFS= read -r value; do COMPREPLY+=("$value"); done \
              < <(compgen -d -- "${current#"$prefix"}")
            ;;
          *)
            printf -v value '%q' "${value#"$prefix"}"
            COMPREPLY+=("$value")
            ;;
        esac
      done < <("${COMP_WORDS[0]}" complete -- "${joined[@]}" 2>/dev/null)
    }
    complete -F _thidua thidua

    """#

  private static let zshText = #"""
    #compdef thidua
    _thidua() {
      local line
      local -a values
      for line in "${(@f)$("${words[1]}" complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
        case $line in
          '') ;;
          :file) _files ;;
          :directory) _files -/ ;;
          *) values+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}") ;;
        esac
      done
      (( $#values )) && _describe thidua values
      return 0
    }
    if [[ ${zsh_eval_context[-1]} == loadautofunc ]]; then
      _thidua "$@"
    else
      compdef _thidua thidua
    fi

    """#

  private static let fishText = #"""
    function __thidua_complete
        set -l words (commandline -opc) (commandline -ct)
        for line in (command $words[1] complete -- $words[2..-1] 2>/dev/null)
            switch $line
                case :file
                    __fish_complete_path (commandline -ct)
                case :directory
                    __fish_complete_directories (commandline -ct)
                case '*'
                    printf '%s\n' $line
            end
        end
    end
    complete -c thidua -f -a '(__thidua_complete)'

    """#
}
