package import Writing

extension Urgency {
  /// Why it stands where it stands, for whoever asks.
  package func reason(_ language: Language) -> String {
    let schools = missing > 0 ? ", \(schoolsMissing(language))" : ""
    switch rank {
    case 0:
      return language("quá hạn \(-daysLeft) ngày", "\(Urgency.days(-daysLeft)) overdue") + schools
    case 1: return language("hôm nay là ngày cuối", "today is the last day") + schools
    case 2:
      return language(
        "trường quá ngày thu, còn \(daysLeft) ngày",
        "schools are past the collection day, \(Urgency.days(daysLeft)) left") + schools
    case 3: return language("còn \(daysLeft) ngày", "\(Urgency.days(daysLeft)) left") + schools
    case 4: return language("văn bản đòi, chưa có gì", "the document wants it, nothing is there")
    case 5 where daysLeft == .max:
      return language("chưa gấp: chưa hết kỳ", "not yet near: its period is not over")
    case 5:
      return language(
        "chưa gấp: còn \(daysLeft) ngày", "not yet near: \(Urgency.days(daysLeft)) left")
    case 6: return language("chưa có gì, không nêu ngày", "nothing is there, no day is named")
    case 7: return language("thường xuyên", "ongoing")
    case 8: return language("đã xong", "done")
    default: return language("không áp dụng", "not applicable")
    }
  }

  /// What puts it before another one: the first point in which the two differ.
  package func lead(over other: Urgency, _ language: Language) -> String {
    if rank != other.rank {
      return language(
        "\(kind(.vi)) đứng trước \(other.kind(.vi))", "\(kind(.en)) goes before \(other.kind(.en))")
    }
    if daysLeft != other.daysLeft {
      return daysLeft < 0
        ? language("quá hạn lâu hơn", "it has been overdue for longer")
        : language("ít ngày hơn", "fewer days are left")
    }
    if missing != other.missing {
      return language(
        "còn nhiều trường hơn: \(missing), không phải \(other.missing)",
        "more schools are missing: \(missing), not \(other.missing)")
    }
    if share != other.share {
      return language(
        "xong ít hơn: \(share / 100)%, không phải \(other.share / 100)%",
        "less of it is done: \(share / 100)%, not \(other.share / 100)%")
    }
    return language("gấp như nhau, theo thứ tự của kế hoạch", "as urgent, in the plan's order")
  }

  private func kind(_ language: Language) -> String {
    switch rank {
    case 0: language("quá hạn", "overdue")
    case 1: language("hôm nay", "today")
    case 2: language("trường quá ngày thu", "schools late")
    case 3: language("sắp đến hạn", "soon")
    case 4: language("văn bản đòi", "what the document wants")
    case 5: language("chưa gấp", "not yet near")
    case 6: language("không nêu ngày", "what has no day")
    case 7: language("thường xuyên", "ongoing")
    case 8: language("đã xong", "done")
    default: language("không áp dụng", "not applicable")
    }
  }

  private func schoolsMissing(_ language: Language) -> String {
    language("còn \(missing) trường", "\(missing) school\(missing == 1 ? "" : "s") missing")
  }

  private static func days(_ count: Int) -> String { "\(count) day\(count == 1 ? "" : "s")" }
}
