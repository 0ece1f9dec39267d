/// A plan's document as it is kept.
package struct PlanFile: Equatable, Sendable {
  package var id: String
  package var bytes: [UInt8]

  package init(id: String, bytes: [UInt8]) {
    self.id = id
    self.bytes = bytes
  }
}

extension PlanFile {
  /// Refuses an id that would be no name of a file.
  func holdName() throws(StoreError) {
    guard Layout.isPlain(Layout.plan(id)) else { throw .badPlanID(id) }
  }

  /// Refuses an id that is taken by one of these documents; two names that differ only in case would
  /// be one file on another machine.
  func holdFree(among documents: [String], replacing: Bool) throws(StoreError) {
    let name = Layout.plan(id)
    for taken in documents where taken.lowercased() == name.lowercased() {
      if !replacing || taken != name {
        throw .planExists(id: String(taken.dropLast(".json".count)))
      }
    }
  }
}
