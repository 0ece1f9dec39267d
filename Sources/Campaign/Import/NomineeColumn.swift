import Writing

/// The columns of a list of those who are proposed.
enum NomineeColumn: String, CaseIterable {
  case school, name, position, kind, reward, achievement, className, birth, note

  var names: (vietnamese: String, english: String) {
    switch self {
    case .school: ("trường", "school")
    case .name: ("họ và tên", "name")
    case .position: ("chức vụ", "position")
    case .kind: ("đối tượng", "kind")
    case .reward: ("danh hiệu", "reward")
    case .achievement: ("thành tích", "achievement")
    case .className: ("lớp", "class")
    case .birth: ("ngày sinh", "birth")
    case .note: ("ghi chú", "note")
    }
  }

  /// Other headings that offices write for the same, folded.
  private var otherNames: [String] {
    switch self {
    case .school: ["don vi cong tac", "noi cong tac", "chuc vu, don vi cong tac"]
    case .name:
      [
        "ho ten", "ten", "ho va ten ca nhan", "ho ten ca nhan", "ten ca nhan, tap the",
        "ho va ten, tap the", "ca nhan, tap the", "ca nhan/tap the", "ten ca nhan/tap the",
        "ho va ten/tap the", "ten tap the", "ho ten/tap the", "ho va ten ca nhan, tap the",
        "nguoi duoc de nghi",
      ]
    case .position: ["chuc danh"]
    case .kind: ["loai", "doi tuong khen", "doi tuong khen thuong"]
    case .reward:
      [
        "hinh thuc khen", "hinh thuc khen thuong", "danh hieu, hinh thuc khen thuong",
        "danh hieu/hinh thuc khen thuong", "hinh thuc de nghi", "danh hieu de nghi",
        "danh hieu thi dua", "de nghi khen thuong", "hinh thuc", "de nghi",
        "hinh thuc de nghi khen thuong",
      ]
    case .achievement:
      [
        "tom tat thanh tich", "noi dung thanh tich", "thanh tich noi bat", "thanh tich tieu bieu",
        "tom tat thanh tich noi bat",
      ]
    case .className, .birth, .note: []
    }
  }

  static let words = TableWords<NomineeColumn>(
    meaning: { text in
      let folded = Vietnamese.fold(text)
      for column in allCases {
        let names = [column.names.english, Vietnamese.fold(column.names.vietnamese)]
        if names.contains(folded) || column.otherNames.contains(folded) { return .known(column) }
      }
      return SchoolColumn.naming(folded, as: NomineeColumn.school)
    }, known: allCases.flatMap { [$0.names.vietnamese, $0.names.english] },
    isHead: { $0.contains(.name) && $0.count > 1 })
}
