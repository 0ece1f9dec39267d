/// A naive account of one school's dossier: a row of days for each mark, painted over and over.
///
/// Whoever says something paints all days from one on; what was painted last shows. An entry that
/// is undone is left out, and the rest painted anew.
struct PaintedYear {
  struct Stroke {
    var mark: Int
    var from: Int
    var isIn: Bool
  }

  struct Entry {
    var author: Int
    /// The number of the entry that it takes back.
    var undoes: Int?
    var strokes: [Stroke] = []
    var isReturn = false
    var isOn = true
  }

  let days: Int
  let marks: Int
  private(set) var entries: [Entry] = []

  init(days: Int, marks: Int) {
    self.days = days
    self.marks = marks
  }

  var rows: [[Bool]] { painted(entries[...]) }

  /// Since when a mark has been in without a break, of what was said since the last return.
  func since(_ mark: Int) -> Int {
    painted(entries[afterReturn...])[mark].lastIndex(of: false).map { $0 + 1 } ?? 0
  }

  private var afterReturn: Int {
    entries.lastIndex { $0.isReturn && $0.isOn }.map { $0 + 1 } ?? 0
  }

  private func painted(_ entries: ArraySlice<Entry>) -> [[Bool]] {
    var rows = Array(repeating: Array(repeating: false, count: days), count: marks)
    for entry in entries where entry.isOn {
      for stroke in entry.strokes where stroke.from < days {
        for day in stroke.from..<days { rows[stroke.mark][day] = stroke.isIn }
      }
    }
    return rows
  }

  /// The first day that was ever named for a mark since the dossier was last returned; a return
  /// that was undone named none of them.
  func firstDay(_ mark: Int) -> Int? {
    entries[afterReturn...].filter { !$0.isReturn }.flatMap(\.strokes).filter { $0.mark == mark }
      .map(\.from).min()
  }

  mutating func paint(_ author: Int, _ strokes: [Stroke], isReturn: Bool = false) {
    entries.append(Entry(author: author, strokes: strokes, isReturn: isReturn))
  }

  /// Takes back the author's last entry that stands; false where there is none.
  mutating func undo(_ author: Int) -> Bool {
    let own = entries.lastIndex { $0.author == author && $0.undoes == nil && $0.isOn }
    guard let own else { return false }
    entries[own].isOn = false
    entries.append(Entry(author: author, undoes: own))
    return true
  }

  /// Brings back what the author undid last, unless they entered something since.
  mutating func redo(_ author: Int) -> Bool {
    for at in entries.indices.reversed() where entries[at].author == author {
      guard let undone = entries[at].undoes else { return false }
      guard entries[at].isOn, entries[undone].undoes == nil else { continue }
      entries[at].isOn = false
      entries[undone].isOn = true
      entries.append(Entry(author: author, undoes: at))
      return true
    }
    return false
  }
}
