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

extension AwardShare {
  /// `Người không giữ chức vụ: 8/20, ít nhất 60%: chưa đạt`
  package func words(_ count: AwardShareCount, _ language: Language) -> String {
    let bound =
      switch self.bound {
      case .atLeast(let percent): language("ít nhất \(percent)%", "at least \(percent)%")
      case .atMost(let percent): language("không quá \(percent)%", "at most \(percent)%")
      }
    let outcome =
      switch self.outcome(count) {
      case .kept: language("đạt", "kept")
      case .missed: language("chưa đạt", "not kept")
      case .open: language("\(count.unknown) người chưa rõ", "\(count.unknown) not known")
      case .nothing: language("chưa có ai", "nobody yet")
      }
    return "\(title): \(count.belonging)/\(count.counted), \(bound): \(outcome)"
  }
}
