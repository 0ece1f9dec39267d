import Campaign
import JSON

/// What a cache was folded from, as one sealed line of JSON before the columns.
struct CacheHeader {
  var store: String
  var counts: [Int]
  var journals: [Journal]
  var marks: StoreMarks
  /// Over the columns.
  var sum: UInt64

  /// Changes with the form of this line.
  private static let version = 3

  init(
    store: String, counts: [Int], journals: [Journal], marks: StoreMarks, sum: UInt64
  ) {
    self.store = store
    self.counts = counts
    self.journals = journals
    self.marks = marks
    self.sum = sum
  }

  init?(line: ArraySlice<UInt8>) {
    let isWhole = line.withUnsafeBytes { Seal.sum(of: $0) != nil }
    guard isWhole, let json = try? JSON.parse(Array(line)),
      json["format"]?.array == CacheHeader.format, let store = json["store"]?.string,
      let counts = json["counts"]?.array?.compactMap(\.int),
      let journals = json["journals"]?.array?.map({ Journal(cached: $0) }),
      let sum = json["columns"]?.string.flatMap({ HexDigits.value($0.utf8) }),
      let marks = json["marks"].flatMap({ StoreMarks(cached: $0) }), !journals.contains(nil)
    else { return nil }
    self.store = store
    self.counts = counts
    self.journals = journals.compactMap { $0 }
    self.marks = marks
    self.sum = sum
  }

  var line: [UInt8] {
    let json: JSON = [
      "format": .array(CacheHeader.format), "store": .string(store),
      "counts": .array(counts.map { JSON($0) }),
      "columns": .string(HexDigits.text(sum)),
      "journals": .array(journals.map(\.cached)), "marks": marks.cached,
    ]
    return RecordWriter.seal(json.bytes().dropLast())
  }

  private static var format: [JSON] {
    [JSON(version), JSON(Ledger.archiveFormat), JSON(RecordWriter.version)]
  }
}

extension Journal {
  fileprivate var cached: JSON {
    [
      "path": .string(path), "device": .string(HexDigits.text(device)),
      "inode": .string(HexDigits.text(inode)), "owner": JSON(Int(owner)), "size": JSON(size),
      "modified": JSON(Int(modified)), "consumed": JSON(consumed),
      "start": JSON(lastStart), "sequence": JSON(Int(lastSequence)), "vouched": JSON(vouched),
      "last": JSON(lastSum.map { HexDigits.text($0) }), "parts": .array(parts.map(\.cached)),
    ]
  }

  fileprivate init?(cached json: JSON) {
    func number(_ key: String) -> Int? { json[key]?.int }
    func hash(_ key: String) -> UInt64? {
      json[key]?.string.flatMap { HexDigits.value($0.utf8) }
    }
    guard let path = json["path"]?.string, let device = hash("device"),
      let inode = hash("inode"), let owner = number("owner").flatMap({ UInt32(exactly: $0) }),
      let size = number("size"), let modified = number("modified"),
      let consumed = number("consumed"), let start = number("start"),
      let sequence = number("sequence"), let vouched = number("vouched"), start >= 0,
      start <= consumed, let parts = json["parts"]?.array?.map({ JournalPart(cached: $0) }),
      !parts.contains(nil)
    else { return nil }
    self.init(path: path, device: device, inode: inode, owner: owner)
    self.size = size
    self.modified = Int64(modified)
    self.consumed = consumed
    lastStart = start
    self.vouched = vouched
    lastSequence = Int64(sequence)
    lastSum = hash("last")
    self.parts = parts.compactMap { $0 }
  }
}

extension JournalPart {
  fileprivate var cached: JSON { [JSON(offset), JSON(end), .string(HexDigits.text(sum))] }

  fileprivate init?(cached json: JSON) {
    guard let items = json.array, items.count == 3, let offset = items[0].int,
      let end = items[1].int, let sum = items[2].string.flatMap({ HexDigits.value($0.utf8) }),
      offset >= 0, offset < end
    else { return nil }
    self.init(offset: offset, end: end, sum: sum)
  }
}
