import Foundation
import Testing

/// What a file that is written over keeps, and that it is on disk when it is said to be written.
@Suite struct OutputFileTests {
  private let bench = Bench.quangHoa()

  private func path(_ name: String) -> String {
    bench.directory.appendingPathComponent(name).path
  }

  private func mode(_ name: String) -> String {
    Program.run(["-L", "-c", "%a", path(name)], of: "/usr/bin/stat").out.trimmingCharacters(
      in: .newlines)
  }

  private func report(_ name: String) -> Run {
    bench("report", "--as-of", "2022-11-10", "-o", path(name))
  }

  @Test(arguments: ["640", "600", "444", "664"]) func theModeStays(_ mode: String) {
    _ = bench.file("a.txt", "former")
    _ = Program.run([mode, path("a.txt")], of: "/usr/bin/chmod")
    #expect(report("a.txt").code == 0)
    #expect(self.mode("a.txt") == mode)
    #expect(bench.read("a.txt").contains("SOCIALIST REPUBLIC"))
  }

  @Test func aLinkStaysALink() throws {
    try FileManager.default.createDirectory(
      atPath: path("shared"), withIntermediateDirectories: true)
    _ = bench.file("shared/real.txt", "former")
    #expect(symlink("shared/real.txt", path("a.txt")) == 0)
    #expect(symlink("a.txt", path("b.txt")) == 0)
    #expect(report("b.txt").code == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("b.txt")) == "a.txt")
    #expect(bench.read("shared/real.txt").contains("SOCIALIST REPUBLIC"))
    // One that leads nowhere yet makes what it leads to.
    #expect(symlink("shared/new.txt", path("c.txt")) == 0)
    #expect(report("c.txt").code == 0)
    #expect(bench.read("shared/new.txt").contains("SOCIALIST REPUBLIC"))
  }

  @Test func aSecondNameStaysOne() {
    _ = bench.file("a.txt", String(repeating: "former ", count: 100_000))
    #expect(link(path("a.txt"), path("b.txt")) == 0)
    #expect(report("a.txt").code == 0)
    #expect(bench.read("a.txt") == bench.read("b.txt"))
    #expect(bench.read("b.txt").contains("SOCIALIST REPUBLIC"))
    #expect(!bench.read("b.txt").contains("former"))
  }

  @Test func theFolderIsSyncedAfterTheFileHasItsName() {
    let trace = path("trace")
    let run = Program.run(
      [
        "-f", "-y", "-o", trace, "-e", "trace=rename,renameat,renameat2,fsync",
        Programs.thidua, "report", "--as-of", "2022-11-10", "-o", path("a.txt"),
      ], of: "/usr/bin/strace", environment: ["THIDUA_STORE": bench.store])
    #expect(run.code == 0)
    let calls = bench.read("trace").split(separator: "\n")
    let renamed = calls.lastIndex { $0.contains("rename") && $0.contains("a.txt") }
    let synced = calls.lastIndex {
      $0.contains("fsync(") && $0.contains("<\(bench.directory.path)>")
    }
    #expect(renamed != nil && synced != nil && (synced ?? 0) > (renamed ?? 0))
  }
}
