package import JSON

/// Where a page of the printed paper begins within what was asked for; the first page of each paper
/// and of each annex begins by itself.
package struct PageBreak: Sendable, Equatable {
  package var document = 0
  /// The body, or one of the annexes, counted from one.
  package var part = 0
  /// The block that goes on over the page or comes first on it; past the last one, the closing.
  package var block = 0
  /// The row of a table, the bar of a figure, the item of a list.
  package var item = 0
  /// The byte of the text; in a table, how many thousandths of the row stand on the page before.
  package var offset = 0

  package init(document: Int = 0, part: Int = 0, block: Int = 0, item: Int = 0, offset: Int = 0) {
    self.document = document
    self.part = part
    self.block = block
    self.item = item
    self.offset = offset
  }

  package static func json(_ breaks: [PageBreak]) -> JSON {
    .array(
      breaks.map { place in
        .array(
          [place.document, place.part, place.block, place.item, place.offset].map {
            .number(JSONNumber($0))
          })
      })
  }

  /// None where the bytes say something else.
  package static func list(_ json: JSON) -> [PageBreak]? {
    json.array?.map { place in
      let numbers = (place.array ?? []).map { $0.int ?? 0 }
      guard numbers.count == 5 else { return PageBreak() }
      return PageBreak(
        document: numbers[0], part: numbers[1], block: numbers[2], item: numbers[3],
        offset: numbers[4])
    }
  }
}
