import Foundation
import Testing

/// What other users of the machine may have put in our way.
@Suite struct ForeignFolderTests {
  /// Another's folder: what is typed would be theirs to read and to exchange.
  @Test(.enabled(if: geteuid() == 0, "only root can give a folder away"), arguments: [true, false])
  func aDraftFolderThatAnotherOwnsIsNotUsed(isForeign: Bool) throws {
    let bench = EntryBench(schools: 2)
    let cache = bench.bench.directory.path + "/.cache/thidua"
    try FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: true)
    _ = chmod(cache, 0o777)
    if isForeign { #expect(chown(cache, 65_534, 65_534) == 0) }
    let screen = try bench.open()
    screen.type("97,2")
    try screen.wait("97,2 in its cell") { $0.line(ofCursor: "97,2") }
    screen.hangUp()
    _ = try screen.waitForExit(seconds: 2)
    let left = try FileManager.default.contentsOfDirectory(atPath: cache)
    // One of one's own that others could write is put right instead.
    #expect(left.contains { $0.hasPrefix("drafts-") } == !isForeign)
    var status = stat()
    #expect(stat(cache, &status) == 0 && (isForeign || status.st_mode & 0o077 == 0))
  }

  /// The program that sets papers lies beside this one: whoever could exchange it would be us.
  @Test func aPaperProgramThatOthersCouldWriteIsNotRun() throws {
    let bench = Bench.quangHoa()
    let folder = bench.directory.path + "/installed"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let built = URL(fileURLWithPath: Programs.thidua).deletingLastPathComponent().path
    // By another program: a file that a child of the other tests still holds open cannot be run.
    let copied = Program.run(
      ["\(built)/thidua", "\(built)/thidua-paper", folder], of: "/bin/cp")
    #expect(copied.code == 0, "\(copied.err)")
    func report() -> Run {
      Program.run(
        [
          "report", "--as-of", "2022-11-10", "--format", "pdf", "-o",
          bench.directory.path + "/a.pdf",
        ],
        of: folder + "/thidua",
        environment: ["THIDUA_STORE": bench.store, "THIDUA_LANG": "en", "LD_LIBRARY_PATH": built])
    }
    _ = chmod(folder, 0o755)
    let first = report()
    #expect(first.code == 0, "\(first.err)")
    for (place, mode) in [(folder, 0o777), (folder + "/thidua-paper", 0o777), (folder, 0o1777)] {
      _ = chmod(folder, 0o755)
      _ = chmod(folder + "/thidua-paper", 0o755)
      _ = chmod(place, mode_t(mode))
      let run = report()
      #expect(run.code == 5 && run.err.contains("others could write"), "\(run.err)")
    }
  }
}
