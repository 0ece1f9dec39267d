import Campaign
import Foundation
import JSON
import Testing

@testable import Store

/// Writers that are killed at random moments and start again, until enough was shown as saved.
@Test func eightWritersKilledAtRandomLoseDoubleAndReorderNothing() throws {
  let folder = try Folder()
  try folder.makeStore()
  let wanted = Soak.count(240, full: 6_000)
  let tally = Tally()
  DispatchQueue.concurrentPerform(iterations: 8) { author in
    var generator = SeededGenerator(seed: UInt64(author))
    var first = 0
    while tally.count < wanted {
      guard
        let writer = try? Writer([folder.store, "W\(author)", "own", "\(first)", "1000000"])
      else { return }
      for _ in 0..<Int.random(in: 1...25, using: &generator) {
        guard let line = writer.line() else { break }
        tally.hear(line, author)
      }
      writer.signal(SIGKILL)
      for line in writer.lines() { tally.hear(line, author) }
      // Whatever was under way may or may not have been recorded: its cell is not used again.
      first = tally.next(author) + 1
    }
  }
  #expect(tally.count >= wanted)
  #expect(tally.refusals == [])
  let store = try folder.open()
  let log = store.ledger.log()
  #expect(log.map(\.id) == log.map(\.id).sorted())
  #expect(Set(log.map(\.id)).count == log.count)
  let byCell = Dictionary(grouping: log) { $0.target }
  #expect(byCell.values.allSatisfy { $0.count == 1 })
  for author in 0..<8 {
    let said = tally.saved(author)
    #expect(said.map(\.sequence) == said.map(\.sequence).sorted())
    for saved in said {
      let entry = byCell[ObligationID(saved.value)]?.first
      #expect(entry?.id.sequence == saved.sequence && entry?.after.string == saved.value)
    }
  }
  let damages = try store.verify().filter { !$0.isHarmless }
  #expect(damages == [])
  Soak.report(
    "8 writers killed \(tally.kills) times at random: \(tally.count) acknowledged, "
      + "0 lost, 0 doubled, 0 out of order")
}

/// What eight writers said; heard from as many threads.
private final class Tally: @unchecked Sendable {
  private let lock = NSLock()
  private var said: [Int: [Saved]] = [:]
  private(set) var refusals: [String] = []
  private(set) var kills = 0

  var count: Int { lock.withLock { said.values.reduce(0) { $0 + $1.count } } }
  func saved(_ author: Int) -> [Saved] { lock.withLock { said[author] ?? [] } }

  /// The cell after the last that was said to be saved.
  func next(_ author: Int) -> Int {
    lock.withLock {
      kills += 1
      return (said[author]?.last?.value.split(separator: "-").last.flatMap { Int($0) } ?? -1) + 1
    }
  }

  func hear(_ line: String, _ author: Int) {
    lock.withLock {
      if let saved = Saved(line) {
        said[author, default: []].append(saved)
      } else {
        refusals.append(line)
      }
    }
  }
}

@Test func twentyWritersOnOneCellOverwriteNothingSilently() throws {
  let rounds = Soak.count(1, full: 20)
  for _ in 0..<rounds {
    let folder = try Folder()
    try folder.makeStore()
    let writers = try (0..<20).map { try Writer([folder.store, "W\($0)", "shared", "0", "1"]) }
    let said = writers.flatMap { $0.lines() }.compactMap { Saved($0) }
    #expect(said.count == 20)
    let history = try folder.open().ledger.history(.result("p", "shared"))
    #expect(history.count == 20)
    for (before, entry) in zip(history, history.dropFirst()) {
      let saved = try #require(said.first { $0.sequence == entry.id.sequence })
      // Its author had seen what it replaced, or was told of it.
      #expect(entry.base == before.id || saved.conflict == before.id.sequence)
    }
  }
  Soak.report("20 writers on one cell, \(rounds) rounds: 0 silent overwrites")
}

/// A holder that is stopped for a minute: others come again and again, and read all the while.
@Test func aStoppedHolderIsNamedWithinFiveSecondsAndReadingGoesOn() throws {
  let folder = try Folder()
  try folder.makeStore()
  try folder.open().record(1, 1)
  let holder = try Writer([folder.store, "W", "hold"])
  #expect(holder.line() == "held")
  holder.signal(SIGSTOP)
  let clock = ContinuousClock()
  let (start, length) = (clock.now, Duration.seconds(Soak.count(1, full: 60)))
  var (refusals, longestWait, longestReading) = (0, Duration.zero, Duration.zero)
  repeat {
    var value: JSON?
    let reading = try clock.measure { value = try folder.open().value(1) }
    #expect(value == 1)
    longestReading = max(longestReading, reading)
    let store = try folder.open()
    let waiting = clock.measure {
      do {
        try store.record(2, 2)
        Issue.record("recorded under another's lock")
      } catch StoreError.busy(let held) {
        refusals += 1
        #expect(held?.login == store.login)
        #expect(held?.process != Int(getpid()))
      } catch {
        Issue.record("\(error)")
      }
    }
    longestWait = max(longestWait, waiting)
  } while clock.now - start < length
  #expect(longestReading < .seconds(1))
  #expect(longestWait <= .seconds(5))
  holder.signal(SIGCONT)
  try holder.endInput()
  _ = holder.lines()
  try folder.open().record(2, 2)
  Soak.report(
    "a holder stopped for \((clock.now - start).components.seconds) s: \(refusals) gave up within "
      + "\(Int(longestWait / .milliseconds(1))) ms naming it, read within "
      + "\(Int(longestReading / .milliseconds(1))) ms")
}

