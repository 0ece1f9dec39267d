extension [Fact] {
  /// The facts with the ids that a commit allots: a new thing has that of its own entry, and an item
  /// such as `bao-cao/+` is about the new thing named last before it.
  package func allotted(in sequence: Int64) -> [Fact] {
    // What most commits say is about things that there are.
    guard contains(where: { $0.cell.item == Cell.newID }) else { return self }
    var new: String?
    return enumerated().map { number, fact in
      var fact = fact
      if fact.cell.item == Cell.newID {
        let part = count == 1 ? 0 : Int32(clamping: number + 1)
        fact.cell.item = EntryID(sequence: sequence, part: part).text
        new = fact.cell.item
      } else if let new, fact.cell.item.hasSuffix("/\(Cell.newID)") {
        fact.cell.item = fact.cell.item.dropLast(Cell.newID.count) + new
      }
      return fact
    }
  }
}
