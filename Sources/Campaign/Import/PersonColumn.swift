import Writing

/// The columns of a list of people and of what they were granted.
enum PersonColumn: String, CaseIterable {
  case school, name, birth, kind, position, className, woman, office, note
  case reward, year, number, date, by, aim

  var names: (vietnamese: String, english: String) {
    switch self {
    case .school: ("trường", "school")
    case .name: ("họ và tên", "name")
    case .birth: ("ngày sinh", "birth")
    case .kind: ("đối tượng", "kind")
    case .position: ("chức vụ", "position")
    case .className: ("lớp", "class")
    case .woman: ("nữ", "woman")
    case .office: ("giữ chức vụ quản lý", "office")
    case .note: ("ghi chú", "note")
    case .reward: ("danh hiệu", "reward")
    case .year: ("năm", "year")
    case .number: ("số quyết định", "decision")
    case .date: ("ngày quyết định", "decided")
    case .by: ("cấp quyết định", "by")
    case .aim: ("đăng ký", "aims")
    }
  }

  /// Other headings that offices write for the same, folded.
  private var otherNames: [String] {
    switch self {
    case .school: ["don vi cong tac", "noi cong tac", "don vi"]
    case .name: ["ho ten", "ten", "ho va ten ca nhan", "ten ca nhan, tap the", "ca nhan, tap the"]
    case .birth: ["nam sinh", "ngay thang nam sinh", "ngay, thang, nam sinh", "sinh ngay", "born"]
    case .kind: ["loai"]
    case .position: ["chuc danh", "chuc vu, chuc danh"]
    case .woman: ["gioi tinh", "gioi", "sex", "gender"]
    case .office: ["quan ly", "can bo quan ly", "cbql", "giu chuc vu"]
    case .reward:
      [
        "danh hieu thi dua", "hinh thuc khen", "hinh thuc khen thuong", "khen thuong",
        "danh hieu, hinh thuc khen thuong", "danh hieu/hinh thuc khen thuong",
      ]
    case .year: ["nam hoc", "nam dat", "nam khen", "nam khen thuong"]
    case .number: ["so qd", "quyet dinh", "so, ky hieu quyet dinh", "so hieu quyet dinh"]
    case .date: ["ngay qd", "ngay ky", "ngay ban hanh"]
    case .by: ["co quan quyet dinh", "co quan ban hanh", "noi cap"]
    case .aim: ["dang ky danh hieu", "danh hieu dang ky", "dang ky thi dua"]
    case .className, .note: []
    }
  }

  static let words = TableWords<PersonColumn>(
    meaning: { text in
      let folded = Vietnamese.fold(text)
      for column in allCases {
        let names = [column.names.english, Vietnamese.fold(column.names.vietnamese)]
        if names.contains(folded) || column.otherNames.contains(folded) { return .known(column) }
      }
      return SchoolColumn.naming(folded, as: PersonColumn.school)
    }, known: allCases.flatMap { [$0.names.vietnamese, $0.names.english] },
    isHead: { $0.contains(.name) && $0.count > 1 })
}
