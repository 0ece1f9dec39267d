import Foundation
import JSON
import Writing

/// Tables of a file as Python's own readers find them: by title, each a list of rows of texts.
enum ReadBack {
  static func html(_ text: String) throws -> [[[String]]] {
    try tables(
      Data(text.utf8),
      """
      from html.parser import HTMLParser
      class Reader(HTMLParser):
          tables = []; cell = None
          def handle_starttag(self, tag, attributes):
              if tag == 'table' and ('class', 'data') in attributes: self.tables.append([])
              if tag == 'tr' and self.tables: self.tables[-1].append([])
              if tag in ('td', 'th'): self.cell = ''
          def handle_data(self, data):
              if self.cell is not None: self.cell += data
          def handle_endtag(self, tag):
              if tag in ('td', 'th'):
                  if self.tables and self.tables[-1]: self.tables[-1][-1].append(self.cell)
                  self.cell = None
      reader = Reader(); reader.feed(sys.stdin.buffer.read().decode())
      found = [[row for row in table if len(row) > 1] for table in reader.tables]
      """)
  }

  /// As a spreadsheet of the language reads it: Vietnamese ones part cells by semicolons.
  static func csv(_ text: String, _ language: Language = .vi) throws -> [[[String]]] {
    try tables(
      Data(text.utf8),
      """
      import csv, io
      separator = '\(language(";", ","))'
      data = sys.stdin.buffer.read()
      assert data.startswith(b'\\xef\\xbb\\xbf')
      text = io.StringIO(data.decode('utf-8-sig'), newline='')
      rows = csv.reader(text, delimiter=separator, strict=True)
      found = [[]]
      for row in rows:
          if len(row) < 3: found.append([])
          else: found[-1].append(row)
      found = [table for table in found if table]
      """)
  }

  static func workbook(_ data: Data) throws -> [[[String]]] {
    try tables(
      data,
      """
      import openpyxl, io, datetime
      def text(cell):
          value = cell.value
          if value is None: return ''
          if isinstance(value, datetime.datetime): return value.date().isoformat()
          if cell.data_type == 's': return value
          assert cell.data_type == 'n', cell.data_type
          scale = 100 if cell.number_format.endswith('%') else 1
          return repr(round(value * scale, 9))
      book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
      found = [[[text(cell) for cell in row] for row in sheet.iter_rows()] for sheet in book]
      """)
  }

  private static func tables(_ data: Data, _ script: String) throws -> [[[String]]] {
    let json = try python(script + "\nprint(json.dumps(found))", data)
    return (json.array ?? []).map { table in
      (table.array ?? []).map { row in (row.array ?? []).map { $0.string ?? "?" } }
    }
  }

  static func python(_ script: String, _ data: Data) throws -> JSON {
    let result = try Tool.python.run(["-c", "import sys, json\n" + script], input: data)
    guard result.status == 0 else {
      throw Tool.Failure(
        description: "\(result.errors) (apt-get install \(Tool.python.package))")
    }
    return try JSON.parse(Array(result.output))
  }
}

extension Array where Element == [[String]] {
  /// The table whose head begins with these words.
  func table(_ head: String...) -> [[String]]? {
    let head = [String](head)
    return self.first { table in table.first?.starts(with: head) == true }
  }
}
