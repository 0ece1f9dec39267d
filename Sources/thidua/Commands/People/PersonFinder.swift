import Campaign
import Writing

/// Finds who is meant by an id or a name; among several nobody is guessed.
struct PersonFinder {
  let register: Register
  private let roster: Roster

  init(_ office: Office) {
    register = Register(office)
    roster = office.roster(on: .last)
  }

  /// - Parameter unit: the only one in which to look, where one is named.
  func person(_ name: String, in unit: UnitID? = nil) throws(Failure) -> Person {
    if let one = register[PersonID(name)] { return one }
    let folded = Vietnamese.fold(name)
    var found = register.people.filter {
      Vietnamese.fold($0.name) == folded && (unit == nil || $0.unit == unit)
    }
    // Marks that were typed tell those apart who differ in them alone.
    let exact = found.filter { $0.name == Vietnamese.composed(name) }
    if !exact.isEmpty { found = exact }
    guard let one = found.first else {
      let nearest = Vietnamese.nearest(to: folded, among: register.people.map(\.name))
      throw .naming(NamingError(.person, name, .unknown(nearest: nearest)))
    }
    if found.count > 1 {
      throw .naming(NamingError(.person, name, .ambiguous(found.map(described))))
    }
    return one
  }

  /// `123/4 (Nguyễn Thị Hoa, 1980, TH Độc Lập)`
  private func described(_ person: Person) -> String {
    let words = [person.name, person.birth?.vietnamese ?? "", unit(person)].filter { !$0.isEmpty }
    return "\(person.id) (\(words.joined(separator: ", ")))"
  }

  func unit(_ person: Person) -> String {
    roster[person.unit]?.shortName ?? person.unit.rawValue
  }
}
