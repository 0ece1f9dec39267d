import Campaign
import JSON
import Testing

/// The columns of a ledger in one row.
private func columns(_ ledger: Ledger) -> [UInt8] {
  var bytes: [UInt8] = []
  ledger.forEachColumn { bytes += $0 }
  return bytes
}

private func restored(_ bytes: [UInt8], _ counts: [Int]) -> Ledger? {
  var rest = bytes[...]
  return Ledger(columnCounts: counts) { column in
    guard column.count <= rest.count else { return false }
    column.copyBytes(from: rest.prefix(column.count))
    rest = rest.dropFirst(column.count)
    return true
  }
}

@Test func anArchivedLedgerIsTheSameAndGoesOnTheSame() throws {
  let office = Colleagues()
  for number in 0..<300 { office.set("A\(number % 7)", "t\(number % 40)", JSON(number)) }
  #expect(office.undo("A1") && office.undo("A1") && office.redo("A1"))
  let copy = Colleagues(
    try #require(restored(columns(office.ledger), office.ledger.columnCounts)))
  #expect(copy.ledger.log() == office.ledger.log())
  for number in 300..<600 {
    office.set("B", "t\(number % 90)", JSON(number))
    copy.set("B", "t\(number % 90)", JSON(number))
  }
  #expect(office.redo("A1") == copy.redo("A1"))
  #expect(copy.ledger.log() == office.ledger.log())
  #expect(copy.value("t77") == office.value("t77"))
}

@Test func anArchiveThatIsCutOrCountsOtherwiseIsNone() {
  let office = Colleagues()
  office.set("A", "t1", 1)
  let (bytes, counts) = (columns(office.ledger), office.ledger.columnCounts)
  #expect(restored(Array(bytes.dropLast()), counts) == nil)
  #expect(restored(bytes, Array(counts.dropLast())) == nil)
  for place in counts.indices {
    var wrong = counts
    wrong[place] = -1
    #expect(restored(bytes, wrong) == nil)
    wrong[place] = .max
    #expect(restored(bytes, wrong) == nil)
  }
}

/// A copy that lagged behind is the same after catching up, and goes on the same.
@Test func aCopyThatCatchesUpIsTheSame() {
  let office = Colleagues()
  for number in 0..<60 { office.set("A\(number % 7)", "t\(number % 10)", JSON(number)) }
  var copy = office.ledger
  #expect(office.undo("A1") && office.undo("A1") && office.redo("A1"))
  for number in 60..<90 { office.set("B\(number)", "new\(number)", JSON(number)) }
  #expect(office.ledger.goesOn(from: copy) && !copy.goesOn(from: office.ledger))
  copy.catchUp(with: office.ledger)
  #expect(copy.columnCounts == office.ledger.columnCounts)
  #expect(copy.log() == office.ledger.log())
  let late = Colleagues(copy)
  #expect(late.redo("A1") == office.redo("A1"))
  #expect(late.ledger.log() == office.ledger.log())
  #expect(!Ledger().goesOn(from: Ledger()))
}
