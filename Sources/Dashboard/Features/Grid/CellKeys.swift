import Canvas

/// The keys while a cell is typed into.
enum CellKeys {
  static func help(_ state: State) -> KeyHelp {
    let language = state.language
    let keys = [
      Hint(.enter, language("Nhận, xuống ô dưới", "Enter, go down")),
      Hint(.tab, language("Nhận, sang phải", "Enter, go right")),
      Hint("Ctrl-S", language("Nhận, ở lại ô này", "Enter, stay here")),
      Hint("↑↓", language("Nhận và đi, hoặc chữ đã gõ trước đây", "Enter and go, or typed before")),
      Hint(.function(2), language("Sửa bên trong ô", "Edit inside the cell")),
      Hint(.escape, language("Bỏ chữ đang gõ", "Drop what is typed")),
    ]
    return KeyHelp(keys + KeyHelp.typing(language), language("Trong ô đang gõ", "In the cell"))
  }
}
