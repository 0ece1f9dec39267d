package import Writing

/// Nominees held against the cap: the individuals who are not set aside, and once some of them are
/// chosen those alone; of collectives the same by themselves.
package struct NomineeTally: Sendable, Equatable {
  package var count = 0
  package var chosen = 0
  package var aside = 0
  /// The most individuals and the most collectives; nil where the document names none.
  package var cap: Int?
  package var capCollectives: Int?
  package var scope = NominationCap.Span.phase
  /// Those of the whole year of the plan that are held against them.
  package var yearCount = 0
  package var yearCollectives = 0
  private var people = Heads()
  private var groups = Heads()
  /// The individuals of each share of the cap, in the plan's order.
  private var shared: [Heads] = []
  private var yearShared: [Int] = []
  private(set) var limits: [CapShare] = []

  package init() {}

  /// - Returns: nil where the cutoff names no most, neither of individuals nor of collectives.
  package init?(_ cutoff: Cutoff, counting nominees: NomineeTally) {
    guard cutoff.cap != nil || cutoff.capCollectives != nil else { return nil }
    self = nominees
    cap = cutoff.cap?.count
    capCollectives = cutoff.capCollectives
    scope = cutoff.cap?.scope ?? .phase
  }

  /// Counts with the shares that a cap has.
  init(sharing cap: NominationCap?) {
    limits = cap?.shares ?? []
    shared = limits.map { _ in Heads() }
  }

  /// - Parameter unit: who proposes it; asked for only where the cap has shares.
  package mutating func add(
    _ standing: Nominee.Standing, isIndividual: Bool, of unit: @autoclosure () -> School? = nil
  ) {
    if standing != .aside, isIndividual, !limits.isEmpty, let unit = unit() {
      for at in limits.indices where limits[at].units.holds(unit) {
        shared[at].add(standing)
        if yearShared.indices.contains(at) { yearShared[at] += 1 }
      }
    }
    if standing == .aside {
      aside += 1
      return
    }
    count += 1
    if standing == .chosen { chosen += 1 }
    if isIndividual { people.add(standing) } else { groups.add(standing) }
  }

  /// Those of this cutoff that the cap is about.
  package var counted: Int { people.held }
  /// The collectives of this cutoff that theirs is about.
  package var collectives: Int { groups.held }
  /// What is held against the cap.
  package var held: Int { scope == .year ? yearCount : counted }
  package var heldCollectives: Int { scope == .year ? yearCollectives : collectives }

  package var over: Bool {
    excess > 0 || excessCollectives > 0 || shares.contains { $0.held > $0.count }
  }

  /// What is held against each share of the cap: once one is chosen, the chosen alone.
  package var shares: [(name: String, held: Int, count: Int)] {
    limits.indices.map { at in
      let isOfYear = scope == .year && yearShared.indices.contains(at)
      return (limits[at].name, isOfYear ? yearShared[at] : held(ofShare: at), limits[at].count)
    }
  }

  private func held(ofShare at: Int) -> Int {
    people.hasChosen ? shared[at].chosen : shared[at].all
  }

  /// Counts what all cutoffs of the plan's year hold together.
  mutating func takeYear(_ all: [NomineeTally]) {
    yearCount = all.reduce(0) { $0 + $1.counted }
    yearCollectives = all.reduce(0) { $0 + $1.collectives }
    yearShared = limits.map { limit in
      all.reduce(0) { sum, other in
        sum + (other.limits.firstIndex(of: limit).map { other.held(ofShare: $0) } ?? 0)
      }
    }
  }

  package var excess: Int { cap.map { max(0, held - $0) } ?? 0 }
  package var excessCollectives: Int { capCollectives.map { max(0, heldCollectives - $0) } ?? 0 }

  private struct Heads: Sendable, Equatable {
    private(set) var all = 0
    private(set) var chosen = 0
    var hasChosen: Bool { chosen > 0 }
    var held: Int { chosen > 0 ? chosen : all }

    mutating func add(_ standing: Nominee.Standing) {
      all += 1
      if standing == .chosen { chosen += 1 }
    }
  }
}

extension NomineeTally {
  /// `22/20`, `22/20, 6/5 tập thể`
  package func heldWords(_ language: Language) -> String {
    [
      cap.map { "\(held)/\($0)" },
      capCollectives.map {
        "\(heldCollectives)/\($0) " + language("tập thể", "collectives")
      },
    ].compactMap { $0 }.joined(separator: ", ") + shareWords
  }

  /// ` · TH 6/5`: the shares of the cap.
  private var shareWords: String {
    shares.map { " · \($0.name) \($0.held)/\($0.count)" }.joined()
  }

  /// By how many it is over: `2`, `2, 1 tập thể`.
  package func excessWords(_ language: Language) -> String {
    ([
      excess > 0 ? "\(excess)" : nil,
      excessCollectives > 0
        ? "\(excessCollectives) " + language("tập thể", excessCollectives.collectives) : nil,
    ].compactMap { $0 } + sharesOver).joined(separator: ", ")
  }

  private var sharesOver: [String] {
    shares.filter { $0.held > $0.count }.map { "\($0.held - $0.count) \($0.name)" }
  }

  /// The most there may be: `20`, `20 và 5 tập thể`.
  package func capWords(_ language: Language) -> String {
    [
      cap.map { "\($0)" },
      capCollectives.map { "\($0) " + language("tập thể", $0.collectives) },
    ].compactMap { $0 }.joined(separator: language(" và ", " and "))
  }

  /// One of the two where there is room for one: what is over, else the individuals.
  package var narrow: (held: Int, cap: Int) {
    let groups = capCollectives.map { (heldCollectives, $0) }
    guard let cap else { return groups ?? (held, held) }
    return excess == 0 && excessCollectives > 0 ? groups ?? (held, cap) : (held, cap)
  }
}

extension Int {
  fileprivate var collectives: String { self == 1 ? "collective" : "collectives" }
}
