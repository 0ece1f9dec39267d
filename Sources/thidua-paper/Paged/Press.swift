import CPaper
import Reports

/// The PDF being written: pages, fonts, and how far down the page is filled.
final class Press {
  let cairo: OpaquePointer
  private let sink: Sink?
  private let surface: OpaquePointer
  private let context: OpaquePointer
  private var fonts: [TextStyle: OpaquePointer] = [:]
  private var lengths: [TextStyle: [Unicode.Scalar: Double]] = [:]
  private var hasPage = false
  /// Of the document, counted from one.
  private(set) var page = 0
  /// Of the whole file.
  private(set) var sheet = 0
  /// Whether texts are set as small and as close as the decree allows.
  var isClose = false
  /// What each figure says in words, in their order.
  var figures: [String] = []
  /// The top of what comes next.
  var y = Sheet.top
  /// What is being set, and where pages began within it.
  var place = PageBreak()
  private(set) var breaks: [PageBreak] = []

  /// - Parameter isWritten: whether the pages are written out, or only set to see where they break.
  convenience init(isWritten: Bool = true) throws(PaperError) {
    let output = Sink(isOpen: isWritten)
    let write: cairo_write_func_t = { sink, bytes, count in
      let sink = sink.map { Unmanaged<Sink>.fromOpaque($0).takeUnretainedValue() }
      sink?.write(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
      return CAIRO_STATUS_SUCCESS
    }
    let sink = Unmanaged.passUnretained(output).toOpaque()
    guard
      let surface = cairo_pdf_surface_create_for_stream(write, sink, Sheet.width, Sheet.height)
    else { throw .drawingFailed("no surface") }
    defer { cairo_surface_destroy(surface) }
    try self.init(on: surface, sink: output)
  }

  /// A picture, which goes on for as long as it has to and is no page.
  convenience init(drawingOn surface: OpaquePointer) throws(PaperError) {
    try self.init(on: surface, sink: nil)
  }

  private init(on surface: OpaquePointer, sink: Sink?) throws(PaperError) {
    guard let cairo = cairo_create(surface), let context = pango_cairo_create_context(cairo)
    else { throw .drawingFailed("no surface") }
    cairo_surface_reference(surface)
    self.surface = surface
    self.sink = sink
    self.cairo = cairo
    self.context = context
    // Points and not pixels; and letters where their widths put them, not on a screen's grid.
    pango_cairo_context_set_resolution(context, 72)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string("vi"))
  }

  deinit {
    for font in fonts.values { pango_font_description_free(font) }
    g_object_unref(UnsafeMutableRawPointer(context))
    cairo_destroy(cairo)
    cairo_surface_destroy(surface)
  }

