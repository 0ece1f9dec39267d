import JSON
import Writing

/// The members of one object, each asked for by name; what nobody asked for is unknown.
///
/// A value that is wrong is reported and replaced by something harmless, so that reading goes on.
final class Fields {
  let reading: PlanReading
  let spot: Spot
  /// The day of this entry, which its labels may print.
  var day = Placeholders.EntryDay.none
  private let members: [JSONNode.Member]
  private var asked: [String] = []

  /// The fields of an object; none where the value is something else.
  init?(_ spot: Spot, _ reading: PlanReading) {
    guard let members = spot.node.members else {
      reading.report(.wrongType(expected: .object, found: spot.node.kind), at: spot)
      return nil
    }
    self.reading = reading
    self.spot = spot
    self.members = members
  }

  /// The value under a key; null is as good as absent.
  func value(_ key: String) -> Spot? {
    if reading.unknownKeys == .refused { asked.append(key) }
    guard let member = members.first(where: { $0.key == key }), !member.node.isNull else {
      return nil
    }
    return spot.inner(member.node, under: key)
  }

  /// The value under a key that must be there.
  func required(_ key: String, _ expected: PlanProblem.Expected) -> Spot? {
    if let found = value(key) { return found }
    reading.report(.missing(expected), at: spot.node.offset, spot.path.appending(key))
    return nil
  }

  func report(_ reason: PlanProblem.Reason) { reading.report(reason, at: spot) }

  func report(_ reason: PlanProblem.Reason, at key: String) {
    let place = members.first { $0.key == key }?.node.offset ?? spot.node.offset
    reading.report(reason, at: place, spot.path.appending(key))
  }

  /// Reports every key that nobody asked for.
  func finish() {
    guard reading.unknownKeys == .refused else { return }
    for member in members where !asked.contains(member.key) {
      reading.report(
        .unknownKey(nearest: reading.nearest(to: member.key, among: asked)), at: member.keyOffset,
        spot.path.appending(member.key))
    }
  }
}

extension Fields {
  func object(_ key: String) -> Fields? {
    value(key).flatMap { Fields($0, reading) }
  }

  func flag(_ key: String) -> Bool? {
    guard let spot = value(key) else { return nil }
    guard let flag = spot.node.bool else {
      reading.report(.wrongType(expected: .flag, found: spot.node.kind), at: spot)
      return nil
    }
    return flag
  }

  /// The elements of a list; a list that is absent is empty.
  func elements(_ key: String, atMost limit: Int = PlanReading.mostEntries) -> [Spot] {
    guard let spot = value(key) else { return [] }
    return elements(of: spot, atMost: limit)
  }

  func elements(of spot: Spot, atMost limit: Int = PlanReading.mostEntries) -> [Spot] {
    guard let nodes = spot.node.array else {
      reading.report(.wrongType(expected: .list, found: spot.node.kind), at: spot)
      return []
    }
    guard nodes.count <= limit else {
      reading.report(.tooMany(limit: limit), at: spot)
      return []
    }
    return nodes.enumerated().map { spot.inner($1, at: $0) }
  }

  /// The entries of a list of objects.
  func entries<Entry>(
    _ key: String, atMost limit: Int = PlanReading.mostEntries, _ read: (Fields) -> Entry?
  ) -> [Entry] {
    elements(key, atMost: limit).compactMap { element in
      guard let fields = Fields(element, reading) else { return nil }
      let entry = read(fields)
      fields.finish()
      return entry
    }
  }
}
