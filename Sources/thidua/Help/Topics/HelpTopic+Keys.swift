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
    Trong biểu mẫu: ↑↓ sang ô khác; chữ có sẵn được gõ thay, F2 hay mũi tên
    để sửa; Alt-↑↓ chữ đã gõ trước đây; Esc giữ bản nháp, Ctrl-D bỏ nháp.
    Trong ô chữ: F11 bật Telex, VNI; Ctrl-G để chữ như đã gõ; Ctrl-←→ từng
    từ, Ctrl-W xóa từ, Ctrl-U xóa về đầu, Ctrl-Z trả lại chữ vừa sửa.
    Cửa sổ nào cũng có trợ giúp: ?, hoặc F1 khi đang gõ. Ctrl-Z hoàn tác,
    Ctrl-Y làm lại, Ctrl-F lọc, Ctrl-S cho biết đã lưu hết chưa.
    Bộ gõ tiếng Việt đang bật cũng được: đ là d, ư là w.
    """

  private static let entryEnglish = """


    In the entry grid: typing replaces, F2 edits, Enter commits and goes
    down, Tab goes right. In a form ↑↓ go to another field; typing replaces
    what stands there, F2 or an arrow edits it; Alt-↑↓ bring back what was
    typed before; Esc keeps a draft, Ctrl-D drops it. In text: F11 turns
    Telex or VNI on, Ctrl-G leaves the word as typed, Ctrl-←→ go by words,
    Ctrl-W deletes one, Ctrl-U all before, Ctrl-Z takes back a change.
    Every window has help: ?, or F1 while one types. Ctrl-Z undoes, Ctrl-Y
    does it again, Ctrl-F filters, Ctrl-S says whether all is saved.
    An input method may be on: đ is d, ư is w.
    """
}
