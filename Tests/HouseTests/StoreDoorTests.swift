import Foundation
import Testing

/// The program asks an `OfficeStore`; what keeps the office is chosen in one place.
struct StoreDoorTests {
  private func files(naming words: Set<String>, in folder: String) throws -> [String] {
    try FolderEdges.read(House.root.appendingPathComponent(folder))
      .filter { !$0.used.isDisjoint(with: words) || !$0.declared.isDisjoint(with: words) }
      .map { "\(folder)/\($0.path)" }
  }

  /// Only the tests of the files themselves look behind the door.
  @Test func nobodyButTheStoreNamesWhatKeepsAnOffice() throws {
    let names: Set = ["FileStore", "MemoryStore", "MemoryOffice"]
    let naming = try files(naming: names, in: "Sources") + files(naming: names, in: "Tests")
    #expect(naming.contains("Sources/Store/Files/FileStore.swift"))
    #expect(
      naming.filter { !$0.hasPrefix("Sources/Store/") && !$0.hasPrefix("Tests/StoreTests/") } == [])
  }

  @Test func oneFileOfTheProgramChoosesTheEngine() throws {
    let naming = try files(naming: ["FileEngine", "MemoryEngine"], in: "Sources")
    #expect(
      naming.filter { $0.hasPrefix("Sources/thidua/") }
        == ["Sources/thidua/CommandLine/StoreDoor.swift"])
  }
}
