/// When a document that came counts: asked of one school and of all in the same words.
///
/// Entries are told by where they stand in the ledger, so that a later one is the greater.
enum DossierRule {
  /// What was ticked before the dossier was returned no longer counts.
  static func counts(_ tick: Int32, returned: Int32) -> Bool { tick > returned }

  /// What says of one nominee's report whether it is in: its own last entry, or a tick of the
  /// whole, which covers those who were named before it, whichever was entered last.
  static func report(own: Int32?, whole: Int32?, named: Int32) -> Said {
    let whole = whole.flatMap { $0 > named ? $0 : nil }
    guard let own else { return whole == nil ? .nothing : .byWhole }
    return own > whole ?? -1 ? .byItself : .byWhole
  }

  enum Said { case nothing, byItself, byWhole }
}

extension Ledger {
  /// What the office's review of a dossier says.
  func reviewState(_ review: Int32) -> ReviewState? {
    value(of: entries[Int(review)])["state"]?.string.flatMap { ReviewState(rawValue: $0) }
  }

  /// The oldest entry of a cell that still counts.
  func firstEntry(like entry: Int32) -> Int32 {
    var first = entry
    var at = cells[Int(entries[Int(entry)].cell)].newest
    while at >= 0 {
      let row = entries[Int(at)]
      if row.active == 1 { first = min(first, at) }
      at = row.previous
    }
    return first
  }
}
