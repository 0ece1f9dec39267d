package import Writing

extension AwardShare.Group {
  package var word: Phrase {
    switch self {
    case .withoutOffice: Phrase("không giữ chức vụ", "without an office")
    case .disadvantaged: Phrase("vùng đặc biệt khó khăn", "of disadvantaged places")
    case .special: Phrase("chuyên đề", "on a theme")
    case .oneOff: Phrase("đột xuất", "one-off")
    case .teacher: Phrase("giáo viên", "teachers")
    case .pupil: Phrase("học sinh", "pupils")
    case .staff: Phrase("cán bộ, nhân viên", "staff")
    case .woman: Phrase("nữ", "women")
    case .collective: Phrase("tập thể", "collectives")
    }
  }
}
