import Foundation
import Testing

/// The guide for contributors names files, types and tests that are there.
@Suite struct GuideTests {
  private static let path = ".github/CONTRIBUTING.md"
  private let text: String
  /// What stands between single backquotes outside of fenced code.
  private let spans: Set<String>

  init() throws {
    text = try House.text(of: GuideTests.path)
    var isFenced = false
    var spans: Set<String> = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isFenced.toggle()
      } else if !isFenced {
        let pieces = line.split(separator: "`", omittingEmptySubsequences: false)
        for at in pieces.indices where at % 2 == 1 { spans.insert(String(pieces[at])) }
      }
    }
    self.spans = spans
  }

  /// A file or folder is named from the root, or from below `Sources`.
  @Test func everyPathIsThere() {
    let paths = spans.filter(GuideTests.isPath)
    #expect(paths.count > 50)
    for path in paths.sorted() {
      #expect(House.exists(path) || House.exists("Sources/\(path)"), "\(path) is not there")
    }
  }

  private static func isPath(_ span: String) -> Bool {
    span.wholeMatch(of: /\.?[A-Za-z][\w+.-]*(\/[\w+.-]+)*\/?/) != nil
      && (span.contains("/") || span.hasSuffix(".swift") || span.hasSuffix(".md"))
  }

  @Test func everyTestIsThere() throws {
    let tests = try TestNames.read()
    var named = 0
    for span in spans.sorted() {
      guard let name = GuideTests.test(span) else { continue }
      named += 1
      let suite = tests[name.suite]
      #expect(suite != nil, "there is no suite \(name.suite)")
      if let function = name.function {
        #expect(suite?.contains(function) == true, "there is no test \(span)")
      }
    }
    #expect(named > 50)
  }

  /// A suite, or the file of tests in no suite, and one of them.
  private static func test(_ span: String) -> (suite: String, function: String?)? {
    span.wholeMatch(of: /([A-Z]\w*(?:Tests|Sessions|Drawings))(?:\.(\w+))?/).map {
      (String($0.1), $0.2.map(String.init))
    }
  }

  /// A type, and of a type a member, is found in the sources under that name.
  @Test func everyTypeIsThere() throws {
    let files = try House.sources.get() + House.tests.get()
    var words = Set(try House.text(of: "Package.swift").split { !$0.isLetter }.map(String.init))
    for (_, tokens) in files { words.formUnion(tokens.map(String.init)) }
    let targets = Set(try FileManager.default.contentsOfDirectory(atPath: House.folder))
    for span in spans.sorted() where !targets.contains(span) && GuideTests.test(span) == nil {
      guard !GuideTests.isPath(span),
        let name = span.wholeMatch(of: /@?([A-Z][a-z]\w+)(?:\.(\w+))?(?:\(.*\))?/)
      else { continue }
      let isThere =
        words.contains(String(name.1)) && name.2.map { words.contains(String($0)) } ?? true
      #expect(isThere, "nothing is called \(span)")
    }
  }

  /// The order of folders is the one that is held.
  @Test func theOrderOfFoldersIsTheOneThatIsHeld() {
    for (target, order) in LayerTests.order {
      let lines = text.components(separatedBy: "\n\(target) ").dropFirst().first?
        .components(separatedBy: "\n```")[0].split(
          separator: "\n", omittingEmptySubsequences: false)
      // What belongs to the target is its own line and those that are indented below it.
      let own = (lines ?? []).enumerated().prefix { $0.offset == 0 || $0.element.hasPrefix(" ") }
      let folders = own.map(\.element).joined().split(separator: "→").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      #expect(folders.map { $0 == "the files beside the folders" ? "" : $0 } == order, "\(target)")
    }
  }

  /// Under "What always holds" every target has its place, and every promise the test that keeps it.
  @Test func everyTargetSaysWhatHoldsAndEachPromiseHasItsTest() throws {
    let section = try #require(text.components(separatedBy: "\n## What always holds\n").last)
      .components(separatedBy: "\n## ")[0]
    let parts = section.components(separatedBy: "\n### ").dropFirst()
    let heads = parts.map { String($0.prefix { $0 != "\n" }) }
    let targets = try FileManager.default.contentsOfDirectory(atPath: House.folder)
      .filter { name in try !House.swiftFiles(below: "Sources/\(name)").isEmpty }
    #expect(heads.sorted() == targets.sorted())
    for (head, part) in zip(heads, parts) {
      let promises = part.components(separatedBy: "\n- ").dropFirst()
      #expect(!promises.isEmpty, "\(head)")
      for promise in promises {
        let isKept = promise.contains(/`[A-Z]\w*(Tests|Sessions|Drawings)\.\w+`/)
        #expect(isKept, "\(head): no test is named for: \(promise)")
      }
    }
  }
}

extension House {
  fileprivate static let folder = root.appendingPathComponent("Sources").path
}

/// The tests that there are, by suite and by file: many stand in no suite.
private enum TestNames {
  static func read() throws -> [String: Set<String>] {
    var names: [String: Set<String>] = [:]
    for (path, tokens) in try House.tests.get() {
      let file = String((path.split(separator: "/").last ?? "").dropLast(".swift".count))
      var suite = ""
      var isTest = false
      for (at, token) in tokens.enumerated() where at + 1 < tokens.count {
        switch token {
        case "struct", "extension", "class":
          if tokens[at + 1].first?.isUppercase == true { suite = String(tokens[at + 1]) }
        case "@" where tokens[at + 1] == "Test": isTest = true
        case "func":
          if isTest {
            for place in [suite, file] { names[place, default: []].insert(String(tokens[at + 1])) }
          }
          isTest = false
        default: break
        }
      }
    }
    return names
  }
}
