import CPaper
import Reports

/// A figure as a picture in the text, with what it says in words for whoever does not see it.
struct WordFigure {
  let title: String
  let picture: [UInt8]
  private let words: String
  /// In points.
  private let height: Double

  init(_ timeline: Timeline, _ press: Press) throws(PaperError) {
    title = timeline.title
    words = timeline.words
    height = TimelineSetter(timeline, press).drawingHeight
    picture = try Press.picture(height: height) { TimelineSetter(timeline, $0).draw() }
  }

  private init(_ bars: Bars, _ press: Press) throws(PaperError) {
    title = bars.title
    words = bars.words
    height = BarsSetter(bars, press).drawingHeight
    picture = try Press.picture(height: height) { BarsSetter(bars, $0).draw() }
  }

  /// As many pictures as there are pages to put them on, only the first with the title.
  static func parts(of bars: Bars, _ press: Press) throws(PaperError) -> [WordFigure] {
    var parts: [Bars] = []
    for bar in bars.bars {
      var longer = parts.last ?? Bars(title: bars.title, bars: [])
      longer.bars.append(bar)
      if !parts.isEmpty, BarsSetter(longer, press).drawingHeight <= highest {
        parts[parts.count - 1] = longer
      } else {
        parts.append(Bars(title: parts.isEmpty ? bars.title : "", bars: [bar]))
      }
    }
    var figures: [WordFigure] = []
    for part in parts { figures.append(try WordFigure(part, press)) }
    return figures
  }

  /// What leaves room for a title and a line of text on the page.
  private static let highest = Sheet.textHeight * 0.9

  func run(number: Int) -> String {
    // What is too high for a page is shown smaller.
    let scale = min(1, WordFigure.highest / max(height, 1))
    let width = Int(Sheet.textWidth * scale * WordFigure.unitsPerPoint)
    let high = Int(max(height, 1) * scale * WordFigure.unitsPerPoint)
    let size = "cx=\"\(width)\" cy=\"\(high)\""
    return """
      <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent \(size)/>\
      <wp:docPr id="\(number + 1)" name="image\(number + 1)" descr="\(words.xml)"/>\
      <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>\
      <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
      <pic:pic><pic:nvPicPr><pic:cNvPr id="\(number + 1)" name="image\(number + 1)" \
      descr="\(words.xml)"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
      <a:blip r:embed="\(WordPart.picture(number))"/><a:stretch><a:fillRect/></a:stretch>\
      </pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext \(size)/></a:xfrm>\
      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>\
      </a:graphic></wp:inline></w:drawing></w:r>
      """
  }

  private static let unitsPerPoint = 12_700.0
}

extension Press {
  /// What is drawn below the top margin, of the text's width and this height, as a PNG file.
  fileprivate static func picture(height: Double, draw: (Press) -> Void) throws(PaperError)
    -> [UInt8]
  {
    let size = min(max(height, 1), highestPicture)
    let surface: OpaquePointer = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, Int32((Sheet.textWidth * dotsPerPoint).rounded(.up)),
      Int32((size * dotsPerPoint).rounded(.up)))
    defer { cairo_surface_destroy(surface) }
    let press = try Press(drawingOn: surface)
    cairo_set_source_rgb(press.cairo, 1, 1, 1)
    cairo_paint(press.cairo)
    cairo_set_source_rgb(press.cairo, 0, 0, 0)
    cairo_scale(press.cairo, dotsPerPoint, dotsPerPoint)
    cairo_translate(press.cairo, -Sheet.left, -Sheet.top)
    draw(press)
    let bytes = PictureBytes()
    let status = cairo_surface_write_to_png_stream(
      surface,
      { bytes, part, count in
        let bytes = bytes.map { Unmanaged<PictureBytes>.fromOpaque($0).takeUnretainedValue() }
        bytes?.list += UnsafeBufferPointer(start: part, count: Int(count))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(bytes).toOpaque())
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .drawingFailed(String(cString: cairo_status_to_string(status)))
    }
    return bytes.list
  }

  /// Enough for a printer.
  private static let dotsPerPoint = 250.0 / 72
  /// Of a label without end not all is drawn.
  private static let highestPicture = 3 * Sheet.textHeight
}

private final class PictureBytes {
  var list: [UInt8] = []
}
