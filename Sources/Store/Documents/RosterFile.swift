import Campaign
import JSON

/// The schools an office began with, as `roster.json` lists them; changes are facts.
enum RosterFile {
  static func read(_ bytes: [UInt8], path: String) throws(StoreError) -> Roster {
    let json: JSON
    do { json = try JSON.parse(bytes) } catch { throw .badDocument(path: path, error) }
    guard let list = json["schools"]?.array else { throw .badDocument(path: path, nil) }
    let schools = list.map { School($0) }
    guard !schools.contains(nil) else { throw .badDocument(path: path, nil) }
    return Roster(schools.compactMap { $0 })
  }

  static func bytes(_ roster: Roster) -> [UInt8] {
    let json: JSON = ["schools": .array(roster.schools.map(\.json))]
    return json.bytes(.pretty) + [UInt8(ascii: "\n")]
  }
}
