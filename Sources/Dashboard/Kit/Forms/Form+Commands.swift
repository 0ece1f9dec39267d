import Canvas

extension Form {
  package var commands: [WindowCommand<Form>] { Form.commands }

  private static let commands: [WindowCommand<Form>] = [
    WindowCommand([.enter]) { form, _, state in
      form.isAtLast ? form.submit(&state) : form.step(1)
    }
    .named { form, state in
      let word = form.isAtLast ? form.doing : Phrase("Tiếp", "Next")
      return Hint(.enter, word(state.language))
    },
    WindowCommand([.control("s")]) { form, _, state in form.submit(&state) }
      .named { form, state in
        form.hasOneField ? nil : Hint(.control("s"), form.doing(state.language))
      },
    WindowCommand([.up, .down], "↑↓", Phrase("Ô khác", "Field")) { form, key, _ in
      form.step(key == .up ? -1 : 1)
    }
    .when { form, _ in !form.hasOneField },
    WindowCommand([.function(2)], nil, Phrase("Sửa, không thay", "Edit")) { form, key, state in
      form.type(key, &state)
    }
    .when { form, _ in form.isSelected },
    WindowCommand([.left, .right], "←→", Phrase("Chọn", "Choose")) { form, key, state in
      form.type(key, &state)
    }
    .when { form, _ in !form.isSelected && !form.isTyping },
    WindowCommand([.up, .down, .with(.alt, .up), .with(.alt, .down)]) { form, key, state in
      form.type(key, &state)
    }
    .named { form, state in
      Hint(
        form.hasOneField ? "↑↓" : "Alt-↑↓", state.language("Đã gõ", "Typed before"))
    }
    .when { form, state in form.offersFormer(state) },
    WindowCommand([.control("d")]) { form, _, state in .stay(form.discard(&state)) }
      .named { form, state in
        let word =
          form.id.kind.isRecorded ? Phrase("Bỏ nháp", "Drop draft") : Phrase("Như cũ", "As it was")
        return Hint(.control("d"), word(state.language))
      }
      .when { form, _ in form.isChanged },
    .typingMode { form in form.isTyping },
    WindowCommand([Field.bareKeys], nil, Phrase("Chữ thường", "As typed")) { form, key, state in
      form.type(key, &state)
    }
    .when { form, state in form.isTyping && state.typing.mode != .off },
    WindowCommand([.escape]) { form, _, state in .close(form.leave(&state)) }
      .named { form, state in
        let isKept = form.isChanged && form.id.kind.isRecorded
        let word = isKept ? Phrase("Giữ nháp", "Keep draft") : Phrase("Thôi", "Cancel")
        return Hint(.escape, word(state.language))
      },
    WindowCommand([.tab]) { form, _, _ in form.turn(by: 1) },
    WindowCommand([.backTab]) { form, _, _ in form.turn(by: -1) },
  ]

  /// What becomes of the form when it is filled in.
  private var doing: Phrase {
    id.kind.isRecorded ? Phrase("Ghi", "Record") : Phrase("Làm", "Do it")
  }

  /// Whether typing takes the place of what stands in the field.
  private var isSelected: Bool { fields.indices.contains(focus) && fields[focus].field.isSelected }
}
