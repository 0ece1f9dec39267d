import Writing

/// What the words of a row say that it is, beside the rows of a table: totals, notes, signatures.
enum RowWords {
  /// `Tổng cộng`, `Cộng (12 trường)`, but not the commune `Tổng Cọt`.
  static func isTotal(_ text: String) -> Bool {
    let words = words(text)
    guard let first = words.first else { return false }
    if ["total", "sum"].contains(first) { return words.count == 1 }
    if words.starts(with: ["grand", "total"]) { return true }
    if first == "toan" {
      return words.count > 1 && ["huyen", "xa", "tinh", "nganh", "truong"].contains(words[1])
    }
    guard first == "tong" || first == "cong" else { return false }
    guard words.count > 1 else { return true }
    return ["cong", "so", "toan", "hop", "chung"].contains(words[1])
      || words[1].allSatisfy(\.isNumber)
  }

  static func isRemark(_ text: String) -> Bool {
    let folded = Vietnamese.fold(text)
    return ["ghi chu", "luu y", "chu thich", "note", "(*)", "*"].contains { folded.hasPrefix($0) }
  }

  /// Whoever made or signs a list, and the place and day of it.
  static func isSignature(_ text: String) -> Bool {
    let folded = Vietnamese.fold(text)
    if ["nguoi lap", "lap bieu", "noi nhan", "(ky", "ky ten", "prepared by", "xac nhan cua"]
      .contains(where: { folded.hasPrefix($0) })
    {
      return true
    }
    let words = words(text)
    if words.contains("ngay"), words.contains("thang"), words.contains("nam"), text.count < 80 {
      return true
    }
    return signers.contains(words.joined(separator: " "))
  }

  /// `I`, `II.`, `A` before a heading, `Khối Mầm non`.
  static func isGroup(_ text: String) -> Bool {
    let words = words(text)
    guard let first = words.first else { return false }
    return groups.contains(first) || isMark(first)
  }

  /// A Roman number or one letter.
  static func isMark(_ text: String) -> Bool {
    let bare = Vietnamese.fold(text).filter { $0 != "." && $0 != ")" && $0 != " " }
    return !bare.isEmpty
      && (bare.allSatisfy { "ivx".contains($0) } || bare.count == 1 && bare.first?.isLetter == true)
  }

  /// `(1) (2) (3)`, `A B 1 2`: the columns counted, one after the other.
  static func isNumbering(_ cells: [TableCell]) -> Bool {
    guard cells.count >= 3 else { return false }
    let texts = cells.map { $0.text.filter { $0 != "(" && $0 != ")" && $0 != " " } }
    let numbers = texts.drop { $0.count == 1 && $0.first?.isLetter == true }.map { text in
      // `(5=3+4)` says of its column how it is made.
      Int(text.prefix { $0 != "=" })
    }
    guard numbers.count >= 2, let first = numbers[0], first == 1 || numbers.count < texts.count,
      first <= cells[0].column + texts.count
    else { return false }
    return zip(numbers, numbers.dropFirst()).allSatisfy { before, after in
      if let before, let after { after == before + 1 } else { false }
    }
  }

  private static func words(_ text: String) -> [String] {
    Vietnamese.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let signers: Set = [
    "thu truong don vi", "thu truong", "hieu truong", "pho hieu truong", "ke toan", "giam doc",
    "truong phong", "pho truong phong", "chu tich", "pho chu tich", "cong doan",
  ]

  private static let groups: Set = [
    "khoi", "cap", "bac", "cum", "nhom", "xa", "phuong", "huyen", "thi",
  ]
}
