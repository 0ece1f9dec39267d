import CExpat
import Glibc

/// Reads XML piece by piece, and nothing that it points at outside of itself.
final class MarkupReader {
  private let parser: XML_Parser
  private let listener: any MarkupListener
  private let part: String
  private var refusal: Refusal?
  private var depth = 0
  private var given = 0

  init(part: String, to listener: any MarkupListener) throws(Refusal) {
    guard let parser = XML_ParserCreateNS(nil, XML_Char(MarkupName.bar)) else {
      throw .tooMuchMemory
    }
    self.parser = parser
    self.part = part
    self.listener = listener
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { MarkupReader.of($0)?.opens($1, $2) }, { MarkupReader.of($0)?.closes($1) })
    XML_SetCharacterDataHandler(parser) { MarkupReader.of($0)?.says($1, $2) }
    // Entities that refer to files, or to each other without end, begin with a declaration.
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      MarkupReader.of(data)?.stop(.declaresEntities)
    }
  }

  deinit { XML_ParserFree(parser) }

  func read(_ piece: UnsafeRawBufferPointer) throws(Refusal) {
    let bytes = piece.bindMemory(to: XML_Char.self)
    try check(XML_Parse(parser, bytes.baseAddress, Int32(bytes.count), 0))
    given += bytes.count
    // A tag that does not end would be looked through again with every piece.
    if given - Int(XML_GetCurrentByteIndex(parser)) > Limits.tagBytes { throw .broken(part) }
  }

  func finish() throws(Refusal) { try check(XML_Parse(parser, nil, 0, 1)) }

  private func check(_ status: XML_Status) throws(Refusal) {
    if let refusal { throw refusal }
    if status != XML_STATUS_OK {
      throw XML_GetErrorCode(parser) == XML_ERROR_NO_MEMORY ? .tooMuchMemory : .broken(part)
    }
  }

  // MARK: What the parser tells

  private static func of(_ data: UnsafeMutableRawPointer?) -> MarkupReader? {
    data.map { Unmanaged<MarkupReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func opens(
    _ name: UnsafePointer<XML_Char>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard let name, let attributes, refusal == nil else { return }
    depth += 1
    if depth > Limits.depth { return stop(.broken(part)) }
    passOn { (listener) throws(Refusal) in
      try listener.opens(MarkupName(name), MarkupAttributes(attributes))
    }
  }

  private func closes(_ name: UnsafePointer<XML_Char>?) {
    guard let name, refusal == nil else { return }
    depth -= 1
    passOn { (listener) throws(Refusal) in try listener.closes(MarkupName(name)) }
  }

  private func says(_ text: UnsafePointer<XML_Char>?, _ count: Int32) {
    guard let text, refusal == nil else { return }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
    passOn { (listener) throws(Refusal) in
      try listener.says(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func passOn(_ tell: (any MarkupListener) throws(Refusal) -> Void) {
    do throws(Refusal) { try tell(listener) } catch { stop(error) }
  }

  private func stop(_ refusal: Refusal) {
    self.refusal = refusal
    XML_StopParser(parser, XML_Bool(0))
  }
}
