import JSON

/// What is put down of people and collectives.
package struct PersonActs {
  let ledger: Ledger
  let day: Day

  package init(_ ledger: Ledger, on day: Day) {
    self.ledger = ledger
    self.day = day
  }

  /// Someone new, or what is said of them now.
  package func set(_ person: Person) -> [Fact] {
    let cell = Cell.person(person.id.rawValue)
    let fact = ledger.setting(cell, person.json, on: day)
    return ledger.value(cell) == fact.value ? [] : [fact]
  }

  /// Many who are new, as one entry.
  package func add(_ people: [Person]) -> [Fact] {
    if people.count == 1 { return set(people[0]) }
    return people.chunked(by: PersonActs.most).map { chunk in
      Fact(.person(), .object([FactKind.many: .array(chunk.map(\.json))]), on: day)
    }
  }

  /// So many are kept under one entry, which is read as one.
  static let most = 1000

  package func add(_ honours: [Honour]) -> [Fact] {
    if honours.count == 1 {
      return [ledger.setting(.honour(honours[0].id), honours[0].json, on: day)]
    }
    return honours.chunked(by: PersonActs.most).map { chunk in
      Fact(.honour(), .object([FactKind.many: .array(chunk.map(\.json))]), on: day)
    }
  }

  /// Takes a line out that should not have been entered; of many entered at once none by itself.
  package func remove(_ honour: Honour) -> [Fact] {
    [ledger.takingBack(.honour(honour.id), .null)].compactMap { $0 }
  }

  /// Two who are one: from now on all of both is the second one's.
  package func join(_ one: Person, into other: Person) -> [Fact] {
    guard one.id != other.id else { return [] }
    return [
      ledger.setting(.person(one.id.rawValue), ["joined": .string(other.id.rawValue)], on: day)
    ]
  }

  /// What says who somebody is goes for good; what they count in stays.
  ///
  /// - Parameter nominations: all that were ever made of them.
  package func blot(_ id: PersonID, _ register: Register) -> [Fact] {
    guard let person = register[id] else { return [] }
    var keys: Set<String> = []
    var entries: Set<EntryID> = []
    let aliases = [person.id] + register.joined.keys.filter { register.resolved($0) == person.id }
    for alias in aliases {
      note(ledger.history(.person(alias.rawValue)), &keys, &entries)
      if let key = ledger.keyAmongMany(alias.rawValue) { keys.insert(key) }
    }
    for honour in register.honours(of: id) where honour.origin == nil {
      note(ledger.history(.honour(honour.id)), &keys, &entries)
      if let key = ledger.keyAmongMany(honour.id) { keys.insert(key) }
    }
    for one in register.nominations[person.id] ?? [] {
      let cell = Cell.nominee(
        one.plan, one.deadline, school: one.nominee.school, id: one.nominee.id)
      note(ledger.history(cell), &keys, &entries)
    }
    let nominees = (register.nominations[person.id] ?? []).map(\.nominee.id)
    // Without a name nothing else would tell whose the nominations are.
    let value: JSONObject = [
      "nominees": .array(nominees.map { .string($0) }),
      "keys": .array(keys.sorted().map { .string($0) }),
      "entries": .array(entries.sorted().map { .string($0.text) }),
    ]
    return [ledger.setting(.blot(person.id.rawValue), .object(value), on: day)]
  }

  private func note(_ history: [Entry], _ keys: inout Set<String>, _ entries: inout Set<EntryID>) {
    for entry in history {
      if let key = ledger.personalKey(of: entry.id) {
        keys.insert(key)
      } else {
        entries.insert(entry.id)
      }
    }
  }
}

extension Ledger {
  /// The key of one that was entered with many others (`12/37`).
  fileprivate func keyAmongMany(_ id: String) -> String? {
    let parts = id.split(separator: "/")
    guard parts.count == 2, let entry = EntryID(parts[0]), let number = Int(parts[1]),
      let many = entries(of: entry).first?.value[FactKind.many]?.array,
      many.indices.contains(number - 1)
    else { return nil }
    return many[number - 1][FactKind.apart]?.string
  }
}

extension Array {
  fileprivate func chunked(by length: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: length).map { self[$0..<Swift.min($0 + length, count)] }
  }
}
