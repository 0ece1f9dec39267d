/// Telex and VNI for terminals without an input method of their own.
package struct VietnameseInput: Hashable, Sendable {
  package enum Mode: String, CaseIterable, Sendable { case off, telex, vni }

  /// Where the tone of an open oa, oe, uy is written: hòa or hoà.
  package enum TonePlacement: String, CaseIterable, Sendable { case traditional, modern }

  package var mode: Mode
  package var tonePlacement: TonePlacement

  package init(mode: Mode = .off, tonePlacement: TonePlacement = .traditional) {
    self.mode = mode
    self.tonePlacement = tonePlacement
  }

  /// Types one key at a cursor, which is counted in characters, and composes the word before it.
  package mutating func type(_ key: Character, into text: inout String, cursor: inout Int) {
    let offset = max(0, min(cursor, text.count))
    text.insert(key, at: text.index(text.startIndex, offsetBy: offset))
    cursor = offset + 1
  }
}
