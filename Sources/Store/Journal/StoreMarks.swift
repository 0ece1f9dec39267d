/// What the records read so far say of the store itself.
struct StoreMarks: Equatable {
  /// Whether records name what their authors had seen: from then on a journal speaks for its owner
  /// alone.
  var isNamed = false
  /// The records that nobody has named yet, in the order in which the next one names them.
  var tips: [RecordName] = []
  /// The highest number of what does not count until the store's owner answers for it.
  var highestOfOthers: Int64 = 0
  var documents: [String: UInt64] = [:]
  var store: String?
  /// Where the lock had noted more than there was, by the record that tells of it.
  var ahead: [Ahead] = []
  var looked = RecordMarks.Looked()

  struct Ahead: Equatable {
    var sequence: Int64
    var noted: Int64
    var last: Int64
  }

  /// Whether a record names what is known to stand before it; one of an older program names nothing.
  func accepts(_ record: ParsedRecord) -> Bool {
    guard let after = record.marks.after else { return true }
    return after == tips || Set(after) == Set(tips)
  }

  /// Takes in a record that counts; `isOwners` where the store's owner recorded it.
  mutating func take(
    _ marks: RecordMarks, _ name: RecordName, isOwners: Bool, last: Int64
  ) {
    if let after = marks.after, after != tips {
      isNamed = true
      // What is not there any more had named what was there before it.
      let gone = after.filter { !tips.contains($0) }.map(\.sequence).max() ?? 0
      tips.removeAll { $0.sequence < gone && !after.contains($0) }
      // In the place of the first that it goes on from, so that what was there first stays first.
      let place = tips.firstIndex { after.contains($0) } ?? tips.count
      tips.insert(name, at: place)
      tips.removeAll { after.contains($0) }
    } else {
      isNamed = isNamed || marks.after != nil
      tips = [name]
    }
    documents.merge(marks.documents) { $1 }
    if let id = marks.store { store = store ?? id }
    if let noted = marks.ahead, noted > last {
      ahead.append(Ahead(sequence: name.sequence, noted: noted, last: last))
    }
    if isOwners, let looked = marks.looked {
      self.looked.missing += looked.missing
      self.looked.ahead = max(self.looked.ahead, looked.ahead)
    }
  }

  /// Where more had been noted than there was, unless the owner has looked at it.
  var aheadDamages: [Damage] {
    ahead.filter { $0.sequence > looked.ahead }.map {
      Damage(.ahead(noted: $0.noted, last: $0.last), path: Layout.lock)
    }
  }

  /// Whether the owner has looked at what a damage tells of.
  func isLookedAt(_ damage: Damage) -> Bool {
    guard case .missing(let range) = damage.kind else { return false }
    return looked.missing.contains {
      $0.contains(range.lowerBound) && $0.contains(range.upperBound)
    }
  }
}
