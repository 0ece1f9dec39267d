/// A JSON value that knows where it stood, so that what is wrong with it can be pointed at.
package struct JSONNode: Sendable {
  package let content: Content
  /// The byte the value begins with.
  package let offset: Int

  package enum Content: Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  /// A key with its value, both with their places.
  package struct Member: Sendable {
    package let key: String
    /// The opening quote of the key.
    package let keyOffset: Int
    package let node: JSONNode
  }

  /// The one value that strict JSON bytes hold.
  package static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONNode {
    try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
      var scanner = JSONScanner(buffer)
      let node = try scanner.readNode()
      try scanner.finish()
      return node
    }
  }
}

/// Each accessor gives nil for a value of another kind.
extension JSONNode {
  package var kind: JSONKind {
    switch content {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The same value without its places.
  package var value: JSON {
    switch content {
    case .null: .null
    case .bool(let bool): .bool(bool)
    case .number(let number): .number(number)
    case .string(let string): .string(string)
    case .array(let nodes): .array(nodes.map(\.value))
    case .object(let members):
      .object(
        JSONObject(distinct: members.map { JSONObject.Entry(key: $0.key, value: $0.node.value) }))
    }
  }

  package var isNull: Bool { kind == .null }

  package var bool: Bool? {
    if case .bool(let bool) = content { bool } else { nil }
  }

  package var number: JSONNumber? {
    if case .number(let number) = content { number } else { nil }
  }

  package var int: Int? { number?.int }

  package var string: String? {
    if case .string(let string) = content { string } else { nil }
  }

  package var array: [JSONNode]? {
    if case .array(let nodes) = content { nodes } else { nil }
  }

  package var members: [Member]? {
    if case .object(let members) = content { members } else { nil }
  }

  /// The value under a key, or nil where there is none or this is no object.
  package subscript(key: String) -> JSONNode? { members?.first { $0.key == key }?.node }
}

extension JSONScanner {
  /// The next value whole, with the places of all that is in it.
  package mutating func readNode() throws(JSONError) -> JSONNode {
    let kind = try peek()
    let start = offset
    switch kind {
    case .null:
      try takeWord("null")
      return JSONNode(content: .null, offset: start)
    case .bool: return JSONNode(content: .bool(try readBool()), offset: start)
    case .number: return JSONNode(content: .number(try readNumber()), offset: start)
    case .string: return JSONNode(content: .string(try readString()), offset: start)
    case .array:
      var nodes: [JSONNode] = []
      try beginArray()
      while try nextElement() { nodes.append(try readNode()) }
      return JSONNode(content: .array(nodes), offset: start)
    case .object:
      var members: [JSONNode.Member] = []
      try beginObject()
      while let token = try nextKeyToken() {
        members.append(
          JSONNode.Member(
            key: text(of: token), keyOffset: token.start - 1, node: try readNode()))
      }
      return JSONNode(content: .object(members), offset: start)
    }
  }
}
