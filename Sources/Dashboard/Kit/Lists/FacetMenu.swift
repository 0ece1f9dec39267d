/// The two menus that narrow a list: first by what, then to which value.
enum FacetMenu {
  /// The command that opens them for the list in focus.
  static func command(_ id: String, _ title: Phrase, hint: Phrase, on screen: Screen) -> Command {
    Command(id, title, keys: [.character("f")], hint: hint, screens: [screen]) { state in
      guard let list = state.activeList else { return [] }
      state.overlays.append(facets(of: list, state))
      return []
    }
    .unless { state in
      state.activeSource.facets.isEmpty
        ? state.language("ô này không chia theo loại", "this pane has no such groups") : nil
    }
  }

  static func facets(of list: ListID, _ state: State) -> Menu {
    let chosen = state.list(list).chosen
    let items = state.activeSource.facets.enumerated().map { number, facet in
      MenuItem(
        facet.title(state.language), detail: chosen[number].map(facet.name) ?? "",
        isChosen: chosen[number] != nil
      ) { state in
        state.overlays.append(values(of: number, list, state))
        return []
      }
    }
    return Menu(state.language("Lọc theo", "Narrow by"), items, row: 0)
  }

  private static func counted(_ source: ListSource, _ facet: Int) -> [(value: String, count: Int)] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for row in 0..<source.count {
      let value = source.facets[facet].value(row)
      if counts[value] == nil { order.append(value) }
      counts[value, default: 0] += 1
    }
    return order.map { ($0, counts[$0] ?? 0) }
  }

  private static func values(of facet: Int, _ list: ListID, _ state: State) -> Menu {
    let source = state.activeSource
    guard source.facets.indices.contains(facet) else { return Menu("", []) }
    let values = source.facets[facet].counts?() ?? counted(source, facet)
    let chosen = state.list(list).chosen[facet]
    let total = source.searchedTotal ?? source.count
    let all = item(state.language("Tất cả", "All"), nil, total, chosen == nil)
    return Menu(
      source.facets[facet].title(state.language),
      [all]
        + values.map {
          item(source.facets[facet].name($0.value), $0.value, $0.count, chosen == $0.value)
        })

    func item(_ title: String, _ value: String?, _ count: Int, _ isChosen: Bool) -> MenuItem {
      MenuItem(title, detail: "\(count)", isChosen: isChosen) { state in
        state.lists[list, default: RowList()].choose(value, title, facet: facet)
        return []
      }
    }
  }
}
