import JSON

extension Target {
  func json(_ list: LevelList) -> JSON {
    // The office's own figures expect no school, unless the plan says which it is about.
    let levels = source == .office && scope.levels.isEmpty ? [] : scope.levelsJSON(list)
    return [
      "id": .string(id.rawValue), "title": .string(title),
      "comparator": .string(comparator.rawValue),
      "goal": JSON(goal), "of": JSON(of), "unit": .string(unit), "base": JSON(base),
      "levels": levels, "blocks": .texts(scope.blocks), "communes": scope.communesJSON,
      "source": .string(source.rawValue),
      "most": JSON(most), "ceiling": JSON(ceiling), "law": JSON(lawOn), "note": JSON(note),
      "by": JSON(by),
      "period": JSON(period?.rawValue), "within": JSON(within),
      "allotments": .array(
        allotments.map { ["name": .string($0.units.name), "goal": JSON($0.goal)] as JSON }),
    ]
  }
}

extension Criterion {
  var json: JSON {
    [
      "id": .string(id.rawValue), "title": JSON(title), "most": JSON(most),
      "source": .string(source.rawValue), "by": JSON(by),
    ]
  }
}

extension Commemoration {
  var json: JSON {
    [
      "name": .string(name), "date": JSON(date), "years": JSON(years), "since": JSON(since),
      "printedYears": JSON(printedYears),
    ]
  }
}

extension Movement {
  var json: JSON {
    [
      "id": .string(id.rawValue), "title": .string(title), "main": .bool(isMain),
      "themed": .bool(isThemed), "printed": JSON(printed), "communes": scope.communesJSON,
      "expects": .array(
        expects.map { ["what": .string($0.what.rawValue), "by": JSON($0.by)] as JSON }),
      "until": JSON(until), "once": .bool(isOfOneYear), "owner": JSON(owner),
    ]
  }
}

extension Registration {
  var json: JSON {
    [
      "id": .string(id.rawValue), "title": .string(title), "kind": .string(kind.rawValue),
      "by": JSON(by), "levels": .texts(scope.levels.map(\.rawValue)),
      "blocks": .texts(scope.blocks), "communes": scope.communesJSON,
    ]
  }
}

extension Topic {
  var json: JSON { ["id": .string(id.rawValue), "title": .string(title)] }
}
