package import Writing

/// What makes a table a form: it is filled in elsewhere and comes back, so that nothing in it can
/// be changed but the cells of entry.
package struct Form: Sendable, Equatable {
  /// The first columns, which say what a row is about and stay in sight.
  package var kept: Int
  /// How many rows may be added.
  package var open: Int

  package init(kept: Int, open: Int = 0) {
    self.kept = kept
    self.open = open
  }
}

/// What may be entered in a column of a form.
package enum EntryCheck: Sendable, Equatable {
  /// 126/129, 97,2 or 97,2%.
  case figure
  /// x, or the day on which it was sent.
  case tick
  /// One of these words.
  case choice([String])
  /// Something that stands in no other row.
  case unique
}

// MARK: What whoever fills it in is told

extension EntryCheck {
  package func title(_ language: Language) -> String {
    switch self {
    case .figure: language("Số liệu chưa đúng", "Not a figure")
    case .tick: language("Chưa đúng cách ghi", "Not a mark")
    case .choice: language("Không có trong danh mục", "Not in the list")
    case .unique: language("Mã bị trùng", "The id is taken")
    }
  }

  package func message(_ language: Language) -> String {
    switch self {
    case .figure:
      language(
        "Ghi số đạt trên tổng số, như 126/129, hoặc tỷ lệ, như 97,2%. Số đạt không lớn hơn tổng số. Chưa có thì để trống.",
        "Enter so many of so many, as 126/129, or a share, as 97.2%. Leave it blank if there is none yet."
      )
    case .tick:
      language(
        "Ghi x, hoặc ngày gửi, như 5/11. Chưa có thì để trống.",
        "Enter x, or the day it was sent, as 5/11. Leave it blank if not yet.")
    case .choice(let words):
      language("Chọn một trong: ", "One of: ") + words.joined(separator: ", ") + "."
    case .unique:
      language(
        "Mỗi trường một mã riêng; mã này đã có ở dòng khác.",
        "Each school has an id of its own; this one stands in another row.")
    }
  }
}
