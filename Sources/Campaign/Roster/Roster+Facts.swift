import JSON

extension Roster {
  /// The roster of a day: what was recorded of schools laid over the list on file.
  package func adding(_ ledger: Ledger, on day: Day) -> Roster {
    var roster = self
    var hasChanged = false
    ledger.forEachCell(of: .school, plan: "", subject: "") { number in
      guard let row = ledger.current(number, on: day.number) else { return }
      let entry = ledger.entries[Int(row)]
      guard let school = School(ledger.value(of: entry), id: ledger.cell(number).school) else {
        return
      }
      roster.put(school)
      hasChanged = true
    }
    if hasChanged {
      roster.setApart()
      roster.settleTree()
    }
    return roster
  }
}
