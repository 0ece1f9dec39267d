import Campaign
import JSON

/// The schools an office began with, as `roster.json` lists them; changes are facts.
enum RosterFile {
  static func read(_ bytes: [UInt8], path: String) throws(StoreError) -> Roster {
    let json: JSON
    do { json = try JSON.parse(bytes) } catch { throw .badDocument(path: path, error) }
    guard let list = json["schools"]?.array else { throw .badDocument(path: path, nil) }
    var schools: [School] = []
    schools.reserveCapacity(list.count)
    for item in list {
      guard let school = School(item) else { throw .badDocument(path: path, nil) }
      schools.append(school)
    }
    return Roster(schools)
  }

  static func bytes(_ roster: Roster) -> [UInt8] {
    let json: JSON = ["schools": .array(roster.schools.map(\.json))]
    return json.bytes(.pretty) + [UInt8(ascii: "\n")]
  }
}
