/// What one feature keeps of its own in the state; the state itself knows no feature.
package protocol Slice: Sendable {
  init()
  /// Lets go of what facts or day have made stale.
  mutating func renew(_ state: State)
}

extension Slice {
  package mutating func renew(_ state: State) {}
}

/// The slices of all features, each made when it is first asked for.
struct Slices: @unchecked Sendable {
  /// Nobody else sees a place while it is changed, which is what makes it safe to share.
  private class Place {
    func copy() -> Place { self }
    func renew(_ state: State) {}
  }

  private final class PlaceOf<Own: Slice>: Place {
    var slice: Own
    init(_ slice: Own) { self.slice = slice }
    override func copy() -> Place { PlaceOf(slice) }
    override func renew(_ state: State) { slice.renew(state) }
  }

  /// A handful, so that going over them costs less than a dictionary would.
  private var places: [(kind: ObjectIdentifier, place: Place)] = []

  private func number<Own: Slice>(of kind: Own.Type) -> Int? {
    let kind = ObjectIdentifier(kind)
    return places.firstIndex { $0.kind == kind }
  }

  /// Drawing asks for slices row by row: one is read where it lies, without a copy.
  subscript<Own: Slice>(kind: Own.Type) -> Own {
    _read {
      if let at = number(of: kind) {
        yield unsafeDowncast(places[at].place, to: PlaceOf<Own>.self).slice
      } else {
        yield Own()
      }
    }
    _modify {
      let at = number(of: kind) ?? places.count
      if at == places.count { places.append((ObjectIdentifier(kind), PlaceOf(Own()))) }
      if !isKnownUniquelyReferenced(&places[at].place) {
        places[at].place = places[at].place.copy()
      }
      yield &unsafeDowncast(places[at].place, to: PlaceOf<Own>.self).slice
    }
  }

  mutating func renew(_ state: State) {
    for at in places.indices {
      places[at].place = places[at].place.copy()
      places[at].place.renew(state)
    }
  }
}
