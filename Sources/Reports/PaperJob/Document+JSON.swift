import Campaign
package import JSON
import Writing

extension Document {
  package var json: JSON {
    [
      "language": .string(language.rawValue), "day": .string(day.iso),
      "letterhead": letterhead?.json ?? nil, "title": .string(title.clean),
      "subject": .string(subject.clean), "reference": .string(reference.clean),
      "addressees": .texts(addressees),
      "blocks": .array(blocks.map(\.json)), "closing": closing?.json ?? nil,
      "annexes": .array(
        annexes.map {
          [
            "title": .string($0.title.clean), "subject": .string($0.subject.clean),
            "reference": .string($0.reference.clean), "blocks": .array($0.blocks.map(\.json)),
          ]
        }),
      "sheets": .array(sheets.map(\.json)),
    ]
  }

  package init?(_ json: JSON) {
    guard let language = json["language"]?.string.flatMap({ Language(rawValue: $0) }),
      let day = json["day"]?.string.flatMap({ Day(iso: $0) })
    else { return nil }
    self.init(
      language: language, day: day, letterhead: json["letterhead"].flatMap { Letterhead($0) },
      title: json.text("title"), subject: json.text("subject"))
    reference = json.text("reference")
    addressees = json.texts("addressees")
    blocks = json.list("blocks") { Block($0) }
    closing = json["closing"].flatMap { Closing($0) }
    annexes = json.list("annexes") { json in
      Annex(
        title: json.text("title"), subject: json.text("subject"),
        reference: json.text("reference"), blocks: json.list("blocks") { Block($0) })
    }
    sheets = json.list("sheets") { Table($0) }
  }
}

extension Letterhead {
  var json: JSON {
    [
      "superior": .string(superior.clean), "issuer": .string(issuer.clean),
      "number": .string(number.clean), "placeAndDate": .string(placeAndDate.clean),
      "about": JSON(about?.clean), "nation": .string(nation), "motto": .string(motto),
    ]
  }

  init?(_ json: JSON) {
    guard json.object != nil else { return nil }
    self.init(
      superior: json.text("superior"), issuer: json.text("issuer"), number: json.text("number"),
      placeAndDate: json.text("placeAndDate"), about: json["about"]?.string,
      nation: json.text("nation"), motto: json.text("motto"))
  }
}

extension Closing {
  var json: JSON {
    [
      "recipientsHead": .string(recipientsHead), "recipients": .texts(recipients),
      "signers": .array(
        signers.map { ["titles": .texts($0.titles), "name": JSON($0.name?.clean)] }),
    ]
  }

  init?(_ json: JSON) {
    guard json.object != nil else { return nil }
    self.init(
      recipientsHead: json.text("recipientsHead"), recipients: json.texts("recipients"),
      signers: json.list("signers") {
        Signer(titles: $0.texts("titles"), name: $0["name"]?.string)
      })
  }
}

extension JSON {
  static func texts(_ texts: [String]) -> JSON { .array(texts.map { .string($0.clean) }) }

  func text(_ key: String) -> String { self[key]?.string ?? "" }

  func texts(_ key: String) -> [String] { list(key, \.string) }

  func list<Item>(_ key: String, _ read: (JSON) -> Item?) -> [Item] {
    (self[key]?.array ?? []).compactMap(read)
  }
}
