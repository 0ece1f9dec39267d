import Campaign
import Writing

extension DeadlineStatus {
  /// The time limit as a sentence goes on with it: "có thời hạn trước 10/11/2022".
  func limitInSentence(_ language: Language) -> String {
    if isAlwaysOpen {
      return language("nhận hồ sơ thường xuyên", "takes dossiers at any time")
    }
    guard let last = extensions.last else {
      return language("có thời hạn \(limit(language))", "has the time limit \(limit(language))")
    }
    let day = last.day.vietnamese
    guard !last.document.isEmpty else {
      return language("được gia hạn đến hết \(day)", "was extended to the end of \(day)")
    }
    return language(
      "được gia hạn đến hết \(day) theo \(last.document)",
      "was extended to the end of \(day) by \(last.document)")
  }

  /// The same as it stands alone: the document's own words, unless a later one moved the day.
  ///
  /// A day that still counts is never said by a word that excludes it.
  func limit(_ language: Language) -> String {
    if let last = extensions.last {
      return language(
        "gia hạn đến hết \(last.day.vietnamese)", "extended to \(last.day.vietnamese)")
    }
    return deadline.limit(language)
  }
}

extension Deadline {
  func limit(_ language: Language) -> String {
    guard let cutoff, cutoff.bound == .onOrBefore, let printed = cutoff.printedDay,
      Vietnamese.fold(wording).split(separator: " ").contains("truoc")
    else { return wording }
    let day = printed.vietnamese
    return language("đến hết \(day)", "until the end of \(day)")
  }
}
