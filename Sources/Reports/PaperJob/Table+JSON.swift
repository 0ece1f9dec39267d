import Campaign
import JSON
import Writing

extension Table {
  var json: JSON {
    [
      "id": .string(id), "title": .string(title.clean), "captioned": .bool(isCaptioned),
      "dense": .bool(isDense), "form": form?.json ?? nil,
      "columns": .array(columns.map(\.json)),
      "rows": .array(
        rows.map { ["kind": .string($0.kind.rawValue), "cells": .array($0.cells.map(\.json))] }),
    ]
  }

  init(_ json: JSON) {
    self.init(
      id: json.text("id"), title: json.text("title"),
      isCaptioned: json["captioned"]?.bool ?? true,
      columns: json.list("columns") { Column($0) },
      rows: json.list("rows") { json in
        Row(
          json.list("cells") { CellValue(json: $0) },
          Row.Kind(rawValue: json.text("kind")) ?? .plain)
      })
    isDense = json["dense"]?.bool ?? false
    form = json["form"].flatMap { Form($0) }
  }
}

extension Column {
  fileprivate var json: JSON {
    [
      "title": .string(title.clean), "alignment": .string(alignment.rawValue),
      "entry": .bool(isEntry), "name": .bool(isName), "note": JSON(note?.clean),
      "check": check?.json ?? nil,
    ]
  }

  fileprivate init(_ json: JSON) {
    self.init(
      json.text("title"), Alignment(rawValue: json.text("alignment")) ?? .left,
      isEntry: json["entry"]?.bool ?? false, isName: json["name"]?.bool ?? false,
      note: json["note"]?.string)
    check = json["check"].flatMap { EntryCheck($0) }
  }
}

extension Form {
  fileprivate var json: JSON {
    ["kept": .number(JSONNumber(kept)), "open": .number(JSONNumber(open))]
  }

  fileprivate init?(_ json: JSON) {
    guard json.object != nil else { return nil }
    self.init(kept: json["kept"]?.int ?? 0, open: json["open"]?.int ?? 0)
  }
}

extension EntryCheck {
  fileprivate var json: JSON {
    switch self {
    case .figure: "figure"
    case .tick: "tick"
    case .unique: "unique"
    case .choice(let words): .texts(words)
    }
  }

  fileprivate init?(_ json: JSON) {
    switch json.string {
    case "figure": self = .figure
    case "tick": self = .tick
    case "unique": self = .unique
    default:
      guard let words = json.array else { return nil }
      self = .choice(words.compactMap(\.string))
    }
  }
}

/// Text and counts stand as they are, since they are most of every table.
extension CellValue {
  fileprivate var json: JSON {
    switch self {
    case .empty: nil
    case .blank(let note): ["blank": .string(note.clean)]
    case .closed: ["closed": true]
    case .text(let text): .string(text.clean)
    case .count(let count): .number(JSONNumber(count))
    case .amount(let amount, let form): ["amount": .string(amount.text), "form": form.json]
    case .percent(let amount, let form): ["percent": .string(amount.text), "form": form.json]
    case .day(let day): ["day": .string(day.iso)]
    }
  }

  fileprivate init(json: JSON) {
    let form = json["form"].map { NumberForm($0) } ?? NumberForm()
    if let text = json.string {
      self = .text(text)
    } else if let count = json.int {
      self = .count(count)
    } else if let amount = json["amount"]?.string.flatMap({ Quantity(text: $0) }) {
      self = .amount(amount, form)
    } else if let percent = json["percent"]?.string.flatMap({ Quantity(text: $0) }) {
      self = .percent(percent, form)
    } else if let note = json["blank"]?.string {
      self = .blank(note: note)
    } else if json["closed"]?.bool == true {
      self = .closed
    } else {
      self = CellValue(json.day("day"))
    }
  }
}

extension NumberForm {
  fileprivate var json: JSON {
    [
      "places": .number(JSONNumber(places)), "prefix": .string(prefix.clean),
      "suffix": .string(suffix.clean),
    ]
  }

  fileprivate init(_ json: JSON) {
    self.init(
      places: json["places"]?.int ?? 2, prefix: json.text("prefix"), suffix: json.text("suffix"))
  }
}
