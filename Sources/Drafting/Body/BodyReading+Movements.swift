import Campaign
import JSON

/// Phong trào and cuộc vận động.
extension BodyReading {
  mutating func readMovements() {
    for at in passages.indices {
      let found = Movements.all(passages[at].tokens, under: passages[at].leadIn)
      for one in found.found where passages[at].isFree(one.range) {
        add(movement: one.title, passages[at].quote(one.range))
        passages[at].read(one.range)
      }
      if found.isOpen, !found.found.isEmpty, draft.hasOpenMovements == nil {
        draft.hasOpenMovements = passages[at].quote(
          (found.found.last?.range.lowerBound ?? 0)..<passages[at].tokens.count)
      }
    }
  }

  mutating func add(movementsOf content: [Token]) {
    for one in Movements.all(content).found { add(movement: one.title, Quote(content, one.range)) }
  }

  mutating func add(movement title: String, _ quote: Quote) {
    guard movements.insert(Spelling.key(ofText: title)).inserted else { return }
    let object: JSONObject = [
      "id": .string("pt-\(draft.count("movements") + 1)"), "title": .string(title),
      "expects": [["what": "joined"]],
    ]
    draft.add("movements", Draft.Entry(object: object, quote: quote))
  }
}
