extension FileStore {
  /// The documents held against what the journals tell of them; a store of an earlier program tells
  /// of none before its next entry.
  func documentDamages(_ marks: StoreMarks) -> [Damage] {
    var damages = documents.strangers
    damages += documents.unfitIDs.map { Damage(.unfitID($0), path: Layout.roster) }
    if let store = marks.store, store != description.id {
      damages.append(Damage(.otherStore, path: Layout.description))
    }
    guard marks.store != nil || description.documents != nil else { return damages }
    let recorded = (description.documents ?? [:]).merging(marks.documents) { $1 }
    for path in Set(recorded.keys).union(documents.sums.keys).sorted()
    where !documents.strangers.contains(where: { $0.path == path }) {
      switch (recorded[path], documents.sums[path]) {
      case (let wanted?, let found?) where wanted != found:
        damages.append(Damage(.documentChanged, path: path))
      case (_?, nil): damages.append(Damage(.documentMissing, path: path))
      case (nil, _?): damages.append(Damage(.documentUnknown, path: path))
      default: break
      }
    }
    return damages
  }
}