  /// The whole file; nothing can be drawn any more.
  func finish() throws(PaperError) -> [UInt8] {
    if hasPage { cairo_show_page(cairo) }
    cairo_surface_finish(surface)
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .drawingFailed(String(cString: cairo_status_to_string(status)))
    }
    return sink?.bytes ?? []
  }

  // MARK: Pages

  /// The first page of a paper or of an annex.
  func beginPaper() {
    page = 0
    showPage()
  }

  /// A sheet of its own size, which counts no pages.
  func beginSheet(width: Double, height: Double) {
    if hasPage { cairo_show_page(cairo) }
    (hasPage, page) = (true, 1)
    sheet += 1
    cairo_pdf_surface_set_size(surface, width, height)
  }

  func newPage() {
    breaks.append(place)
    showPage()
  }

  private func showPage() {
    if hasPage { cairo_show_page(cairo) }
    hasPage = true
    page += 1
    sheet += 1
    y = Sheet.top
    guard page > 1 else { return }
    words(String(page), .body, width: Sheet.textWidth, .centered)
      .draw(on: cairo, x: Sheet.left, y: Sheet.pageNumberTop)
  }

  var room: Double { Sheet.textBottom - y }

  /// Goes on to the next page where so much no longer fits on this one.
  func need(_ height: Double) {
    if sink != nil, height > room, y > Sheet.top { newPage() }
  }

  // MARK: Text and lines

  func words(
    _ text: String, _ style: TextStyle, width: Double, _ form: Words.Form = Words.Form(),
    boldBytes: Int = 0
  ) -> Words {
    var form = form
    if isClose, form.alignment == .justified { form.lineSpacing = 1 }
    return Words(
      text, context: context, font: font(set(style)), width: width, form: form,
      boldBytes: boldBytes)
  }

  private func set(_ style: TextStyle) -> TextStyle { isClose ? style.closer : style }

  /// How long a text is on one line, letter by letter: shaping every text twice would take longer.
  func length(of text: String, _ style: TextStyle) -> Double {
    let style = set(style)
    return text.unicodeScalars.reduce(0) { $0 + length(of: $1, style) }
  }

  private func length(of scalar: Unicode.Scalar, _ style: TextStyle) -> Double {
    if let known = lengths[style]?[scalar] { return known }
    let length = words(String(scalar), style, width: Sheet.width).lines.first?.width ?? 0
    lengths[style, default: [:]][scalar] = length
    return length
  }

  private func font(_ style: TextStyle) -> OpaquePointer? {
    if let font = fonts[style] { return font }
    let font = style.description()
    fonts[style] = font
    return font
  }

  func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double),
    width: Double = Sheet.ruleWidth
  ) {
    cairo_set_line_width(cairo, width)
    cairo_move_to(cairo, start.x, start.y)
    cairo_line_to(cairo, end.x, end.y)
    cairo_stroke(cairo)
  }

  func rectangle(
    x: Double, y: Double, width: Double, height: Double, gray: Double? = nil,
    border: Double? = nil
  ) {
    cairo_rectangle(cairo, x, y, width, height)
    if let gray {
      cairo_set_source_rgb(cairo, gray, gray, gray)
      cairo_fill_preserve(cairo)
      cairo_set_source_rgb(cairo, 0, 0, 0)
    }
    if let border {
      cairo_set_line_width(cairo, border)
      cairo_stroke(cairo)
    } else {
      cairo_new_path(cairo)
    }
  }

  // MARK: What readers of the file are told

  /// What is drawn meanwhile, as that part of the paper; what is in no such part, as page numbers,
  /// rules and heads that come again, is passed over by whoever listens to it.
  ///
  /// What holds other parts may go on over the page, what holds text may not.
  func tagged<Result>(_ part: Tag, _ draw: () throws(PaperError) -> Result) throws(PaperError)
    -> Result
  {
    guard isTagged else { return try draw() }
    cairo_tag_begin(cairo, part.rawValue, nil)
    defer { cairo_tag_end(cairo, part.rawValue) }
    return try draw()
  }

  func tagged<Result>(_ part: Tag, _ draw: () -> Result) -> Result {
    guard isTagged else { return draw() }
    cairo_tag_begin(cairo, part.rawValue, nil)
    defer { cairo_tag_end(cairo, part.rawValue) }
    return draw()
  }

  /// The names that the format has for parts of a text.
  enum Tag: String {
    case document = "Document"
    case paper = "Sect"
    case title = "H1"
    case part = "H2"
    case section = "H3"
    case paragraph = "P"
    case table = "Table"
    case caption = "Caption"
    case row = "TR"
    case head = "TH"
    case cell = "TD"
    case figure = "Figure"
  }

  /// Whether whoever reads the file is told what is what in it.
  private var isTagged: Bool { sink?.isOpen == true }

  func describe(_ key: cairo_pdf_metadata_t, _ text: String) {
    cairo_pdf_surface_set_metadata(surface, key, text)
  }

  /// An entry of the file's table of contents that leads to this place.
  func bookmark(_ text: String, under parent: Int32 = CAIRO_PDF_OUTLINE_ROOT) -> Int32 {
    cairo_pdf_surface_add_outline(
      surface, parent, text, "page=\(sheet) pos=[\(Sheet.left) \(y)]",
      CAIRO_PDF_OUTLINE_FLAG_OPEN)
  }
}

/// Where the bytes of the PDF go: nowhere while it is only measured.
private final class Sink {
  private(set) var bytes: [UInt8] = []
  let isOpen: Bool

  init(isOpen: Bool) { self.isOpen = isOpen }

  func write(_ part: UnsafeRawBufferPointer) {
    if isOpen { bytes += part }
  }
}
