import Campaign
import Canvas

/// What can be done with any list.
enum ListCommands {
  static let all: [Command] = [filter, onlyLate, sort, turnSort, narrow, group, clear, copy]

  static let filter = Command(
    "filter", Phrase("Lọc danh sách", "Filter the list"), keys: [.character("/"), .control("f")],
    hint: Phrase("Lọc", "Filter")
  ) { state in
    guard let id = state.activeList else { return [] }
    state.overlays.append(FilterOverlay(id, state.list(id).filter))
    return []
  }
  .unless(hasList)

  static let onlyLate = Command(
    "late", Phrase("Chỉ hiện mục quá ngày thu, quá hạn", "Show only what is late"),
    keys: [.character("!")],
    hint: Phrase("Quá hạn", "Late")
  ) { state in
    state.changeActiveList { $0.toggleOnlyLate() }
    return []
  }
  .unless { state in
    hasList(state)
      ?? (state.activeSource.isLate == nil
        ? state.language("danh sách này không có mục quá hạn", "nothing in this list can be late")
        : nil)
  }

  static let sort = Command(
    "sort", Phrase("Sắp xếp theo cột", "Sort by a column"), keys: [.character("s")],
    hint: Phrase("Sắp", "Sort")
  ) { state in
    guard let id = state.activeList else { return [] }
    let current = state.list(id).sort
    let columns = state.activeSource.columns
    var items = columns.map { column in
      let isChosen = current?.column == column.id
      let (meant, largestFirst) = (column.id, column.isLargestFirst)
      return MenuItem(
        column.title(state.language),
        detail: isChosen ? String(state.glyphs.sign(current?.sign ?? .ascending)) : "",
        isChosen: isChosen
      ) { state in
        state.lists[id, default: RowList()].setSort(column: meant, largestFirst: largestFirst)
        return []
      }
    }
    let own = MenuItem(
      state.language("Thứ tự ban đầu", "The list's own order"), isChosen: current == nil
    ) { state in
      state.lists[id]?.clearSort()
      return []
    }
    items.append(own)
    let row = columns.firstIndex { $0.id == current?.column } ?? 0
    state.overlays.append(Menu(state.language("Sắp xếp theo", "Sort by"), items, row: row))
    return []
  }
  .unless { state in
    hasList(state)
      ?? (state.activeSource.columns.isEmpty
        ? state.language("danh sách này có thứ tự riêng", "this list has an order of its own")
        : nil)
  }

  static let turnSort = Command(
    "sort-turn", Phrase("Đảo thứ tự sắp xếp", "Reverse the sorting"), keys: [.character("S")]
  ) { state in
    state.changeActiveList { $0.turnSort() }
    return []
  }
  .unless { state in
    hasList(state)
      ?? (state.activeList.map { state.list($0) }?.sorting == nil
        ? state.language("chưa sắp xếp theo cột nào (s)", "not sorted by a column yet (s)") : nil)
  }

  static let narrow = Command(
    "narrow", Phrase("Lọc theo khối, cấp, xã", "Narrow by block, level or commune"),
    keys: [.character("f")], hint: Phrase("Khối/cấp/xã", "Block/level"),
    screens: [.schools, .entry, .nominees]
  ) { state in
    guard let id = state.activeList else { return [] }
    state.overlays.append(FacetMenu.facets(of: id, state))
    return []
  }
  .unless { state in
    hasList(state)
      ?? (state.activeSource.facets.isEmpty
        ? state.language("danh sách này không chia theo khối", "this list has no such groups")
        : nil)
  }

  static let group = Command(
    "group-by", Phrase("Gộp trường theo khối, cấp, xã, phòng", "Group units by another step"),
    keys: [.character("G")]
  ) { state in
    // A step at which no unit says anything makes one group of all.
    let said = UnitStep.allCases.filter { step in
      step == state.step || state.status.roster.schools.contains { !$0.group(step).isEmpty }
    }
    let items = said.map { step in
      MenuItem(state.language(step.word), isChosen: step == state.step) { state in
        state.group(by: step)
        return []
      }
    }
    state.overlays.append(Menu(state.language("Gộp trường theo", "Group units by"), items))
    return []
  }
  .unless { state in
    state.status.roster.schools.isEmpty
      ? state.language("chưa có danh sách trường", "there are no schools yet") : nil
  }

  static let clear = Command(
    "clear", Phrase("Bỏ mọi bộ lọc", "Clear all filters"), keys: [.character("\\")]
  ) { state in
    state.changeActiveList { $0.clearNarrowing() }
    return []
  }
  .unless { state in
    guard let id = state.activeList, state.list(id).isNarrowed else {
      return state.language("không có bộ lọc nào", "nothing is filtered")
    }
    return nil
  }

  static let copy = Command(
    "copy", Phrase("Chép dòng đang chọn", "Copy the selected row"), keys: [.character("y")]
  ) { state in
    guard let item = state.activeList.flatMap({ state.list($0).item }) else { return [] }
    return [.copy(state.activeSource.text(item))]
  }
  .unless { state in
    hasList(state)
      ?? (state.activeList.flatMap { state.list($0).item } == nil
        ? state.language("chưa chọn dòng nào", "no row is selected") : nil)
  }

  @Sendable private static func hasList(_ state: State) -> String? {
    state.activeList == nil
      ? state.language("ở đây không có danh sách", "there is no list here") : nil
  }
}

extension RowList.Sort {
  var sign: Sign { ascending ? .ascending : .descending }
}
