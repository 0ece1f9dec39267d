import JSON

extension Fields {
  /// The id of this entry, which no other entry of the list may have.
  func id(_ names: IDs, reserved: [String] = []) -> String {
    guard let spot = required("id", .text), let id = identifier(at: spot) else { return "" }
    if reserved.contains(id) {
      reading.report(.reservedID(id), at: spot)
    } else {
      enter(id, into: names, at: spot)
    }
    return id
  }

  func enter(_ name: String, into names: IDs, at spot: Spot) {
    if let first = names.insert(name, at: self.spot) {
      reading.report(.doubled(name, first: first), at: spot)
    }
  }

  func optionalIdentifier(_ key: String) -> String? { value(key).flatMap { identifier(at: $0) } }

  func identifier(_ key: String) -> String {
    required(key, .text).flatMap { identifier(at: $0) } ?? ""
  }

  func identifier(at spot: Spot) -> String? {
    guard let text = text(at: spot) else { return nil }
    guard Identifier.isValid(text) else {
      reading.report(.badID(text), at: spot)
      return nil
    }
    return text
  }

  /// The name of something that must stand elsewhere in the plan.
  func reference(_ key: String, to kind: Reference.Kind) -> String {
    guard let spot = required(key, .text) else { return "" }
    return reference(at: spot, to: kind) ?? ""
  }

  func optionalReference(_ key: String, to kind: Reference.Kind) -> String? {
    value(key).flatMap { reference(at: $0, to: kind) }
  }

  /// The names of several things that must stand elsewhere, with their places.
  func references(_ key: String, to kind: Reference.Kind) -> [(Spot, String)] {
    elements(key).compactMap { spot in reference(at: spot, to: kind).map { (spot, $0) } }
  }

  private func reference(at spot: Spot, to kind: Reference.Kind) -> String? {
    guard let id = identifier(at: spot) else { return nil }
    reading.references.append(Reference(name: id, kind: kind, spot: spot))
    return id
  }

  /// The schools that a deadline or target expects.
  func scope() -> Scope {
    let named = IDs()
    let levels = elements("levels").compactMap { spot -> Level? in
      guard let level = level(at: spot) else { return nil }
      if let first = named.insert(level.rawValue, at: spot) {
        reading.report(.doubled(level.rawValue, first: first), at: spot)
      }
      return level
    }
    let blocks = elements("blocks").compactMap { spot -> String? in
      guard let block = text(at: spot) else { return nil }
      reading.references.append(Reference(name: block, kind: .block, spot: spot))
      return block
    }
    let communes = communes()
    return Scope(
      levels: levels, blocks: blocks, communes: communes.compactMap { $0 },
      openCommunes: communes.count { $0 == nil })
  }

  /// The communes that something is about; null for one that the document counts and does not name.
  private func communes() -> [String?] {
    let named = IDs()
    return elements("communes").compactMap { spot -> String?? in
      if spot.node.isNull { return .some(nil) }
      guard let commune = text(at: spot) else { return nil }
      if let first = named.insert(commune, at: spot) {
        reading.report(.doubled(commune, first: first), at: spot)
      }
      return commune
    }
  }

  /// A level by its code: one of the standard list, or one that the plan declares.
  func level(at spot: Spot) -> Level? {
    guard let text = text(at: spot) else { return nil }
    let level = Level(rawValue: text)
    // A store's plan is read whatever levels its office has: which there are is asked of new ones.
    if let level, reading.unknownKeys == .kept || reading.levels.contains(level) { return level }
    let allowed = reading.levels.codes
    reading.report(
      .unknownWord(text, allowed: allowed, nearest: reading.nearest(to: text, among: allowed)),
      at: spot)
    return nil
  }
}

/// What ids are made of: small letters, digits, points and hyphens.
enum Identifier {
  static let longest = 64

  static func isValid(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, bytes.count <= longest else { return false }
    return isLetterOrDigit(first)
      && bytes.allSatisfy {
        isLetterOrDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
