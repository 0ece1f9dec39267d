package import Campaign
package import Store

/// Why no office comes out of a store.
package enum OfficeFault: Error {
  case store(StoreError)
  /// A plan that lies in it does not read.
  case plan(file: String, PlanErrors)
  case holidays(file: String, UnreadableHolidays)
}
