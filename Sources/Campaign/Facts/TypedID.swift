/// An id as a type of its own, so that the compiler tells one kind of thing from another.
package protocol TypedID:
  RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible,
  ExpressibleByStringInterpolation
where RawValue == String {
  init(rawValue: String)
}

extension TypedID {
  package init(_ text: String) { self.init(rawValue: text) }
  package init(stringLiteral text: String) { self.init(rawValue: text) }
  package var description: String { rawValue }
  /// Nothing is named.
  package var isEmpty: Bool { rawValue.isEmpty }
  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A plan of one year, such as `quang-hoa-2022-2023`.
package struct PlanID: TypedID {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Whoever reports to the office: so far a school.
package struct UnitID: TypedID {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Something that a plan asks for, unique in its plan: a cutoff (which shares its phase's id), a
/// task, a target, a movement, a criterion, a registration, a theme.
package struct ObligationID: TypedID {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Someone, or a collective, in the register: the entry that first named them (`12.3`), and of many
/// entered at once their place (`12/37`).
package struct PersonID: TypedID {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}
