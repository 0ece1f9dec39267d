import Campaign
import JSON

/// A block is an object with one member, named after what it is.
extension Block {
  var json: JSON {
    switch self {
    case .heading(let text, let level):
      ["heading": .string(text.clean), "level": .number(JSONNumber(level.rawValue))]
    case .paragraph(let text, let style):
      ["paragraph": .string(text.clean), "style": .string(style.rawValue)]
    case .list(let texts): ["list": .texts(texts)]
    case .table(let table): ["table": table.json]
    case .timeline(let timeline): ["timeline": timeline.json]
    case .bars(let bars): ["bars": bars.json]
    }
  }

  init?(_ json: JSON) {
    if let text = json["heading"]?.string {
      self = .heading(text, json["level"]?.int.flatMap { Level(rawValue: $0) } ?? .part)
    } else if let text = json["paragraph"]?.string {
      self = .paragraph(text, json["style"]?.string.flatMap { Style(rawValue: $0) } ?? .body)
    } else if json["list"] != nil {
      self = .list(json.texts("list"))
    } else if let table = json["table"] {
      self = .table(Table(table))
    } else if let timeline = json["timeline"].flatMap({ Timeline($0) }) {
      self = .timeline(timeline)
    } else if let bars = json["bars"] {
      self = .bars(Bars(bars))
    } else {
      return nil
    }
  }
}

extension Timeline {
  var json: JSON {
    [
      "title": .string(title.clean), "first": .string(first.iso), "last": .string(last.iso),
      "today": .string(today.iso), "todayLabel": .string(todayLabel),
      "spans": .array(
        spans.map {
          [
            "label": .string($0.label.clean), "starts": .string($0.starts.iso),
            "ends": .string($0.ends.iso), "state": .string($0.state.rawValue),
          ]
        }),
      "marks": .array(
        marks.map {
          [
            "label": .string($0.label.clean), "day": .string($0.day.iso),
            "kind": .string($0.kind.rawValue),
          ]
        }),
    ]
  }

  init?(_ json: JSON) {
    guard let first = json.day("first"), let last = json.day("last"),
      let today = json.day("today")
    else { return nil }
    self.init(
      title: json.text("title"), first: first, last: last, today: today,
      todayLabel: json.text("todayLabel"),
      spans: json.list("spans") { json in
        guard let starts = json.day("starts"), let ends = json.day("ends"),
          let state = PhaseStatus.State(rawValue: json.text("state"))
        else { return nil }
        return Span(label: json.text("label"), starts: starts, ends: ends, state: state)
      },
      marks: json.list("marks") { json in
        guard let day = json.day("day"), let kind = Mark.Kind(rawValue: json.text("kind")) else {
          return nil
        }
        return Mark(label: json.text("label"), day: day, kind: kind)
      })
  }
}

extension Bars {
  var json: JSON {
    [
      "title": .string(title.clean),
      "bars": .array(
        bars.map {
          [
            "label": .string($0.label.clean), "shown": .string($0.shown.clean),
            "share": JSON($0.share), "goal": JSON($0.goal),
          ]
        }),
    ]
  }

  init(_ json: JSON) {
    self.init(
      title: json.text("title"),
      bars: json.list("bars") {
        Bar(
          label: $0.text("label"), shown: $0.text("shown"), share: $0["share"]?.double ?? 0,
          goal: $0["goal"]?.double)
      })
  }
}

extension JSON {
  func day(_ key: String) -> Day? { self[key]?.string.flatMap { Day(iso: $0) } }
}
