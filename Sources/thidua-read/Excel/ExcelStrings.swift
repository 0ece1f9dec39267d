/// The texts that cells refer to by number.
final class ExcelStrings: MarkupListener {
  private(set) var texts: [String] = []
  private var text = ""
  private var isText = false
  private var isRead = false
  private var bytes = 0

  func opens(_ name: MarkupName, _ attributes: MarkupAttributes) {
    switch name.local {
    case "si": text = ""
    // How to read it aloud is no part of it.
    case "rPh": isRead = true
    case "t": isText = !isRead
    default: break
    }
  }

  func closes(_ name: MarkupName) throws(Refusal) {
    switch name.local {
    case "t": isText = false
    case "rPh": isRead = false
    case "si":
      bytes += text.utf8.count
      if bytes > Limits.textBytes || texts.count >= Limits.cells { throw .tooLarge }
      texts.append(text)
    default: break
    }
  }

  func says(_ more: String) {
    if isText { text += more }
  }
}
