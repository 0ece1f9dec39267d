import Campaign
import JSON

/// Days of honour, phases and times, passage by passage.
extension BodyReading {
  mutating func readDays() {
    let honours = Honours(year: year)
    var openPhase: (number: Int, passage: Int)?
    var label: (time: TimePhrase, passage: Int)?
    for at in passages.indices where passages[at].section != .pastResults {
      let tokens = passages[at].tokens
      let documents = references[at].map(\.range)
      let pairs = honours.pairs(tokens)
      let strong = allTimes(tokens, skipping: documents + pairs, said: true)
      let kept = honours.all(tokens, taken: documents + strong.map(\.range))
      add(kept, at)
      let taken = documents + pairs + kept.map(\.range)
      let all = allTimes(tokens, skipping: taken, said: false)
      // What the preamble recalls was before the document.
      var rest = all.filter { time in
        !passages[at].isPreamble || !time.isDay
          || time.lastDay.map { last in issued.map { $0 <= last } ?? true } ?? true
      }
      if let named = Phases.name(tokens, 0) {
        phaseOfPassage = (named.number, at)
      } else if passages[at].isHeading || passages[at].marker.map({ $0.kind <= .number }) ?? false {
        phaseOfPassage = nil
      }
      if let named = Phases.name(tokens, 0),
        passages[at].marker.map({ $0.kind <= .number }) ?? false
      {
        phaseOfSection[passages[at].sectionNumber] = named.number
      }
      if let phase = phase(at, all) {
        rest = rest.filter { !$0.range.overlaps(phase) }
        openPhase = nil
      } else if let open = openPhase, at - open.passage <= 4,
        let window = all.first(where: { $0.opens != nil }),
        Phases.name(tokens, 0) == nil
      {
        add(phase: open.number, window, at, title: open.passage)
        rest = rest.filter { $0.range != window.range }
        openPhase = nil
      } else if let named = Phases.name(tokens, 0), all.isEmpty, !hasPhase(named.number) {
        openPhase = (named.number, at)
      }
      if let time = rest.first, isOnly(time, at) {
        label = (time, at)
      } else if !readDeadlines(at, rest), let label, isUnder(label.passage, at) {
        read(at, on: label.time, passages[label.passage])
      }
    }
  }

  /// Whether a passage is a time and nothing else, which leads in to what is done then.
  mutating func isOnly(_ time: TimePhrase, _ at: Int) -> Bool {
    let tokens = passages[at].tokens
    guard time.lastDay != nil, tokens.indices.trimmed(tokens) == time.range,
      passages[at].isHeading || tokens.last?.isSign(":") == true
    else { return false }
    passages[at].read(tokens.indices)
    return true
  }

  func isUnder(_ label: Int, _ at: Int) -> Bool {
    let (own, over) = (passages[label].tokens, passages[at].leadIn)
    return own.count == over.count && own.first?.line == over.first?.line && !own.isEmpty
      && own[0].text == over[0].text
  }

  /// What is done at a time that stands over it.
  mutating func read(_ at: Int, on time: TimePhrase, _ label: Passage) {
    let passage = passages[at]
    let own = passage.tokens.indices.trimmed(passage.tokens)
    guard !own.isEmpty, !passage.isHeading else { return }
    let item = TaskItem(
      title: Label.title(passage.tokens[own].printed),
      wording: label.tokens[time.range].printed, lead: lead(passage, own),
      quote: passage.quote(own))
    // "Tháng 5:" over "Tổng kết: tuần 4"
    var time = time
    if let week = own.last(where: { passage.tokens[$0].key == "tuần" }),
      let inner = times.read(
        Array(passage.tokens[week..<own.upperBound]) + label.tokens[time.range], 0)
    {
      time = inner
    }
    if add(item, time) { passages[at].read(passage.tokens.indices) }
  }

  /// The times of a text, one behind the other.
  func allTimes(_ tokens: [Token], skipping taken: [Range<Int>], said: Bool) -> [TimePhrase] {
    let taken = taken.sorted { $0.lowerBound < $1.lowerBound }
    var all: [TimePhrase] = []
    var at = 0
    var next = 0
    while at < tokens.count {
      while next < taken.count, taken[next].upperBound <= at { next += 1 }
      if next < taken.count, taken[next].contains(at) {
        at = taken[next].upperBound
        continue
      }
      if let time = times.read(tokens, at), !taken[next...].isHit(by: time.range),
        !said || time.isSaid
      {
        all.append(all.last.flatMap { time.next(to: $0, tokens) } ?? time)
        at = max(time.range.upperBound, at + 1)
      } else {
        at += 1
      }
    }
    return all
  }

  mutating func add(_ kept: [Honour], _ at: Int) {
    for honour in kept {
      passages[at].read(honour.range)
      add(honour, passages[at].quote(honour.range))
    }
  }

  mutating func add(_ honour: Honour, _ quote: Quote) {
    if let day = honour.day, let month = honour.month {
      let key = month * 100 + day
      if days.contains(key) {
        complete(honour)
        return
      }
      days.insert(key)
    } else if draft.all("commemorations").contains(where: { isSame($0.object, honour.name) }) {
      return
    }
    guard let object = honour.commemoration(year) else { return }
    draft.add("commemorations", Draft.Entry(object: object, quote: quote))
  }

  /// A day that was named before without its name, or without the year it goes back to.
  mutating func complete(_ honour: Honour) {
    guard let object = honour.commemoration(year), let day = object["day"] else { return }
    for (at, entry) in draft.all("commemorations").enumerated() where entry.object["day"] == day {
      draft.change("commemorations", at) {
        if $0.object["since"] == nil, let since = object["since"] { $0.object["since"] = since }
        if honour.isNamed, $0.object["name"] == honour.bareName {
          $0.object["name"] = object["name"]
        }
      }
    }
  }

  func isSame(_ object: JSONObject, _ name: String) -> Bool {
    object["name"]?.string.map { Spelling.key(ofText: $0) == Spelling.key(ofText: name) } ?? false
  }
}

extension ArraySlice<Range<Int>> {
  /// Whether any of them, in their order, overlaps a range.
  fileprivate func isHit(by range: Range<Int>) -> Bool {
    prefix { $0.lowerBound < range.upperBound }.contains { $0.overlaps(range) }
  }
}
