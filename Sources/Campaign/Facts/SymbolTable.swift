/// Gives every distinct text a small number, so that cells compare and hash as integers.
struct SymbolTable: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [UInt32] = []
  private(set) var table = IndexTable()

  /// The empty text is always number zero.
  init() { _ = add("") }

  init(bytes: [UInt8], ends: [UInt32], slots: [IndexTable.Slot]) {
    self.bytes = bytes
    self.ends = ends
    table = IndexTable(slots: slots, used: ends.count)
  }

  var count: Int { ends.count }

  func text(_ number: Int32) -> ArraySlice<UInt8> {
    let at = Int(number)
    return bytes[(at == 0 ? 0 : Int(ends[at - 1]))..<Int(ends[at])]
  }

  func string(_ number: Int32) -> String { String(decoding: text(number), as: UTF8.self) }

  func find(_ name: String) -> Int32? {
    var name = name
    return name.withUTF8 { find($0) }
  }

  func find(_ name: UnsafeBufferPointer<UInt8>) -> Int32? {
    table.find(hash: SymbolTable.hash(name)) { same($0, name) }
  }

  mutating func add(_ name: String) -> Int32 {
    var name = name
    return name.withUTF8 { add($0) }
  }

  mutating func add(_ name: UnsafeBufferPointer<UInt8>) -> Int32 {
    if let known = find(name) { return known }
    let number = Int32(ends.count)
    bytes.append(contentsOf: name)
    ends.append(UInt32(bytes.count))
    table.insert(number, hash: SymbolTable.hash(name))
    return number
  }

  private func same(_ number: Int32, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let slice = text(number)
    guard slice.count == name.count else { return false }
    return slice.withContiguous { own in
      for at in 0..<name.count where own[at] != name[at] { return false }
      return true
    }
  }

  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }
}

extension ArraySlice<UInt8> {
  fileprivate func withContiguous<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    withUnsafeBufferPointer(body)
  }
}
