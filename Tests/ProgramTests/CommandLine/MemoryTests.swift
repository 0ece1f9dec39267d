import Foundation
import Testing

/// A machine without memory is told of in a sentence.
@Suite struct MemoryTests {
  private let bench = Bench.quangHoa()

  private func run(_ kilobytes: Int, _ words: String) -> Run {
    bench.sh("ulimit -c 0; ulimit -v \(kilobytes); exec \"$0\" \(words)")
  }

  private func leastToStart() -> Int {
    var least = 40_000
    while run(least, "status --as-of 2022-11-10").code != 0, least < 1_000_000 { least += 20_000 }
    return least
  }

  /// Wherever it ends, it either did what it was asked or says why not, and dies of no signal.
  @Test func aCommandThatFindsNoMemorySaysSo() {
    let rows = (0..<60_000).map { "id-\($0),Trường \($0),TH,Xã,Khối" }
    let file = bench.file("big.csv", "id,name,level,commune,block\n" + rows.joined(separator: "\n"))
    // As much as it takes to start, and then ever a little less than it would need.
    let least = leastToStart()
    var ends: [Int32: Int] = [:]
    for more in stride(from: 0, to: 120_000, by: 30_000) {
      let end = run(least + more, "import schools '\(file)' --dry-run")
      ends[end.code, default: 0] += 1
      if end.code != 0 {
        #expect(end.code == 5, "\(end.code) \(end.err.suffix(200))")
        #expect(end.err.contains("hết bộ nhớ"), "\(end.err.suffix(200))")
      }
    }
    #expect(ends[5, default: 0] > 0)
    #expect(bench("verify").code == 0)
  }

  /// It takes minutes to fill the memory, so it is one of the longer runs.
  @Test(.enabled(if: Soak.isFull))
  func aDashboardGivesTheTerminalBack() throws {
    let limit = leastToStart() + 40_000
    let desk = try Desk(bench, shell: { "ulimit -c 0; ulimit -v \(limit); \($0); echo end $?" })
    try desk.screen.wait(for: "? Trợ giúp")
    // A colleague takes in more schools than this one has room for.
    for part in 0..<8 where !desk.screen.contains("end ") {
      let rows = (0..<12_000).map { "x\(part)-\($0),Trường \($0),TH,Xã,Khối" }
      let file = bench.file(
        "big\(part).csv", "id,name,level,commune,block\n" + rows.joined(separator: "\n"))
      _ = bench("import", "schools", file)
    }
    try desk.screen.wait("the end", seconds: 60) { $0.contains("end ") }
    #expect(desk.screen.contains("end 5") && desk.screen.contains("hết bộ nhớ"))
    #expect(!desk.screen.isAlternate && desk.screen.isCursorVisible)
  }
}
