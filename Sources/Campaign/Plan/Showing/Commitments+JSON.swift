import JSON

extension Commitment {
  var json: JSON {
    [
      "id": .string(id.rawValue), "list": .string(list.rawValue),
      "entry": .string(entry.rawValue), "title": .string(title), "unit": JSON(unit),
      "source": .string(source.rawValue), "expects": .texts(proofs.map(\.rawValue)),
      "opens": JSON(deadline.opens), "lastDay": JSON(deadline.lastDay),
      "ongoing": .bool(!isUndated && deadline.lastDay == nil),
      "levels": .texts(deadline.scope.levels.map(\.rawValue)),
      "blocks": .texts(deadline.scope.blocks), "communes": deadline.scope.communesJSON,
      "owner": JSON(owner), "wording": .string(deadline.wording), "note": JSON(deadline.note),
    ]
  }
}

extension Review {
  var json: JSON {
    [
      "id": .string(id.rawValue), "title": .string(title), "period": .string(period.rawValue),
      "from": JSON(span.lowerBound), "to": JSON(span.upperBound), "lastDay": JSON(lastDay),
      "addressee": JSON(addressee),
    ]
  }
}
