/// The way from the top of a document to one of its values, written `cutoffs[1].items[0].id`.
package struct JSONPath: Hashable, Sendable {
  package enum Step: Hashable, Sendable {
    case key(String)
    case index(Int)
  }

  package var steps: [Step]

  package init(_ steps: [Step] = []) { self.steps = steps }

  package func appending(_ key: String) -> JSONPath { JSONPath(steps + [.key(key)]) }
  package func appending(_ index: Int) -> JSONPath { JSONPath(steps + [.index(index)]) }
}

extension JSONPath: CustomStringConvertible {
  package var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key) where JSONPath.isPlain(key): text += text.isEmpty ? key : ".\(key)"
      case .key(let key): text += "[\(JSON.string(key).text())]"
      }
    }
    return text
  }

  private static func isPlain(_ key: String) -> Bool {
    !key.isEmpty
      && key.unicodeScalars.allSatisfy {
        $0 == "_" || $0 == "-" || $0.properties.isAlphabetic || ("0"..."9").contains($0)
      }
  }
}

extension JSONPath {
  /// The path at an offset up to which the bytes are well-formed.
  ///
  /// Errors are rare, so the path is found by a second look instead of being carried along.
  init(ofOffset end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var steps: [Step?] = []
    var index = 0
    let end = min(end, bytes.count)
    while index < end {
      switch bytes[index] {
      case .openBrace: steps.append(nil)
      case .openBracket: steps.append(.index(0))
      case .closeBrace, .closeBracket: _ = steps.popLast()
      case .comma:
        switch steps.last {
        case .some(.some(.index(let position))): steps[steps.count - 1] = .index(position + 1)
        case .some: steps[steps.count - 1] = nil
        case .none: break
        }
      case .quote:
        guard let token = JSONPath.string(at: index, before: end, in: bytes) else {
          index = end
          continue
        }
        if case .some(.none) = steps.last {
          steps[steps.count - 1] = .key(bytes.text(of: token))
        }
        index = token.range.upperBound
      default: break
      }
      index += 1
    }
    self.init(steps.compactMap { $0 })
  }

  /// The string whose quote stands at an index, or nil if it does not end before the offset.
  private static func string(
    at quote: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> StringToken? {
    var index = quote + 1
    var hasEscapes = false
    while index < end, bytes[index] != .quote {
      if bytes[index] == .backslash {
        hasEscapes = true
        index += 1
      }
      index += 1
    }
    guard index < end else { return nil }
    return StringToken(
      start: quote + 1, count: index - quote - 1, hasEscapes: hasEscapes, isASCII: false)
  }
}
