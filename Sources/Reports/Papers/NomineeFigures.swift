import Campaign
import Writing

/// The nominees of one cutoff, counted once: every paper takes its figures and its words from here.
struct NomineeFigures {
  private(set) var proposed = Heads()
  private(set) var chosen = Heads()
  private(set) var aside = Heads()
  /// Neither chosen nor set aside.
  private(set) var open = Heads()
  /// As the status holds them against the cap.
  let tally: NomineeTally?

  init(_ nominees: [Nominee], _ tally: NomineeTally? = nil) {
    self.tally = tally
    for nominee in nominees {
      proposed.add(nominee)
      switch nominee.standing {
      case .proposed: open.add(nominee)
      case .chosen: chosen.add(nominee)
      case .aside: aside.add(nominee)
      }
    }
  }

  /// People and collectives, which no paper adds up unsaid.
  struct Heads: Equatable {
    private(set) var people = 0
    private(set) var collectives = 0
    var all: Int { people + collectives }

    mutating func add(_ nominee: Nominee) {
      if nominee.kind == .collective { collectives += 1 } else { people += 1 }
    }

    /// `21 cá nhân và 4 tập thể`
    func words(_ language: Language) -> String {
      guard all > 0 else { return "0" }
      return [
        people > 0 ? language("\(people) cá nhân", people.persons) : nil,
        collectives > 0 ? language("\(collectives) tập thể", collectives.collectives) : nil,
      ].compactMap { $0 }.joined(separator: language(" và ", " and "))
    }
  }

  /// `các trường đề nghị 22 cá nhân và 4 tập thể; chọn 21 cá nhân và 4 tập thể; để lại 1 cá nhân`
  func review(_ language: Language) -> String {
    var parts = [
      language("các trường đề nghị ", "the schools proposed ") + proposed.words(language)
    ]
    if chosen.all > 0 {
      parts.append(language("chọn ", "chosen: ") + chosen.words(language))
    }
    if aside.all > 0 {
      parts.append(language("để lại ", "set aside: ") + aside.words(language))
    }
    if open.all > 0, open != proposed {
      parts.append(language("chưa xét ", "not yet judged: ") + open.words(language))
    }
    return parts.joined(separator: "; ")
  }

  /// What the cap says of it; none where the cutoff has none.
  func cap(_ language: Language) -> String? {
    guard let tally else { return nil }
    let (excess, cap) = (tally.excessWords(language), tally.capWords(language))
    let year = tally.scope == .year ? language(" của cả năm", " of the whole year") : ""
    return tally.over
      ? language(
        "vượt \(excess) so với số lượng tối đa \(cap)\(year)",
        "\(excess) over the cap of \(cap)\(year)")
      : language(
        "không vượt số lượng tối đa \(cap)\(year)", "within the cap of \(cap)\(year)")
  }

  /// The same as a warning; none where the cap holds.
  func excess(_ title: String, _ language: Language) -> String? {
    guard let tally, tally.over, let cap = cap(language) else { return nil }
    return language(
      "\(title): \(cap); cần chọn lại trước khi trình",
      "\(title): \(cap); a choice is needed before they are sent upward")
  }
}

extension Int {
  fileprivate var persons: String { self == 1 ? "1 person" : "\(self) persons" }
  fileprivate var collectives: String { self == 1 ? "1 collective" : "\(self) collectives" }
}
