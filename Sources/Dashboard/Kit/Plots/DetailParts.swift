import Canvas

/// Where the parts of a detail stand: facts and a plot, and the schools below or beside them.
struct DetailParts {
  var facts: Rect
  var plot = Rect.zero
  var blocks = Rect.zero
  var schools = Rect.zero

  /// From this width on the schools stand beside the facts.
  private static let roomForTwo = 76
  /// The least that a list of schools needs, its header counted.
  private static let roomForSchools = 5

  static func factsWidth(_ body: Rect, hasSchools: Bool) -> Int {
    hasSchools && body.width >= roomForTwo ? body.width * 46 / 100 : body.width
  }

  /// The heights are what each part wants; a plot or the blocks are left out for want of room.
  init(_ body: Rect, facts: Int, plot: Int = 0, blocks: Int = 0, hasSchools: Bool) {
    let width = DetailParts.factsWidth(body, hasSchools: hasSchools)
    let isSplit = width < body.width
    let (left, right) = body.cutLeft(width)
    // The facts begin with what matters most: their end gives way to the schools.
    let isTight = hasSchools && !isSplit
    let most = isTight ? max(body.height - DetailParts.roomForSchools, 3) : facts
    var rest: Rect
    (self.facts, rest) = left.cutTop(min(facts, most))
    let wanted = isTight ? DetailParts.roomForSchools + blocks : 0
    if plot > 0, rest.height >= plot + wanted { (self.plot, rest) = rest.cutTop(plot) }
    guard hasSchools else { return }
    if isSplit { rest = right.cutLeft(1).rest }
    if blocks > 0, rest.height >= blocks + DetailParts.roomForSchools {
      (self.blocks, rest) = rest.cutTop(blocks)
    }
    schools = rest
  }

  /// How the list of schools lies in a body that begins at its origin.
  var shape: ListShape { ListShape(above: schools.y + 1) }

  /// The line between the facts and the schools beside them.
  func drawDivider(in body: Rect, into frame: inout Frame) {
    guard schools.x > body.x else { return }
    frame.verticalLine(at: Point(schools.x - 1, body.y), length: body.height)
  }
}
