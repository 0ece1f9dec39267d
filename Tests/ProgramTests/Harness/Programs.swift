import Foundation

/// Where the build has put the programs: beside the tests.
enum Programs {
  static let thidua = path("thidua")
  static let probe = path("TerminalProbe")

  private static func path(_ name: String) -> String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent(name).path
  }
}
