import Campaign
import Glibc
import JSON
import Store

// A process that records, for the tests that kill, stop and starve one:
//
//     StoreWriter STORE AUTHOR own FIRST COUNT    cells of its own, one a commit
//     StoreWriter STORE AUTHOR shared FIRST COUNT one cell that all write to
//     StoreWriter STORE AUTHOR hold               takes the lock and waits for input to end
//     StoreWriter STORE AUTHOR import FIRST COUNT so many cells in one commit
//     StoreWriter STORE AUTHOR read CELL          opens the store and says what stands in a cell
//
// It says `saved SEQUENCE VALUE CONFLICT` for what was recorded, the conflict being the sequence
// that it had not seen or `-`, and `refused CODE MESSAGE` for what was not. Of reading it says
// `read VALUE DAMAGES MILLISECONDS KILOBYTES`: the processor time of the whole process and the most
// memory that it held at once.

// STORE_WRITER_AS=USER:GROUP makes it somebody else once it runs: others need not be able to reach
// the program, which lies where the project does.

if let who = getenv("STORE_WRITER_AS") {
  let ids = String(cString: who).split(separator: ":").compactMap { UInt32($0) }
  guard ids.count == 2, setgroups(0, nil) == 0, setgid(ids[1]) == 0, setuid(ids[0]) == 0 else {
    exit(70)
  }
}

let morning: Int64 = 1_795_226_400_000
let day = Day.nearest(year: 2026, month: 11, day: 20)

/// At once and without buffers: what is said must be out before the process can die.
func say(_ line: String) {
  let bytes = Array("\(line)\n".utf8)
  _ = write(1, bytes, bytes.count)
}

func refuse(_ error: StoreError) -> Never {
  say("refused \(error.exitCode) \(error.message(.en))")
  exit(error.exitCode)
}

func record(_ store: any OfficeStore, _ fact: Fact, author: String) throws(StoreError) {
  let receipt = try store.commit([fact], author: author, at: morning)
  let conflict = receipt.conflicts.first.map { "\($0.theirs.id.sequence)" } ?? "-"
  say("saved \(receipt.sequence) \(fact.value.string ?? "") \(conflict)")
}

/// Processor time of this process so far.
func milliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}

/// The most memory this process has held at once; what `getrusage` says begins with the parent's.
func kilobytes() -> Int {
  guard let file = fopen("/proc/self/status", "r") else { return .max }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, 256, file) != nil {
    let bytes = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\t" }
    if words.first == "VmHWM:", words.count > 1 { return Int(words[1]) ?? .max }
  }
  return .max
}

let arguments = CommandLine.arguments.dropFirst().map { $0 }
guard arguments.count >= 3 else { exit(2) }
let (path, author, mode) = (arguments[0], arguments[1], arguments[2])
do throws(StoreError) {
  let store = try FileEngine().open(path)
  switch mode {
  case "hold":
    _ = try store.commit(author: author, at: morning) { _ in
      say("held")
      while getchar() != EOF {}
      return []
    }
  case "read":
    let value = store.ledger.value(.result("p", ObligationID(arguments[3])))?.string ?? "-"
    say("read \(value) \(store.damages.count) \(milliseconds()) \(kilobytes())")
  default:
    guard arguments.count == 5, let first = Int(arguments[3]), let count = Int(arguments[4])
    else { exit(2) }
    let shared = Cell.result("p", "shared")
    let base = store.ledger.entry(shared)?.id
    if mode == "import" {
      let facts = (first..<first + count).map {
        Fact(.result("p", "\(author)-\($0)"), .string("\(author)-\($0)"), on: day)
      }
      let receipt = try store.commit(facts, author: author, at: morning)
      say("saved \(receipt.sequence) \(author)-\(first) -")
      exit(0)
    }
    for number in first..<first + count {
      let value = JSON.string("\(author)-\(number)")
      if mode == "shared" {
        try record(store, Fact(shared, value, on: day, base: base), author: author)
      } else {
        try record(
          store, Fact(.result("p", "\(author)-\(number)"), value, on: day), author: author)
      }
    }
  }
} catch {
  refuse(error)
}
