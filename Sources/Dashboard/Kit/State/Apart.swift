/// A large value in a place of its own, so that copying what holds it copies one reference.
///
/// Every pane is handed the whole state; without this each would copy some hundred references.
@propertyWrapper
package struct Apart<Value: Sendable>: @unchecked Sendable {
  private final class Place {
    var value: Value
    init(_ value: Value) { self.value = value }
  }

  // Nobody else sees a place while it is changed, which is what makes it safe to share.
  private var place: Place

  package init(wrappedValue: Value) { place = Place(wrappedValue) }

  package var wrappedValue: Value {
    _read { yield place.value }
    set { place = Place(newValue) }
    _modify {
      if !isKnownUniquelyReferenced(&place) { place = Place(place.value) }
      yield &place.value
    }
  }
}
