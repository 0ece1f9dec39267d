import Campaign
import JSON

/// What says who somebody is, of an office in memory.
final class MemoryPersonalValues: PersonalValues, @unchecked Sendable {
  private var values: [String: JSON] = [:]

  func value(of key: String) -> JSON? { values[key] }
  func add(_ lines: [PersonalLine]) { for line in lines { values[line.key] = line.value } }
  func blot(_ keys: Set<String>) { for key in keys { values[key] = nil } }

  var copy: MemoryPersonalValues {
    let copy = MemoryPersonalValues()
    copy.values = values
    return copy
  }
}
