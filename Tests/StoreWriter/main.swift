import Campaign
import Glibc
import JSON
import Store

// A process that records, for the tests that kill, stop and starve one:
//
//     StoreWriter STORE AUTHOR own FIRST COUNT    cells of its own, one a commit
//     StoreWriter STORE AUTHOR shared FIRST COUNT one cell that all write to
//     StoreWriter STORE AUTHOR hold               takes the lock and waits for input to end
//
// It says `saved SEQUENCE VALUE CONFLICT` for what was recorded, the conflict being the sequence
// that it had not seen or `-`, and `refused CODE MESSAGE` for what was not.

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

func record(_ store: FileStore, _ fact: Fact, author: String) throws(StoreError) {
  let receipt = try store.commit([fact], author: author, at: morning)
  let conflict = receipt.conflicts.first.map { "\($0.theirs.id.sequence)" } ?? "-"
  say("saved \(receipt.sequence) \(fact.value.string ?? "") \(conflict)")
}

let arguments = CommandLine.arguments.dropFirst().map { $0 }
guard arguments.count >= 3 else { exit(2) }
let (path, author, mode) = (arguments[0], arguments[1], arguments[2])
do throws(StoreError) {
  let store = try FileStore.open(path)
  switch mode {
  case "hold":
    _ = try store.commit(author: author, at: morning) { _ in
      say("held")
      while getchar() != EOF {}
      return []
    }
  default:
    guard arguments.count == 5, let first = Int(arguments[3]), let count = Int(arguments[4])
    else { exit(2) }
    let shared = Cell.result("p", "shared")
    let base = store.ledger.entry(shared)?.id
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
