import Foundation

/// Where the build has put the programs: beside the tests.
enum Programs {
  /// THIDUA_PROGRAM names another one, such as a release build for the long runs.
  static let thidua = given ?? path("thidua")
  private static let given = ProcessInfo.processInfo.environment["THIDUA_PROGRAM"]
    .map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path }
  /// A release build is linked whole: there is no loader to ask.
  static let canBePreloaded = given == nil
  static let probe = path("TerminalProbe")
  static let fakeClock = path("libFakeClock.so")

  private static func path(_ name: String) -> String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent(name).path
  }
}
