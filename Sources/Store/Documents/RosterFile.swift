import Campaign
import JSON
import Writing

/// The schools an office began with, as `roster.json` lists them; changes are facts.
enum RosterFile {
  /// The schools, and the ids by which they cannot be told apart or named.
  static func read(_ bytes: [UInt8], path: String)
    throws(StoreError) -> (roster: Roster, unfitIDs: [String])
  {
    let json: JSON
    do { json = try JSON.parse(bytes) } catch { throw .badDocument(path: path, error) }
    guard let list = json["schools"]?.array else { throw .badDocument(path: path, nil) }
    var schools: [School] = []
    schools.reserveCapacity(list.count)
    for item in list {
      guard let school = School(item) else { throw .badDocument(path: path, nil) }
      schools.append(school)
    }
    return (Roster(schools), unfitIDs(schools.map(\.id.rawValue)))
  }

  /// Ids that are no name, or that another school of the list has already.
  static func unfitIDs(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { id in
      let folded = Vietnamese.fold(id)
      return id.isEmpty || School.reservedIDs.contains(folded) || !seen.insert(folded).inserted
    }
  }

  static func bytes(_ roster: Roster) -> [UInt8] {
    let json: JSON = ["schools": .array(roster.schools.map(\.json))]
    return json.bytes(.pretty) + [UInt8(ascii: "\n")]
  }
}
