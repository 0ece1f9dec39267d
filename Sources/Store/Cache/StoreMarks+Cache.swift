import JSON

extension StoreMarks {
  var cached: JSON {
    let documents = self.documents.sorted { $0.key < $1.key }
      .map { JSON.array([.string($0.key), .string(HexDigits.text($0.value))]) }
    return [
      "named": JSON(isNamed), "tips": .array(tips.map { .string($0.text) }),
      "documents": .array(documents), "store": JSON(store),
      "ahead": .array(
        ahead.map { [JSON(Int($0.sequence)), JSON(Int($0.noted)), JSON(Int($0.last))] }),
      "looked": looked.json,
    ]
  }

  init?(cached json: JSON) {
    guard let isNamed = json["named"]?.bool, let tips = json["tips"]?.array,
      let documents = json["documents"]?.array, let ahead = json["ahead"]?.array,
      let looked = json["looked"].flatMap({ RecordMarks.Looked($0) })
    else { return nil }
    self.isNamed = isNamed
    self.tips = tips.compactMap { $0.string.flatMap { RecordName($0) } }
    for pair in documents {
      guard let path = pair.array?.first?.string,
        let sum = pair.array?.last?.string.flatMap({ HexDigits.value($0.utf8) })
      else { return nil }
      self.documents[path] = sum
    }
    store = json["store"]?.string
    for note in ahead {
      guard let numbers = note.array?.compactMap(\.int), numbers.count == 3 else { return nil }
      self.ahead.append(
        Ahead(
          sequence: Int64(numbers[0]), noted: Int64(numbers[1]), last: Int64(numbers[2])))
    }
    self.looked = looked
  }
}
