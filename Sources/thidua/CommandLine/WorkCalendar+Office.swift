import Campaign
import Glibc
import Store
import Templates

extension WorkCalendar {
  /// The public holidays as they travel with the program, and the office's own `holidays.json` of
  /// its store on top: substitute days are decided each year, and nobody should wait for a release.
  static func office(years: ClosedRange<Int>, store: String) throws(Failure) -> WorkCalendar {
    var rules: HolidayRules
    do throws(UnreadableHolidays) {
      rules = try HolidayRules.read(Templates.holidays)
    } catch {
      throw .holidays(file: "holidays.json", error)
    }
    let path = "\(store)/holidays.json"
    if let own = try InputFile.readOwn(path) {
      do throws(UnreadableHolidays) {
        rules = try HolidayRules.read(own, over: rules)
      } catch {
        throw .holidays(file: path, error)
      }
    }
    return WorkCalendar(rules: rules, years: years)
  }
}

extension Session {
  func calendar(years: ClosedRange<Int>) throws(Failure) -> WorkCalendar {
    try .office(years: years, store: storePath)
  }
}

extension InputFile {
  /// A file of the store beside those that the engine knows; none where there is none.
  static func readOwn(_ path: String) throws(Failure) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw errno == ELOOP
        ? .store(.notAPlainFile(path: path, .reading)) : .file(path, .system(errno))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .store(.notAPlainFile(path: path, .reading))
    }
    if status.st_mode & 0o002 != 0 { throw .store(.unsafe(path: path, .reading)) }
    return try read(descriptor, path)
  }
}
