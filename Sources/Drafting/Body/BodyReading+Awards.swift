import Campaign
import JSON

/// What dossiers hold, and how many may be proposed.
extension BodyReading {
  mutating func readAwards() {
    for at in passages.indices {
      let tokens = passages[at].tokens
      if let start = Awards.listStart(tokens, in: tokens.indices) { readItems(at, start) }
      var caps = Awards.caps(tokens, in: tokens.indices)
      let exceptions = caps.filter { Sentences.isBracketed(tokens, $0.range.lowerBound) }
      if caps.count - exceptions.count == 1 {
        // "mỗi trường không quá 02 cá nhân (trường hạng I không quá 03)": the rule, not its exception.
        caps.removeAll { Sentences.isBracketed(tokens, $0.range.lowerBound) }
        for one in exceptions {
          passages[at].read(one.range)
          draft.leave(passages[at].quote(one.range))
        }
      }
      if caps.count > 1, caps.contains(where: { $0.phase == nil }) {
        // Several caps, of kinds of schools perhaps: which one counts the text does not say here.
        for cap in caps { passages[at].read(cap.range) }
        draft.leave(passages[at].quote(tokens.indices))
      } else {
        for cap in caps { attach(cap, at) }
      }
    }
  }

  mutating func readItems(_ at: Int, _ start: Int) {
    let tokens = passages[at].tokens
    var items = Awards.items(tokens, start..<tokens.count).map {
      (name: $0.name, quote: passages[at].quote($0.range))
    }
    if items.isEmpty {
      // The documents stand one a line below.
      var next = at + 1
      while next < passages.count, let marker = passages[next].marker,
        marker.kind >= .letter
      {
        let own = Awards.items(passages[next].tokens, passages[next].tokens.indices)
        if own.isEmpty { break }
        items += own.map { (name: $0.name, quote: passages[next].quote($0.range)) }
        passages[next].read(passages[next].tokens.indices)
        next += 1
      }
      // "Hồ sơ gồm có:"
      if !items.isEmpty, tokens.last?.isSign(":") == true { passages[at].read(tokens.indices) }
    } else {
      passages[at].read(start..<tokens.count)
    }
    guard !items.isEmpty else { return }
    for cutoff in cutoffs(near: at) {
      draft.change("cutoffs", cutoff) { entry in
        entry.object["items"] = Awards.object(items.map(\.name))
        entry.parts += items.prefix(32).enumerated().map { ("items/\($0)", $1.quote) }
      }
    }
  }

  mutating func attach(_ cap: Awards.Cap, _ at: Int) {
    let quote = passages[at].quote(cap.range)
    var own = cutoffs(near: at)
    if let phase = cap.phase {
      own = draft.all("cutoffs").indices.filter {
        draft.all("cutoffs")[$0].object["id"]?.string == "dot-\(phase)"
      }
    }
    // "mỗi lớp không quá 10 học sinh" is no cap on what is proposed elsewhere.
    if cap.isOfPeople {
      own = own.filter { cutoffPlaces[$0].section == passages[at].sectionNumber }
    }
    let rewards = Awards.rewards(passages[at].tokens, in: 0..<cap.range.lowerBound)
    own = own.filter { Awards.agree(rewards, self.rewards(of: $0)) }
    guard !own.isEmpty else { return }
    passages[at].read(cap.range)
    for cutoff in own { put(cap, cutoff, quote) }
  }

  mutating func put(_ cap: Awards.Cap, _ cutoff: Int, _ quote: Quote) {
    draft.change("cutoffs", cutoff) { entry in
      if let most = cap.individuals {
        entry.object["cap"] = [
          "count": JSON(most), "scope": .string(cap.isOfYear ? "year" : "phase"),
          "counts": "individuals",
        ]
        entry.parts.append(("cap", quote))
      }
      if let most = cap.collectives {
        entry.object["capCollectives"] = JSON(most)
        entry.parts.append(("capCollectives", quote))
      }
    }
  }

  /// The rewards that a cutoff is said to be for.
  func rewards(of cutoff: Int) -> [Awards.NamedReward] {
    guard let at = cutoffPlaces[cutoff].passage else { return [] }
    let own = Awards.rewards(passages[at].tokens, in: passages[at].tokens.indices)
    return own.isEmpty
      ? Awards.rewards(passages[at].leadIn, in: passages[at].leadIn.indices) : own
  }

  /// The cutoffs that a passage is about: its own, else those of its section, else all.
  func cutoffs(near passage: Int) -> [Int] {
    let own = cutoffPlaces.indices.filter { cutoffPlaces[$0].passage == passage }
    if !own.isEmpty { return own }
    let section = passages[passage].sectionNumber
    let same = cutoffPlaces.indices.filter { cutoffPlaces[$0].section == section }
    if !same.isEmpty { return same }
    let chapter = passages[passage].chapter
    let near = cutoffPlaces.indices.filter { cutoffPlaces[$0].chapter == chapter }
    if chapter > 0, !near.isEmpty { return near }
    // Far from any cutoff only what speaks of commendation is about them.
    let (tokens, leadIn) = (passages[passage].tokens, passages[passage].leadIn)
    let isPraise =
      passages[passage].section == .awards
      || AwardWords.commendations.first(tokens, in: tokens.indices) != nil
      || AwardWords.commendations.first(leadIn, in: leadIn.indices) != nil
      || AwardWords.individuals.first(tokens, in: tokens.indices) != nil
    return isPraise ? Array(cutoffPlaces.indices) : []
  }
}
