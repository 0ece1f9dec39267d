import Campaign
import Glibc
import JSON
import Store

/// A store in a folder of its own with any number of facts, for measuring.
struct TemporaryStore {
  let folder: String
  var path: String { "\(folder)/store" }
  private(set) var commits = 0
  /// 2026-11-21T09:00:00+07:00
  static let morning: Int64 = 1_795_226_400_000

  /// `facts` are what an office of so many schools recorded in five years.
  init(facts: Int, schools: Int = 100) throws {
    guard let made = TemporaryStore.emptyFolder() else { throw SystemError(.mkdir, errno) }
    folder = made
    var office = try FiveYears(schools: schools)
    var content = NewStore()
    content.sharing = .alone
    content.roster = office.roster
    content.plans = office.plans.map {
      PlanFile(id: $0.id.rawValue, bytes: $0.document.bytes(.pretty) + [UInt8(ascii: "\n")])
    }
    try FileEngine().create(path, content, at: TemporaryStore.morning)
    try fill(facts, from: &office)
    age()
  }

  /// Writes the journals as five years of commits would have left them.
  private mutating func fill(_ count: Int, from office: inout FiveYears) throws {
    let store = try FileEngine().open(path)
    var done = 0
    for (passed, year) in FiveYears.years.enumerated() {
      let last = count * (passed + 1) / FiveYears.years.count
      var at = TemporaryStore.start(of: year)
      let pause = 300 * TemporaryStore.day / Int64(max(1, last - done))
      var journals: [String: (text: [UInt8], previous: UInt64?)] = [:]
      while done < last {
        let facts = office.commit(year: year, left: last - done)
        done += facts.count
        at += pause * Int64(facts.count)
        let (author, login) = FiveYears.authors[commits * 7 % 11 % FiveYears.authors.count]
        commits += 1
        let header = CommitHeader(sequence: Int64(commits), at: at, author: author, login: login)
        let line = RecordWriter.line(
          header, facts, zone: store.zone, previous: journals[login]?.previous)
        journals[login, default: ([], nil)].text += line
        journals[login]?.previous = XXH64.hash(Array(line.dropLast(26 + 1)))
      }
      let folder = "\(path)/journal/\(year)"
      mkdir(folder, 0o700)
      for (login, journal) in journals { write(journal.text, to: "\(folder)/\(login).jsonl") }
    }
  }

  /// Lets the store have lain there for a day: what was made only just now is looked at more
  /// closely.
  func age() {
    var times = [timeval](
      repeating: timeval(tv_sec: time(nil) - 86_400, tv_usec: 0), count: 2)
    let years = FiveYears.years.map { "/journal/\($0)" } + ["/journal/2027", "/journal", "/plans"]
    for name in years { utimes(path + name, &times) }
  }

  private static let day: Int64 = 86_400_000

  /// The third of January.
  private static func start(of year: Int) -> Int64 {
    Int64(Day.nearest(year: year, month: 1, day: 3).number) * day
  }

  private func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    chmod(path, 0o600)
  }

  static func emptyFolder() -> String? {
    var template = Array("/tmp/thidua-benchmark-XXXXXX".utf8CString)
    return mkdtemp(&template).map { String(cString: $0) }
  }

  /// Takes the folder away, which this process made under a name of its own choosing.
  func remove() { TemporaryStore.remove(folder) }

  static func remove(_ path: String) {
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { remove("\(path)/\(name)") }
      }
      closedir(directory)
    }
    _ = Glibc.remove(path)
  }
}
