import Foundation

/// Documents that a word processor makes of a page of HTML.
enum Office {
  /// In each of the formats asked for.
  static func documents(_ body: String, _ formats: [String]) throws -> [String: Data] {
    let folder = try Folder()
    let page = "<html><head><meta charset=\"utf-8\"></head><body>\(body)</body></html>"
    let html = try folder.write(Data(page.utf8), "document.html")
    // First an own format, which the others are made of: made of HTML at once they are of another
    // kind of document.
    try convert(html, to: "odt:writer8", ["--infilter=HTML (StarWriter)"], in: folder)
    for format in formats where format != "odt" {
      try convert(folder.url.appending(path: "document.odt").path, to: format, [], in: folder)
    }
    var made: [String: Data] = [:]
    for format in formats {
      made[format] = try Data(contentsOf: folder.url.appending(path: "document.\(format)"))
    }
    return made
  }

  private static func convert(
    _ file: String, to format: String, _ more: [String], in folder: Folder
  )
    throws
  {
    let profile = "-env:UserInstallation=file://\(folder.url.path)/profile"
    try Tool.soffice.run(
      [profile, "--headless"] + more + [
        "--convert-to", format, "--outdir", folder.url.path, file,
      ])
  }
}
