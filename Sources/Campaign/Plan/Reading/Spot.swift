import JSON

/// A value of the document with the way to it, which is written out only where something is wrong.
struct Spot {
  let node: JSONNode
  private let way: Way

  private indirect enum Way {
    case top
    case key(String, in: Way)
    case index(Int, in: Way)
  }

  /// The whole document.
  init(top node: JSONNode) {
    self.node = node
    way = .top
  }

  private init(_ node: JSONNode, _ way: Way) {
    self.node = node
    self.way = way
  }

  /// A value within this one.
  func inner(_ node: JSONNode, under key: String) -> Spot { Spot(node, .key(key, in: way)) }
  func inner(_ node: JSONNode, at index: Int) -> Spot { Spot(node, .index(index, in: way)) }

  var path: JSONPath {
    var steps: [JSONPath.Step] = []
    var way = way
    while true {
      switch way {
      case .top: return JSONPath(steps.reversed())
      case .key(let key, let outer):
        steps.append(.key(key))
        way = outer
      case .index(let index, let outer):
        steps.append(.index(index))
        way = outer
      }
    }
  }
}
