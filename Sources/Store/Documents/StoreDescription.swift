package import Campaign
import JSON

/// What `store.json` says: it is written once, and last, so that a store is there whole or not.
package struct StoreDescription: Equatable, Sendable {
  /// The oldest program that may read, and the oldest that may write.
  package var reader: Int
  package var writer: Int
  package var id: String
  /// The time zone whose clock the office goes by.
  package var zone: String
  /// The day on which the store was made from a backup: what was told between the two is not on
  /// record here.
  package var restored: Day?
  /// The checksums of the documents that it was made with; none of a store of an earlier program.
  var documents: [String: UInt64]?

  /// What this program reads and writes.
  static let version = 1

  init(id: String, zone: String, documents: [String: UInt64]) {
    self.documents = documents
    reader = StoreDescription.version
    writer = StoreDescription.version
    self.id = id
    self.zone = zone
  }

  /// None where something is missing or of the wrong kind; what is unknown is passed over.
  init?(_ json: JSON) {
    guard let reader = json["format"]?.int, let id = json["id"]?.string, Layout.isPlain(id)
    else { return nil }
    self.reader = reader
    writer = json["writer"]?.int ?? reader
    self.id = id
    zone = json["zone"]?.string ?? OfficeZone.defaultName
    restored = json["restored"]?.string.flatMap { Day(iso: $0) }
    documents = json["documents"]?.object.map { object in
      object.keys.reduce(into: [:]) { documents, path in
        documents[path] = object[path]?.string.flatMap { HexDigits.value($0.utf8) }
      }
    }
  }

  var json: JSON {
    var object: JSONObject = [
      "format": JSON(reader), "writer": JSON(writer), "id": .string(id), "zone": .string(zone),
    ]
    if let documents {
      let sums = documents.sorted { $0.key < $1.key }
      object["documents"] = .object(
        JSONObject(sums.map { ($0.key, .string(HexDigits.text($0.value))) }))
    }
    return .object(object)
  }
}
