import Foundation
import Testing

/// What a target can reach: it imports what README's table says and nothing else, so that no clock,
/// disk or terminal comes into one that has none.
struct ImportTests {
  private static let allowed: [String: Set<String>] = [
    "JSON": [],
    "Writing": [],
    "Templates": [],
    // Synchronization has locks for what is made once; it reaches nothing outside.
    "Campaign": ["JSON", "Templates", "Writing", "Synchronization"],
    "Drafting": ["Campaign", "JSON", "Writing"],
    "Store": ["Campaign", "JSON", "Writing", "Glibc"],
    "Canvas": ["Writing"],
    "Dashboard": ["Campaign", "Canvas", "JSON", "Writing"],
    "Reports": ["Campaign", "Canvas", "JSON", "Writing"],
    "Terminal": ["CNcurses", "Canvas", "Writing", "Glibc"],
    "Workplace": ["Campaign", "Dashboard", "Store", "Templates", "Writing"],
    "thidua": [
      "Campaign", "Canvas", "Dashboard", "Drafting", "JSON", "Reports", "Store", "Templates",
      "Terminal", "Workplace", "Writing", "Glibc",
    ],
    "thidua-paper": [
      "Campaign", "CPaper", "CWorkbook", "CZip", "JSON", "Reports", "Writing", "Glibc",
    ],
    "thidua-read": ["CExpat", "CZip", "JSON", "Writing", "Glibc"],
    "Benchmarks": [
      "Campaign", "Canvas", "Dashboard", "JSON", "Reports", "Store", "Templates", "Workplace",
      "Glibc",
    ],
  ]

  @Test func everyTargetReachesWhatItMayAndNoMore() throws {
    let files = try House.sources.get()
    #expect(files.count > 500)
    for (path, tokens) in files {
      let target = String(path.split(separator: "/")[1])
      let imported = ImportTests.imports(tokens)
      let allowed = try #require(ImportTests.allowed[target], "\(target) is not in the table")
      #expect(imported.subtracting(allowed).sorted() == [], "\(path)")
    }
  }

  private static func imports(_ tokens: [Substring]) -> Set<String> {
    var imports: Set<String> = []
    for at in tokens.indices.dropLast() where tokens[at] == "import" {
      imports.insert(String(tokens[at + 1]))
    }
    return imports
  }

  /// What is asked for by effects is carried out in one loop, which tests play as the program does.
  @Test func oneLoopLetsTheDashboardGoOn() throws {
    let calling = try House.sources.get().filter { _, tokens in
      tokens.indices.contains {
        tokens[$0...].starts(with: ["update", "(", "&"]) && (tokens[..<$0].last ?? "") != "."
      }
    }
    #expect(
      calling.map(\.path).filter { !$0.hasPrefix("Sources/Benchmarks/") }
        == ["Sources/Workplace/DashboardLoop.swift"])
  }
}
