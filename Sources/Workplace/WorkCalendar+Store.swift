package import Campaign
package import Store
import Templates

extension WorkCalendar {
  /// The public holidays as they travel with the program, and the office's own on top: substitute
  /// days are decided each year, and nobody should wait for a release.
  static func office(years: ClosedRange<Int>, of store: any OfficeStore) throws(OfficeFault)
    -> WorkCalendar
  {
    try WorkCalendar(years: years, store: store.path) { () throws(StoreError) in
      try store.holidays()
    }
  }

  /// The same of an office that need not be opened for it, nor be there.
  package static func office(
    years: ClosedRange<Int>, at path: String, keptBy engine: any StoreEngine
  ) throws(OfficeFault) -> WorkCalendar {
    try WorkCalendar(years: years, store: path) { () throws(StoreError) in
      try engine.holidays(of: path)
    }
  }

  private init(
    years: ClosedRange<Int>, store: String, own: () throws(StoreError) -> [UInt8]?
  ) throws(OfficeFault) {
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
