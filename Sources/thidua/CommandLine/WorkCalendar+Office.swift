import Campaign
import Store
import Templates

extension WorkCalendar {
  /// The public holidays as they travel with the program, and the office's own on top: substitute
  /// days are decided each year, and nobody should wait for a release.
  static func office(years: ClosedRange<Int>, of store: any OfficeStore) throws(Failure)
    -> WorkCalendar
  {
    try WorkCalendar(years: years, store.path) { () throws(StoreError) in try store.holidays() }
  }

  fileprivate init(
    years: ClosedRange<Int>, _ store: String, own: () throws(StoreError) -> [UInt8]?
  ) throws(Failure) {
    var rules: HolidayRules
    do throws(UnreadableHolidays) {
      rules = try HolidayRules.read(Templates.holidays)
    } catch {
      throw .holidays(file: "holidays.json", error)
    }
    let document: [UInt8]?
    do throws(StoreError) { document = try own() } catch { throw .store(error) }
    if let document {
      do throws(UnreadableHolidays) {
        rules = try HolidayRules.read(document, over: rules)
      } catch {
        throw .holidays(file: "\(store)/holidays.json", error)
      }
    }
    self.init(rules: rules, years: years)
  }
}

extension Session {
  /// The same of the store that was asked for, whether there is one or not.
  func calendar(years: ClosedRange<Int>) throws(Failure) -> WorkCalendar {
    try WorkCalendar(years: years, storePath) { () throws(StoreError) in
      try engine.holidays(of: storePath)
    }
  }
}
