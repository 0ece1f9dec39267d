import JSON

extension Target {
  var json: JSON {
    // The office's own figures expect no school, unless the plan says which it is about.
    let levels = source == .office && scope.levels.isEmpty ? [] : scope.levelsJSON
    return [
      "id": .string(id), "title": .string(title), "comparator": .string(comparator.rawValue),
      "goal": JSON(goal), "of": JSON(of), "unit": .string(unit), "base": JSON(base),
      "levels": levels, "blocks": .texts(scope.blocks), "source": .string(source.rawValue),
      "ceiling": JSON(ceiling), "note": JSON(note),
    ]
  }
}

extension Criterion {
  var json: JSON { ["id": .string(id), "title": JSON(title), "most": JSON(most)] }
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
      "id": .string(id), "title": .string(title), "main": .bool(isMain),
      "themed": .bool(isThemed), "printed": JSON(printed),
    ]
  }
}

extension Topic {
  var json: JSON { ["id": .string(id), "title": .string(title)] }
}
