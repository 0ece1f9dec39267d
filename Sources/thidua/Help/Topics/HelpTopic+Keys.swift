import Dashboard
import Writing

extension HelpTopic {
  /// Read from the dashboard's own table, so that it never tells of keys that are not.
  static let keys = HelpTopic(
    name: "keys", otherName: "phim",
    title: Phrase("các phím của bảng theo dõi", "the keys of the dashboard"),
    text: Phrase(keyLines(.vi) + entryVietnamese, keyLines(.en) + entryEnglish))

  private static func keyLines(_ language: Language) -> String {
    var columns = Columns(indent: 2)
    var seen: Set<String> = []
    for command in Dashboard.Commands.all {
      guard let key = command.keys.first else { continue }
      let title = command.title(language)
      if seen.insert("\(key.label) \(title)").inserted { columns.add(key.label, title) }
    }
    return columns.lines.joined(separator: "\n")
  }

  private static let entryVietnamese = """


    Trong bảng nhập: gõ là thay, F2 sửa, Enter ghi và xuống, Tab sang phải.
    Trong ô chữ: F11 bật Telex, VNI; Ctrl-G để chữ như đã gõ; ↑↓ chữ đã
    gõ trước đây; Ctrl-←→ từng từ, Ctrl-W xóa từ.
    Bộ gõ tiếng Việt đang bật cũng được: đ là d, ư là w.
    """

  private static let entryEnglish = """


    In the entry grid: typing replaces, F2 edits, Enter commits and goes
    down, Tab goes right. In text: F11 turns Telex or VNI on, Ctrl-G leaves
    the word as typed, ↑↓ bring back what was typed before, Ctrl-←→ go by
    words, Ctrl-W deletes one. An input method may be on: đ is d, ư is w.
    """
}
