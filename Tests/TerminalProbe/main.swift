import Canvas
import Glibc
import Terminal

/// A program that shows what it is told, so that tests can try the terminal alone.
@MainActor
enum Probe {
  static var told: [String] = []
  static var line = LineEditor()

  static func run(_ session: TerminalSession) {
    while true {
      session.show(picture(session))
      for event in session.wait() {
        if !handle(event, session) { return }
      }
    }
  }

  private static func handle(_ event: TerminalEvent, _ session: TerminalSession) -> Bool {
    switch event {
    case .key(.control("c")), .leave, .closed: return false
    case .key(.control("z")): session.suspend()
    case .key(.function(5)): _ = session.copy("Độc Lập")
    case .key(.function(11)): abort()
    case .key(.function(12)): told = [told[told.count]]
    case .key(let key): if !line.apply(key) { told.append(describe(event)) }
    default: told.append(describe(event))
    }
    return true
  }

  private static func describe(_ event: TerminalEvent) -> String {
    switch event {
    case .key(let key): "key \(key.label)"
    case .paste(let paste):
      "paste \(paste.text.count) \(paste.text.prefix(40)) \(paste.isTruncated)"
    case .mouse(let mouse): "mouse \(mouse.action) \(mouse.position.x),\(mouse.position.y)"
    case .resize(let size): "resize \(size.width)x\(size.height)"
    default: "\(event)"
    }
  }

  private static func picture(_ session: TerminalSession) -> Frame {
    var frame = Frame(session.size, glyphs: session.glyphs)
    let size = "\(session.size.width)x\(session.size.height)"
    let room = frame.box(frame.bounds, title: size)
    frame.draw("Điện Biên Phủ 日本 e\u{302}\u{301}", in: room)
    frame.draw(TextBox(line), in: room.row(1))
    let body = room.cutTop(2).rest.cutBottom(1).rest
    for (row, text) in told.suffix(body.height).enumerated() {
      frame.draw(text, in: body, row: row, style: row == 0 ? .selected : .bad)
    }
    frame.draw(Footer([Hint("a", "Một"), Hint("?", "Trợ giúp")]), in: room.row(room.height - 1))
    return frame
  }
}

do throws(TerminalError) {
  let session = try TerminalSession(TerminalOptions { getenv($0).map { String(cString: $0) } })
  Probe.run(session)
  session.stop()
  print("left \(Probe.line.text)")
} catch {
  print("refused: \(error)")
  exit(2)
}
