import Foundation
import Testing

@Suite struct DemoTests {
  /// One that is killed cannot tidy up: the next one does, and leaves alone what another still uses.
  @Test func aKilledDemosFolderGoesWhenTheNextOneStarts() throws {
    let bench = Bench()
    func folders() throws -> Set<String> {
      Set(try FileManager.default.contentsOfDirectory(atPath: bench.directory.path))
    }
    func start() throws -> (screen: Screen, folder: String) {
      let before = try folders()
      let screen = try Screen(
        [Programs.thidua, "demo", "--as-of", "2022-11-14"],
        environment: ["TMPDIR": bench.directory.path, "HOME": "/nonexistent"])
      try screen.wait(for: "Trợ giúp")
      return (screen, try #require(try folders().subtracting(before).first))
    }
    let (living, kept) = try start()
    let (killed, left) = try start()
    killed.signal(SIGKILL)
    #expect(try killed.waitForExit() == .killed(by: SIGKILL))
    #expect(try folders() == [kept, left])
    let (last, own) = try start()
    #expect(try folders() == [kept, own])
    for screen in [living, last] {
      screen.type("q")
      #expect(try screen.waitForExit() == .exited(0))
    }
    #expect(try folders().isEmpty)
  }
}
