import Campaign
import JSON

/// The facts of a commit as a record holds them, made piece by piece, so that a commit of any
/// length takes no more memory than one piece of it.
struct FactPieces {
  private let facts: [Fact]
  /// How many of the facts are in the pieces made so far.
  private var done = 0
  private var day = Day.first
  private var dayText = Day.first.iso

  /// Facts between commas.
  struct Piece {
    var bytes: [UInt8]
    /// How many facts there are up to its end.
    var end: Int
  }

  init(_ facts: [Fact]) { self.facts = facts }

  var count: Int { facts.count }
  var isAtEnd: Bool { done == facts.count }

  /// The next facts, so many that they are not longer than this, one at least; none at the end.
  mutating func next(upTo length: Int) -> Piece? {
    guard !isAtEnd else { return nil }
    var writer = JSONWriter()
    let first = done
    while !isAtEnd {
      let before = writer.bytes.count
      if done > first { writer.write(literally: ",") }
      write(facts[done], &writer)
      if writer.bytes.count > length, done > first {
        return Piece(bytes: Array(writer.bytes[..<before]), end: done)
      }
      done += 1
    }
    return Piece(bytes: writer.bytes, end: done)
  }

  private mutating func write(_ fact: Fact, _ writer: inout JSONWriter) {
    let cell = fact.cell
    writer.write(literally: #"{"kind":"#)
    writer.write(cell.kind.rawValue)
    write(#","plan":"#, cell.plan.rawValue, &writer)
    write(#","subject":"#, cell.subject.rawValue, &writer)
    write(#","school":"#, cell.school.rawValue, &writer)
    write(#","item":"#, cell.item, &writer)
    if fact.on != day {
      day = fact.on
      dayText = day.iso
    }
    writer.write(literally: #","on":"#)
    writer.write(dayText)
    writer.write(literally: #","value":"#)
    writer.write(fact.value)
    if let base = fact.base {
      writer.write(literally: #","base":"#)
      writer.write(base.text)
    }
    writer.write(literally: "}")
  }

  private func write(_ key: StaticString, _ text: String, _ writer: inout JSONWriter) {
    guard !text.isEmpty else { return }
    writer.write(literally: key)
    writer.write(text)
  }
}
