import Foundation
import Testing

/// The program asks an `OfficeStore`; what keeps the office is chosen in one place.
struct StoreDoorTests {
  private func files(naming words: Set<String>, in folder: String) throws -> [String] {
    try FolderEdges.read(House.root.appendingPathComponent(folder))
      .filter { !$0.used.isDisjoint(with: words) || !$0.declared.isDisjoint(with: words) }
      .map { "\(folder)/\($0.path)" }
  }

  /// The types of `Sources/Store` that conform to a protocol.
  private func types(conformingTo name: Substring) throws -> Set<String> {
    var found: Set<String> = []
    for (path, tokens) in try House.sources.get() where path.hasPrefix("Sources/Store/") {
      for at in tokens.indices where ["struct", "class", "enum", "actor"].contains(tokens[at]) {
        let head = tokens[at...].prefix { $0 != "{" }
        if head.count > 3, head.dropFirst(2).first == ":", head.contains(name) {
          found.insert(String(tokens[at + 1]))
        }
      }
    }
    return found
  }

  /// Only the tests of the stores themselves look behind the door.
  @Test func nobodyButTheStoreNamesWhatKeepsAnOffice() throws {
    let stores = try types(conformingTo: "OfficeStore")
    #expect(stores.isSuperset(of: ["FileStore", "MemoryStore"]))
    let names = stores.union(["MemoryOffice"])
    let naming = try files(naming: names, in: "Sources") + files(naming: names, in: "Tests")
    #expect(naming.contains("Sources/Store/Files/FileStore.swift"))
    #expect(
      naming.filter { !$0.hasPrefix("Sources/Store/") && !$0.hasPrefix("Tests/StoreTests/") } == [])
  }

  @Test func oneFileOfTheProgramChoosesTheEngine() throws {
    let engines = try types(conformingTo: "StoreEngine")
    #expect(engines.isSuperset(of: ["FileEngine", "MemoryEngine"]))
    let naming = try files(naming: engines, in: "Sources")
    #expect(
      naming.filter { $0.hasPrefix("Sources/thidua/") }
        == ["Sources/thidua/CommandLine/StoreDoor.swift"])
  }
}
