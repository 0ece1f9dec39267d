import Campaign
import Templates

extension Command {
  static let completions = Command(
    "completions", [.shell],
    Phrase("kịch bản gợi ý cho bash, zsh, fish", "completions for bash, zsh or fish"),
    examples: [
      Example(
        "source <(thidua completions bash)", Phrase("trong ~/.bashrc", "in ~/.bashrc")),
      Example(
        "thidua completions fish > ~/.config/fish/completions/thidua.fish",
        Phrase("cho fish", "for fish")),
    ]
  ) { session in
    Answer(text: CompletionScript(rawValue: session.call[.shell])?.text ?? "")
  }

  /// What the scripts ask: the words typed so far, the last one unfinished.
  static let complete = Command(
    "complete", [.words],
    Phrase("các từ có thể gõ tiếp", "the words that may come next"), isHidden: true
  ) { session in
    let ids = StoreIDs(session)
    let completer = Completer(table: .thidua, language: session.language) { kind, before in
      ids.candidates(kind, before)
    }
    let found = completer.candidates(session.call[all: .words])
    let lines = found.map { $0.about.isEmpty ? $0.value : "\($0.value)\t\($0.about)" }
    return Answer(text: lines.map { "\($0)\n" }.joined())
  }
}

extension Argument {
  fileprivate static let shell = Argument(
    "SHELL", .choice(CompletionScript.allCases.map(\.rawValue)), Phrase("bash, zsh, fish", "which"))
  fileprivate static let words = Argument(
    "WORD", .text, Phrase("các từ đã gõ", "the words typed"), .repeated)
}
