import Campaign
import Glibc
import JSON
import Store

/// A store in a folder of its own with any number of facts, for measuring.
struct TemporaryStore {
  let folder: String
  var path: String { "\(folder)/store" }
  /// 2026-11-21T09:00:00+07:00
  static let morning: Int64 = 1_795_226_400_000

  /// `facts` are spread over five years, 100 schools, 20 targets and 3 phases, one a commit.
  init(facts: Int) throws {
    guard let made = TemporaryStore.emptyFolder() else { throw SystemError(.mkdir, errno) }
    folder = made
    try FileStore.create(path, NewStore(), at: TemporaryStore.morning)
    try fill(facts)
  }

  /// Writes the journals as five years of commits would have left them.
  private func fill(_ count: Int) throws {
    let store = try FileStore.open(path)
    let years = 5
    var number = 0
    for year in 0..<years {
      let last = count * (year + 1) / years
      var text: [UInt8] = []
      let at = TemporaryStore.morning + Int64(year) * 365 * 86_400_000
      var previous: UInt64?
      while number < last {
        number += 1
        let header = CommitHeader(
          sequence: Int64(number), at: at + Int64(number % 86_400) * 1000, author: "Lan",
          login: store.login)
        let line = RecordWriter.line(
          header, [TemporaryStore.fact(number, year)], zone: store.zone, previous: previous)
        previous = XXH64.hash(Array(line.dropLast(26 + 1)))
        text += line
      }
      guard !text.isEmpty else { continue }
      let name = "\(path)/journal/\(2026 + year)"
      mkdir(name, 0o700)
      write(text, to: "\(name)/\(store.login).jsonl")
    }
  }

  private func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    chmod(path, 0o600)
  }

  static func fact(_ number: Int, _ year: Int) -> Fact {
    let (plan, school) = ("quang-hoa-\(2022 + year)-\(2023 + year)", "truong-\(number % 100)")
    let day = Day.nearest(year: 2022 + year, month: 11, day: 1 + number % 28)
    if number % 2 == 0 {
      return Fact(
        .result(plan, "t\(1 + number / 100 % 20)", school: school), .string("\(number % 90).5%"),
        on: day)
    }
    let item = ["to-trinh", "bien-ban", "danh-sach", "bao-cao"][number / 100 % 4]
    return Fact(
      .dossier(plan, "dot-\(1 + number / 400 % 3)", school: school, item: item), true, on: day)
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
