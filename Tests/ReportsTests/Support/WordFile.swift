import Foundation
import JSON
import Reports

/// A Word file as python-docx reads it.
struct WordFile {
  struct Paragraph {
    var style: String
    var text: String
    var staysWithNext: Bool
  }

  /// Those that stand in no table.
  var paragraphs: [Paragraph] = []
  var tables: [[[String]]] = []
  /// Of each table: whether its head comes again on every page, and how many rows may be parted.
  var hasHead: [Bool] = []
  var rowsThatPart: [Int] = []
  var title = ""
  var author = ""
  var language = ""
  var fonts: Set<String> = []
  /// What the pictures say for whoever does not see them.
  var pictures: [String] = []
  /// Of each section, whether it counts its pages from one and its first page shows no number.
  var sections: [Bool] = []
  var fields: Set<String> = []
  var parts: [String] = []
  var linksOutside = 0

  init(_ documents: [Document]) throws {
    let data = try PaperJob(format: .docx, documents: documents).made()
    let result = try Tool.python.run(["-c", WordFile.reader], input: data)
    guard result.status == 0 else { throw Tool.Failure(description: result.errors) }
    let json = try JSON.parse(Array(result.output))
    func texts(_ name: String) -> [String] { (json[name]?.array ?? []).compactMap(\.string) }
    paragraphs = (json["paragraphs"]?.array ?? []).map {
      Paragraph(
        style: $0["style"]?.string ?? "", text: $0["text"]?.string ?? "",
        staysWithNext: $0["keep"]?.bool ?? false)
    }
    tables = (json["tables"]?.array ?? []).map { table in
      (table.array ?? []).map { row in (row.array ?? []).map { $0.string ?? "" } }
    }
    hasHead = (json["heads"]?.array ?? []).map { $0.bool ?? false }
    rowsThatPart = (json["parting"]?.array ?? []).map { $0.int ?? -1 }
    title = json["title"]?.string ?? ""
    author = json["author"]?.string ?? ""
    language = json["language"]?.string ?? ""
    fonts = Set(texts("fonts"))
    pictures = texts("pictures")
    sections = (json["sections"]?.array ?? []).map { $0.bool ?? false }
    fields = Set(texts("fields"))
    parts = texts("parts")
    linksOutside = json["outside"]?.int ?? -1
  }

  private static let reader = #"""
    import docx, io, json, re, sys, zipfile
    from docx.oxml.ns import qn
    data = sys.stdin.buffer.read()
    document = docx.Document(io.BytesIO(data))
    archive = zipfile.ZipFile(io.BytesIO(data))
    assert archive.testzip() is None
    body = document.element.body
    drawing = '{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}'
    def keeps(p):
        own = p.paragraph_format.keep_with_next
        return bool(p.style.paragraph_format.keep_with_next if own is None else own)
    bordered = [t for t in document.tables if t.style.name == 'Table Grid']
    def fields(part):
        text = archive.read(part).decode()
        return re.findall(r'instr="\s*(\w+)', text) + re.findall(r'instrText[^>]*>\s*(\w+)', text)
    styles = archive.read('word/styles.xml').decode()
    print(json.dumps({
        'paragraphs': [{'style': p.style.name, 'text': p.text, 'keep': keeps(p)}
                       for p in document.paragraphs],
        'tables': [[[c.text for c in r.cells] for r in t.rows] for t in bordered],
        'heads': [bool(t._tbl.findall('.//' + qn('w:tblHeader'))) for t in bordered],
        'parting': [sum(not r._tr.findall('.//' + qn('w:cantSplit')) for r in t.rows)
                    for t in bordered],
        'title': document.core_properties.title, 'author': document.core_properties.author,
        'language': re.search(r'w:lang w:val="([^"]+)"', styles).group(1),
        'fonts': sorted(set(re.findall(r'w:ascii="([^"]+)"', styles))),
        'pictures': [e.get('descr') for e in body.iter(drawing + 'docPr')],
        'sections': [s.different_first_page_header_footer
                     and s._sectPr.find(qn('w:pgNumType')).get(qn('w:start')) == '1'
                     for s in document.sections],
        'fields': [f for part in archive.namelist() if part.endswith('.xml')
                   for f in fields(part)],
        'parts': archive.namelist(),
        'outside': sum('TargetMode' in archive.read(p).decode() for p in archive.namelist()
                       if p.endswith('.rels')),
    }))
    """#
}
