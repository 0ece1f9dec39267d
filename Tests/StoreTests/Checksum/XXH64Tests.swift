import Testing

@testable import Store

/// The expected hashes are what `xxhsum -H64` of Debian's xxhash 0.8.1 prints.
@Test(
  arguments: [
    ("", 0xef46_db37_51d8_e999), ("a", 0xd24e_c4f1_a98c_6e5b), ("abc", 0x44bc_2cf5_ad77_0999),
    ("Đơn vị", 0xf382_9921_6de0_46c7),
    ("0123456789abcdef0123456789abcdef", 0x642a_9495_8e71_e6c5),
  ] as [(String, UInt64)])
func hashesOfTextsAreThoseOfXxhsum(text: String, hash: UInt64) {
  #expect(XXH64.hash(Array(text.utf8)) == hash)
}

/// Around every border of the algorithm's steps: 4, 8 and 32 bytes.
@Test(
  arguments: [
    (31, 0xa2aa_5f33_cc4a_6119), (32, 0x23c3_c17e_f790_fd97), (33, 0x50a7_cfc7_ba58_8784),
    (63, 0x5e3e_54b4_31c7_493c), (64, 0x0eb6_4b3e_f6ee_b01f), (100, 0xa61f_8d4c_170f_e531),
    (1000, 0x5f23_5fa0_33f1_a3fb),
  ] as [(Int, UInt64)])
func hashesOfBytesAreThoseOfXxhsum(count: Int, hash: UInt64) {
  let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7 + 3) }
  #expect(XXH64.hash(bytes) == hash)
  var stream = XXH64Stream()
  for start in stride(from: 0, to: count, by: 7) {
    bytes[start..<min(start + 7, count)].withUnsafeBytes { stream.update($0) }
  }
  #expect(stream.value == hash)
}

@Test func onlySixteenSmallDigitsAreAHash() {
  #expect(HexDigits.value("00000000000000ff".utf8) == 255)
  #expect(HexDigits.text(255) == "00000000000000ff")
  for wrong in ["", "ff", "00000000000000FF", "00000000000000ff0", "00000000000000fg"] {
    #expect(HexDigits.value(wrong.utf8) == nil, "\(wrong)")
  }
}
