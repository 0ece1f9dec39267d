import CPaper

/// Text broken into lines of a width, ready to be drawn as a whole or line by line.
final class Words {
  private let layout: OpaquePointer
  let padding: Double
  private let text: [UInt8]
  let height: Double

  /// Vietnamese capitals carry marks above and below and want a little air between the lines.
  static let capitalSpacing = 1.08

  struct Form: Hashable {
    var alignment = Alignment.left
    var firstLineIndent = 0.0
    /// Baseline to baseline, in multiples of the font's own line.
    var lineSpacing = 1.0
    /// Left free on both sides.
    var padding = 0.0

    enum Alignment { case left, center, right, justified }

    static let body = Form(
      alignment: .justified, firstLineIndent: Sheet.firstLineIndent, lineSpacing: 1.1)
    static let right = Form(alignment: .right)
    static let centered = Form(alignment: .center)
  }

  struct Line {
    /// From the top of the text.
    var top: Double
    var height: Double
    var baseline: Double
    var left: Double
    var width: Double
    fileprivate var line: UnsafeMutablePointer<PangoLayoutLine>

    var bottom: Double { top + height }
    /// Where the line begins among the bytes of the text.
    var start: Int { Int(line.pointee.start_index) }
  }

  /// - Parameter boldBytes: so many of the first ones are bold.
  init(
    _ text: String, context: OpaquePointer, font: OpaquePointer?, width: Double, form: Form,
    boldBytes: Int = 0
  ) {
    let layout: OpaquePointer = pango_layout_new(context)
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        pango_layout_set_text(layout, $0.baseAddress, gint($0.count))
      }
    }
    pango_layout_set_font_description(layout, font)
    if boldBytes > 0 { Words.embolden(layout, boldBytes) }
    pango_layout_set_width(layout, gint((width - 2 * form.padding) * scale))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    // One line each: nothing in a text may begin a paragraph of its own.
    pango_layout_set_single_paragraph_mode(layout, 1)
    pango_layout_set_indent(layout, gint(form.firstLineIndent * scale))
    if form.lineSpacing != 1 { pango_layout_set_line_spacing(layout, Float(form.lineSpacing)) }
    switch form.alignment {
    case .left: break
    case .center: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
    case .right: pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
    case .justified: pango_layout_set_justify(layout, 1)
    }
    var size: (width: gint, height: gint) = (0, 0)
    pango_layout_get_size(layout, &size.width, &size.height)
    self.layout = layout
    self.text = bytes
    padding = form.padding
    height = Double(size.height) / scale
  }

  private static func embolden(_ layout: OpaquePointer, _ count: Int) {
    guard let list = pango_attr_list_new(), let bold = pango_attr_weight_new(PANGO_WEIGHT_BOLD)
    else { return }
    bold.pointee.start_index = 0
    bold.pointee.end_index = guint(count)
    pango_attr_list_insert(list, bold)
    pango_layout_set_attributes(layout, list)
    pango_attr_list_unref(list)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  var lineCount: Int { Int(pango_layout_get_line_count(layout)) }

  /// From the top of the text to the baseline of its first line.
  var baseline: Double { Double(pango_layout_get_baseline(layout)) / scale }

  var lines: [Line] {
    var lines: [Line] = []
    let iterator = pango_layout_get_iter(layout)
    defer { pango_layout_iter_free(iterator) }
    repeat {
      guard let line = pango_layout_iter_get_line_readonly(iterator) else { break }
      var logical = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, nil, &logical)
      var range: (top: gint, bottom: gint) = (0, 0)
      pango_layout_iter_get_line_yrange(iterator, &range.top, &range.bottom)
      lines.append(
        Line(
          top: Double(range.top) / scale, height: Double(range.bottom - range.top) / scale,
          baseline: Double(pango_layout_iter_get_baseline(iterator)) / scale,
          left: padding + Double(logical.x) / scale, width: Double(logical.width) / scale,
          line: line))
    } while pango_layout_iter_next_line(iterator) != 0
    return lines
  }

  /// The text of each line, without the blank at its end.
  var texts: [String] {
    lines.map { line in
      let end = min(line.start + Int(line.line.pointee.length), text.count)
      return String(decoding: text[line.start..<end], as: UTF8.self).trimmed
    }
  }

  func draw(on cairo: OpaquePointer, x: Double, y: Double) {
    cairo_move_to(cairo, x + padding, y)
    pango_cairo_show_layout(cairo, layout)
  }

  /// Draws one line so that the top of the text would stand at `y`.
  func draw(_ line: Line, on cairo: OpaquePointer, x: Double, y: Double) {
    cairo_move_to(cairo, x + line.left, y + line.baseline)
    pango_cairo_show_layout_line(cairo, line.line)
  }
}

private let scale = Double(PANGO_SCALE)
