import JSON

/// What a record says of the store itself, beside its facts.
struct RecordMarks: Equatable {
  /// The records that nobody had named yet, and through them all there were; none of a program that
  /// did not name any.
  var after: [RecordName]?
  /// The last record of every journal, by the journal's path: said where it is first needed, by
  /// who brought the journals here, and by the owner who vouches for them.
  var heads: [String: RecordName]?
  /// The checksums of documents put on record, by their paths.
  var documents: [String: UInt64] = [:]
  var store: String?
  /// What the lock had noted, where that was more than the journals had.
  var ahead: Int64?
  /// What the store's owner has looked at.
  var looked: Looked?

  struct Looked: Equatable {
    /// Numbers of records that are gone.
    var missing: [ClosedRange<Int64>] = []
    /// Through this record, notes of more than there was.
    var ahead: Int64 = 0
  }

  /// Adds what is said to a record that is about to be sealed.
  func add(to record: inout JSONObject) {
    if let after { record["after"] = .array(after.map { .string($0.text) }) }
    if let heads {
      record["heads"] = RecordMarks.object(heads.mapValues { .string($0.text) })
    }
    if !documents.isEmpty {
      record["documents"] = RecordMarks.object(
        documents.mapValues { .string(HexDigits.text($0)) })
    }
    if let store { record["store"] = .string(store) }
    if let ahead { record["ahead"] = JSON(Int(ahead)) }
    if let looked { record["looked"] = looked.json }
  }

  private static func object(_ members: [String: JSON]) -> JSON {
    var object = JSONObject()
    for key in members.keys.sorted() { object[key] = members[key] }
    return .object(object)
  }
}

// MARK: Reading

extension RecordMarks {
  /// Takes in a field; false where it is none of these, nothing where it is not as it should be.
  mutating func read(_ key: String, _ scanner: inout JSONScanner) throws(JSONError) -> Bool? {
    switch key {
    case "after":
      var names: [RecordName] = []
      try scanner.beginArray()
      while try scanner.nextElement() {
        guard let name = RecordName(try scanner.readString()) else { return nil }
        names.append(name)
      }
      after = names
    case "heads":
      var heads: [String: RecordName] = [:]
      try scanner.beginObject()
      while let path = try scanner.nextKey() {
        guard let name = RecordName(try scanner.readString()) else { return nil }
        heads[path] = name
      }
      self.heads = heads
    case "documents":
      try scanner.beginObject()
      while let path = try scanner.nextKey() {
        guard let sum = HexDigits.value(try scanner.readString().utf8) else { return nil }
        documents[path] = sum
      }
    case "store": store = try scanner.readString()
    case "ahead": ahead = Int64(try scanner.readInt())
    case "looked":
      guard let looked = Looked(try scanner.readValue()) else { return nil }
      self.looked = looked
    default: return false
    }
    return true
  }
}

extension RecordMarks.Looked {
  var json: JSON {
    [
      "ahead": JSON(Int(ahead)),
      "missing": .array(missing.map { [JSON(Int($0.lowerBound)), JSON(Int($0.upperBound))] }),
    ]
  }

  init?(_ json: JSON) {
    guard let ahead = json["ahead"]?.int, let list = json["missing"]?.array else { return nil }
    self.ahead = Int64(ahead)
    for item in list {
      guard let pair = item.array, pair.count == 2, let first = pair[0].int,
        let last = pair[1].int, first <= last
      else { return nil }
      missing.append(Int64(first)...Int64(last))
    }
  }
}
