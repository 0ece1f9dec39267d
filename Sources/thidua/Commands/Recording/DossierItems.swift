import Campaign
import Writing

/// The items of a dossier by the names that were typed.
enum DossierItems {
  static func named(_ text: String, of owed: Owed, _ ledger: Ledger)
    throws(Failure) -> [String]
  {
    let all = owed.deadline.cutoff?.items ?? []
    let known = all.map(\.id)
    if isAll(text) { return known }
    // A name may hold a comma itself.
    if let whole = try all.item(called: text) { return [whole] }
    var items: [String] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      var pieces = word.split(separator: "/", maxSplits: 1).map(String.init)
      guard let first = pieces.first, let item = try all.item(called: first) else {
        let name = Sanitise.line(String(word)).trimmed
        let nearest = Vietnamese.nearest(to: name, among: known)
        throw .naming(
          NamingError(.item, name, .unknown(nearest: nearest.isEmpty ? known : nearest)))
      }
      pieces[0] = item
      if pieces.count == 2 { pieces[1] = pieces[1].trimmed }
      if pieces.count == 2 {
        let nominees = ledger.nominees(plan: owed.plan.id, deadline: owed.deadline.id)
          .filter { $0.school == owed.school.id }
        pieces[1] = try nominee(pieces[1], nominees)
      }
      let name = pieces.joined(separator: "/")
      if !items.contains(name) { items.append(name) }
    }
    return items
  }

  /// Whether every document is meant.
  static func isAll(_ text: String) -> Bool { ["all", "tat ca"].contains(Vietnamese.fold(text)) }

  /// One of a school's nominees by id, or by a name that no other has.
  private static func nominee(_ typed: String, _ all: [Nominee]) throws(Failure) -> String {
    if all.contains(where: { $0.id == typed }) { return typed }
    let wanted = Vietnamese.fold(typed)
    let named = all.filter { Vietnamese.fold($0.name) == wanted }
    if named.count == 1 { return named[0].id }
    let people = (named.isEmpty ? all : named).prefix(3).map { "\($0.id) (\($0.name))" }
    throw .naming(
      NamingError(
        .nominee, typed, named.isEmpty ? .unknown(nearest: people) : .ambiguous(people)))
  }
}

extension [DossierItem] {
  /// The id of the item that goes by this id or name, or by the words that a name begins with where
  /// only one does.
  fileprivate func item(called typed: String) throws(Failure) -> String? {
    let id = typed.trimmed
    if let exact = first(where: { $0.id == id }) { return exact.id }
    let wanted = Vietnamese.fold(typed).split(whereSeparator: \.isWhitespace)
    guard !wanted.isEmpty else { return nil }
    let named = map { ($0, Vietnamese.fold($0.name).split(whereSeparator: \.isWhitespace)) }
    let whole = named.filter { $0.1 == wanted }
    let found = whole.isEmpty ? named.filter { $0.1.starts(with: wanted) } : whole
    guard found.count > 1 else { return found.first?.0.id }
    throw .naming(NamingError(.item, id, .ambiguous(found.map { "\($0.0.id) (\($0.0.name))" })))
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
