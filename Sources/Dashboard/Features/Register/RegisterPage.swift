import Campaign
import Canvas
import Writing

/// Everyone of the register, with the page of the one selected beside.
struct RegisterPage: Page {
  private static let roomForBoth = 100

  func panes(_ state: State) -> [Pane] {
    [
      Pane(state.language("Sổ khen thưởng", "Register"), list: .register) { _ in
        ListShape(above: 1)
      },
      Pane(state.language("Người", "Person")),
    ]
  }

  func arrange(_ area: Rect, _ state: State) -> [Rect] {
    guard area.width >= Self.roomForBoth else {
      let (upper, lower) = area.cutTop(max(area.height * 3 / 5, 4))
      return [upper, area.height < 14 ? .zero : lower]
    }
    let (left, rest) = area.cutLeft(area.width * 3 / 5)
    return [left, rest.cutLeft(1).rest]
  }

  var commands: [Command] { RegisterCommands.all }

  func prepare(_ state: inout State) { state.prepareRegister() }

  func source(of list: ListID, _ state: State) -> ListSource {
    list == .register ? RegisterRows(state).source : .none
  }

  func selection(_ state: State) -> Selection {
    guard let one = RegisterRows(state).selected else { return Selection() }
    return Selection(.person(one.id.rawValue), school: one.unit)
  }

  func open(_ pane: Int, _ state: inout State) -> [Effect] {
    guard let one = RegisterRows(state).selected else { return [.bell] }
    state.overlays.append(
      Reader(one.name) { [state] width in
        state[RegisterState.self].register.map {
          RegisterWords(state, $0).page(one, width: width)
        } ?? []
      })
    return []
  }

  func receive(_ paste: Paste, _ state: inout State) -> [Effect]? { state.pastePeople(paste) }

  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame) {
    let rows = RegisterRows(state)
    if pane == 0 {
      rows.draw(in: body, state.place.focus == pane, into: &frame)
    } else if let one = rows.selected, let register = state[RegisterState.self].register {
      for (row, line) in RegisterWords(state, register).page(one, width: body.width)
        .prefix(body.height).enumerated()
      {
        line.draw(in: body.row(row), into: &frame)
      }
    }
  }
}

/// The list of the register.
struct RegisterRows {
  private let state: State
  private let register: Register?

  init(_ state: State) {
    self.state = state
    register = state[RegisterState.self].register
  }

  var selected: Person? {
    guard let register, let at = state.list(.register).item, at < register.count else { return nil }
    return register[at]
  }

  var source: ListSource {
    guard let register else { return .none }
    let words = RegisterWords(state, register)
    let language = state.language
    func count(_ at: Int) -> Int { register.awardCount(of: register[at].id) }
    var source = ListSource(
      count: register.count, id: { register[$0].id.rawValue },
      text: { words.searched(register[$0]) })
    source.index = state[RegisterState.self].index
    source.columns = [
      SortColumn(Phrase("Họ và tên", "Name"), id: "name") { CollationKey(register[$0].name) },
      SortColumn(Phrase("Đơn vị", "Unit"), id: "unit") {
        CollationKey(words.unit(register[$0].unit))
      },
      SortColumn(Phrase("Sinh", "Born"), id: "birth") { register[$0].birth?.text ?? "" },
      SortColumn(Phrase("Lần khen", "Awards"), id: "awards", largestFirst: true) { count($0) },
    ]
    source.facets = [
      Facet(Phrase("Đơn vị", "Unit")) { words.unit(register[$0].unit) },
      Facet(Phrase("Là", "Is")) { register[$0].kind.title(language) },
      Facet(Phrase("Khen gần nhất", "Latest award")) { at in
        register.honours(of: register[at].id).first { $0.kind == .award }.map(words.reward) ?? ""
      },
      Facet(Phrase("Năm khen gần nhất", "Year of it")) { at in
        register.honours(of: register[at].id).first { $0.kind == .award }.map { "\($0.year)" } ?? ""
      },
    ]
    return source
  }

  func draw(in body: Rect, _ hasFocus: Bool, into frame: inout Frame) {
    guard let register else { return }
    let list = state.list(.register)
    if list.isEmpty {
      frame.draw(empty, in: body)
      return
    }
    let words = RegisterWords(state, register)
    let language = state.language
    let columns: [Column<Person>] = [
      Column(Phrase("Họ và tên", "Name"), .flexible(weight: 3, minimum: 16), sort: "name") {
        .text($0.name, $0.isBlotted ? .dim : .plain)
      },
      Column(Phrase("Đơn vị", "Unit"), .flexible(weight: 2, minimum: 12), sort: "unit") {
        .text(words.unit($0.unit), .dim)
      },
      Column(Phrase("Sinh", "Born"), .fixed(10), dropOrder: 3, sort: "birth") {
        .text($0.birth?.vietnamese ?? "", .dim)
      },
      Column(
        Phrase("Chức vụ, lớp", "Position, class"), .flexible(weight: 2, minimum: 10), dropOrder: 2
      ) { .text($0.position ?? $0.className ?? $0.kind.title(language), .dim) },
      Column(Phrase("Lần khen", "Awards"), .fixed(8), .right, dropOrder: 1, sort: "awards") { one in
        let count = register.awardCount(of: one.id)
        return .text(count == 0 ? "" : "\(count)", .dim)
      },
    ]
    frame.draw(
      Table(list, columns, language, hasFocus: hasFocus) { item in
        item < register.count ? register[item] : nil
      }, in: body)
  }

  private var empty: EmptyState {
    let language = state.language
    if state.list(.register).isNarrowed {
      return EmptyState(
        language("Không ai khớp bộ lọc.", "Nobody matches the filter."),
        language("Esc bỏ bộ lọc.", "Esc clears the filter."))
    }
    return EmptyState(
      language("Sổ chưa có ai.", "Nobody is in the register yet."),
      language(
        "i thêm một người, I nhập bảng tính; ai được đề nghị cũng có ở đây.",
        "i adds someone, I takes a spreadsheet in; whoever is proposed comes here too."))
  }
}

extension Screen {
  package static let register = Screen(
    "register", Phrase("Sổ khen thưởng", "Register"), page: RegisterPage())
}

extension ListID {
  package static var register: ListID { ListID("register") }
}
