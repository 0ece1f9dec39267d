import Campaign
import Canvas

/// What can be done in the grid besides typing into it.
enum GridCommands {
  static let all: [Command] = [
    edit, subject, day, nextEmpty, nextLate, fillDown, copyAbove, mark, clear, leaveMarks,
  ]

  static let edit = command(
    "cell-edit", Phrase("Sửa bên trong ô", "Edit inside the cell"), [.function(2)],
    hint: Phrase("Sửa ô", "Edit")
  ) { $0.openCell(inside: true) }

  static let subject = command(
    "grid-subject", Phrase("Chọn bảng để nhập", "Choose what to enter"),
    [.character("b"), .alt("b")], hint: Phrase("Bảng", "Grid")
  ) { state in
    state.overlays.append(GridMenu.subjects(state))
    return []
  }

  static let day = Command(
    "grid-day", Phrase("Ngày ghi: nhập cho ngày nào", "The day that is entered for"),
    keys: [.character("@"), .alt("d")], hint: Phrase("Ngày", "Day"), screens: [.entry]
  ) { state in
    let language = state.language
    let reading = DayReading.happened(in: state.sheet?.grid.plan.year)
    state.ask(
      Prompt.day(
        language("Nhập cho ngày", "Enter for the day"), state, draft: "grid-day", as: reading
      ) { day, state in
        state.grid.day = day == state.today ? nil : day
        return []
      })
    return []
  }

  static let nextEmpty = command(
    "cell-empty", Phrase("Ô trống kế tiếp", "Next empty cell"), [.character("n"), .alt("n")],
    hint: Phrase("Ô trống", "Next empty")
  ) { state in
    guard let walk = state.gridWalk else { return [.bell] }
    let next = walk.nextEmpty(state.gridStep) { state.gridValue($0, $1).value == nil }
    guard let next else {
      return state.refuse(state.language("Không còn ô trống.", "There is no empty cell left."))
    }
    state.moveGrid(to: next)
    return []
  }

  static let nextLate = command(
    "cell-late", Phrase("Trường chưa hoàn thành kế tiếp", "Next late school"),
    [.character("N"), .alt("N")], hint: Phrase("Trường chưa xong", "Next late")
  ) { state in
    guard let walk = state.gridWalk, let sheet = state.sheet else { return [.bell] }
    let next = walk.next(state.gridStep.row) { row in
      sheet.grid.slot(row).map { sheet.late.contains($0) } ?? false
    }
    guard let next else {
      return state.refuse(
        state.language("Không có trường nào chưa hoàn thành.", "No school is late."))
    }
    state.moveGrid(to: GridWalk.Step(row: next, column: state.gridStep.column))
    return []
  }

  static let fillDown = command(
    "cell-fill", Phrase("Chép xuống dưới", "Fill down"), [.control("d")],
    hint: Phrase("Chép xuống", "Fill down")
  ) { $0.fillDown() }

  static let copyAbove = command(
    "cell-above", Phrase("Chép từ ô trên", "Copy from above"),
    [.character("\""), .character("'"), .alt("'")], hint: Phrase("Như ô trên", "As above")
  ) { $0.copyFromAbove() }

  static let mark = command(
    "cell-mark", Phrase("Đánh dấu ô để nhập nhiều ô cùng lúc", "Mark cells to set them at once"),
    [.character(" ")], hint: Phrase("Đánh dấu", "Mark")
  ) { state in
    state.markCell()
    return []
  }

  static let clear = command(
    "cell-clear", Phrase("Xóa ô", "Clear the cell"), [.delete]
  ) { $0.clearCells() }

  static let leaveMarks = command(
    "cell-unmark", Phrase("Bỏ mọi đánh dấu", "Take all marks away"), []
  ) { state in
    state.grid.marks = []
    return []
  }

  private static func command(
    _ id: String, _ title: Phrase, _ keys: [Key], hint: Phrase? = nil,
    run: @escaping @Sendable (inout State) -> [Effect]
  ) -> Command {
    Command(id, title, keys: keys, hint: hint, screens: [.entry], run: run)
      .unless { state in
        state.grid.editor != nil
          ? state.language("đang sửa một ô", "a cell is being edited") : nil
      }
  }
}
