import CPaper
import Reports

/// Sets certificates: on each page nothing but the words of one, in their boxes.
struct CertificateWriter {
  private static let pointsPerMillimetre = 72 / 25.4
  private let press: Press
  private let picture: OpaquePointer?

  static func file(_ job: CertificateJob) throws(PaperError) -> [UInt8] {
    let writer = try CertificateWriter(job)
    defer { writer.picture.map { cairo_surface_destroy($0) } }
    for page in job.pages { writer.write(page) }
    return try writer.press.finish()
  }

  private init(_ job: CertificateJob) throws(PaperError) {
    press = try Press()
    guard let path = job.picture else {
      picture = nil
      return
    }
    let surface: OpaquePointer? = cairo_image_surface_create_from_png(path)
    guard let surface, cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      cairo_image_surface_get_width(surface) > 0, cairo_image_surface_get_height(surface) > 0
    else { throw .unreadablePicture(path) }
    picture = surface
  }

  private func write(_ page: CertificateJob.Page) {
    let scale = CertificateWriter.pointsPerMillimetre
    let (width, height) = (page.width * scale, page.height * scale)
    press.beginSheet(width: width, height: height)
    if let picture { draw(picture, width, height) }
    for words in page.words { write(words) }
  }

  /// The form as it was scanned, over the whole page.
  private func draw(_ picture: OpaquePointer, _ width: Double, _ height: Double) {
    cairo_save(press.cairo)
    cairo_scale(
      press.cairo, width / Double(cairo_image_surface_get_width(picture)),
      height / Double(cairo_image_surface_get_height(picture)))
    cairo_set_source_surface(press.cairo, picture, 0, 0)
    cairo_paint(press.cairo)
    cairo_restore(press.cairo)
    cairo_set_source_rgb(press.cairo, 0, 0, 0)
  }

  private func write(_ words: CertificateJob.Words) {
    let scale = CertificateWriter.pointsPerMillimetre
    let field = words.field
    let (width, height) = (field.width * scale, field.height * scale)
    let set = fitted(words, width, height)
    let y = field.y * scale + max((height - set.height) / 2, 0)
    press.tagged(.paragraph) { set.draw(on: press.cairo, x: field.x * scale, y: y) }
  }

  /// On one line where a little smaller does, else on several, as small as they have to be.
  private func fitted(_ words: CertificateJob.Words, _ width: Double, _ height: Double) -> Words {
    let field = words.field
    func set(_ size: Double) -> Words {
      let style = TextStyle(size: size, isBold: field.isBold, isItalic: field.isItalic)
      let alignment: Words.Form.Alignment =
        switch field.alignment {
        case .left: .left
        case .center: .center
        case .right: .right
        }
      return press.words(words.text, style, width: width, Words.Form(alignment: alignment))
    }
    func fits(_ set: Words) -> Bool {
      set.height <= height && set.lines.allSatisfy { $0.width <= width + 0.01 }
    }
    let step = 0.5
    for size in stride(from: field.size, through: field.size * 0.7, by: -step) {
      let line = set(size)
      if line.lineCount == 1, fits(line) { return line }
    }
    var size = field.size
    while size > 2 {
      let lines = set(size)
      if fits(lines) { return lines }
      size -= step
    }
    return set(2)
  }
}