@Test func aFileSizeLimitIsAnErrorAndNoDeath() throws {
  let folder = try Folder()
  try folder.makeStore()
  // In units of 512 bytes by POSIX, of 1024 in bash.
  let said = try Writer(
    [folder.store, "W", "own", "0", "100"], under: ["sh", "-c", "ulimit -f 4; exec \"$0\" \"$@\""]
  ).lines()
  let saved = said.compactMap { Saved($0) }
  #expect(said.last?.hasPrefix("refused 5 NOT SAVED") == true)
  #expect(!saved.isEmpty && saved.count == said.count - 1)
  let store = try folder.open()
  #expect(store.ledger.commitCount == saved.count)
  #expect(try store.verify() == [])
}

@Test func withoutDescriptorsThereIsAMessageAndNothingElse() throws {
  let folder = try Folder()
  try folder.makeStore()
  try folder.open().record(1, 1)
  var refused = 0
  for descriptors in 3...16 {
    let before = try folder.bytes(folder.journal)
    let said = try Writer(
      [folder.store, "W", "own", "\(descriptors)", "1"],
      under: ["sh", "-c", "ulimit -n \(descriptors); exec \"$0\" \"$@\""]
    ).lines()
    let now = try folder.bytes(folder.journal)
    if let line = said.first, Saved(line) != nil {
      #expect(now.starts(with: before) && now.count > before.count)
    } else {
      refused += 1
      #expect(now == before)
      // With fewer than it needs to start, the program does not even come to speak.
      #expect(said.isEmpty || said[0].contains("too many open files"), "\(descriptors): \(said)")
    }
  }
  #expect(try folder.open().verify() == [])
  #expect(refused > 0)
  Soak.report("3 to 16 descriptors: \(refused) times refused with a message, store untouched")
}

/// With less and less memory, from enough down to too little to start: an import is recorded whole,
/// or the process ends and nothing of it is there.
@Test func withLittleMemoryAnImportIsWholeOrNotThere() throws {
  let folder = try Folder()
  try folder.makeStore()
  try folder.open().record(1, 1)
  var (saved, refused) = (0, 0)
  for megabytes in stride(from: 120, to: 15, by: -Soak.count(25, full: 3)) {
    let entries = try folder.open().ledger.entryCount
    let before = try folder.bytes(folder.journal)
    let said = try Writer(
      [folder.store, "W", "import", "\(megabytes * 100_000)", "20000"],
      under: ["sh", "-c", "ulimit -v \(megabytes * 1024); exec \"$0\" \"$@\""]
    ).lines()
    let isSaved = said.contains { Saved($0) != nil }
    let grown = try folder.open().ledger.entryCount - entries
    // The answer can be lost with the process when all is on disk already; never the other way.
    #expect(grown == 20_000 || !isSaved && grown == 0)
    if isSaved {
      saved += 1
    } else {
      refused += 1
      #expect(try folder.bytes(folder.journal).starts(with: before))
    }
    // What was recorded makes the store larger, and the next one has less room: begin again.
    if grown > 0 { try folder.edit(folder.journal) { $0 = before } }
    try folder.edit(folder.store + "/lock") { $0 = LockNote().bytes }
  }
  #expect(saved > 0 && refused > 0)
  Soak.report("imports with 120 to 18 MB of memory: \(saved) whole, \(refused) refused, 0 in part")
}

/// A gigabyte without an end of line, between two good records; it takes no room on the disk.
@Test func aLineOfAGigabyteIsPassedOverInASecondAndInLittleMemory() throws {
  let folder = try Folder()
  try folder.makeStore()
  let store = try folder.open()
  try store.record(1, "before")
  let end = try folder.bytes(folder.journal).count
  let file = try FileHandle(forUpdating: URL(fileURLWithPath: folder.journal))
  try file.truncate(atOffset: UInt64(end + 1 << 30))
  try file.seekToEnd()
  try file.write(contentsOf: Data([10]))
  try file.close()
  try folder.open().record(2, "after")
  for cell in ["t1", "t2"] {
    let said = try Writer([folder.store, "W", "read", cell]).lines().first ?? ""
    let words = said.split(separator: " ")
    try #require(words.count == 5, "\(said)")
    #expect(words[1] == (cell == "t1" ? "before" : "after"))
    #expect(words[2] == "1")
    #expect(try #require(Int(words[3])) < 1_000, "milliseconds of processor time")
    #expect(try #require(Int(words[4])) < 256 << 10, "kilobytes")
    if cell == "t1" {
      Soak.report("a line of 1 GB: passed over in \(words[3]) ms with \(words[4]) KB of memory")
    }
  }
}
