package import Canvas

/// A question that Enter answers with yes and Esc with no; the key that asked answers nothing.
package struct Confirmation: Overlay {
  let question: String
  /// More about it, a line each.
  let details: [String]
  let yes: String
  let no: Phrase
  let run: @Sendable (inout State) -> [Effect]

  package init(
    _ question: String, details: [String] = [], yes: String,
    no: Phrase = Phrase("Thôi", "Cancel"),
    run: @escaping @Sendable (inout State) -> [Effect]
  ) {
    self.question = question
    self.details = details
    self.yes = yes
    self.no = no
    self.run = run
  }

  package var commands: [WindowCommand<Confirmation>] { Confirmation.commands }

  private static let commands: [WindowCommand<Confirmation>] = [
    WindowCommand([.enter]) { own, _, state in .close(own.run(&state)) }
      .named { own, _ in Hint(.enter, own.yes) },
    WindowCommand([.escape]) { _, _, _ in .close() }
      .named { own, state in Hint(.escape, own.no(state.language)) },
  ]

  package func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    let width = min(max(area.width - 8, 12), 64)
    let lines = ([question] + details).flatMap { $0.wrapped(to: width) }
    let longest = lines.map(\.displayWidth).max() ?? 0
    let inside = frame.popup(
      Size(longest, lines.count), title: state.language("Xác nhận", "Confirm"), in: area)
    for (row, line) in lines.enumerated() {
      frame.draw(line, in: inside, row: row, style: Style(.plain, on: .popup))
    }
  }

}
