import Campaign
import Store
import Writing

/// One run of the program: what was typed, and where, in which language and for whom.
struct Session: Sendable {
  let call: Arguments
  let language: Language
  let surroundings: Surroundings

  /// Where the store is, or would be.
  var storePath: String {
    call[.store] ?? surroundings["THIDUA_STORE"]
      ?? surroundings.directory("XDG_DATA_HOME", orHome: ".local/share") + "/thidua"
  }

  /// Where the user's programs keep what can be made again; the store makes a folder of its own
  /// there.
  var cacheHome: String { surroundings.directory("XDG_CACHE_HOME", orHome: ".cache") }

  /// The program's own folder there.
  var cacheDirectory: String { "\(cacheHome)/thidua" }

  /// Who records: the name given, or the login.
  func author(login: String) throws(Failure) -> String {
    let given = call[.author] ?? surroundings["THIDUA_AUTHOR"] ?? login
    let name = Vietnamese.composed(given)
    if name != Sanitise.line(name) || name.utf8.count > 200 || name.allSatisfy(\.isWhitespace) {
      throw .refused(
        Phrase(
          "tên người ghi không dùng được: “\(given)”", "this cannot be an author: “\(given)”"))
    }
    return name
  }

  /// Today by the office's clock, or the day given instead; `span` tells the year of `10/11`.
  func today(_ zone: OfficeZone, within span: ClosedRange<Day>? = nil) throws(Failure) -> Day {
    let today = zone.day(at: Moment.now)
    guard let text = call[.asOf] else { return today }
    return try Session.day(text, today: today, as: .within(span))
  }

  /// Today where no store is needed.
  var todayWithoutStore: Day {
    get throws(Failure) { try today(OfficeZone(system: LinuxFileSystem())) }
  }

  /// The day of an option, or the given day where it was not typed.
  func day(_ option: Option, today: Day, as reading: DayReading = .within(nil))
    throws(Failure) -> Day
  {
    guard let text = call[option] else { return today }
    return try Session.day(text, today: today, as: reading)
  }

  static func day(_ text: String, today: Day, as reading: DayReading = .within(nil))
    throws(Failure) -> Day
  {
    do throws(DayParseError) { return try reading.parse(text, today: today) } catch {
      throw .day(text, error)
    }
  }
}
