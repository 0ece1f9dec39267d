import Writing

/// Papers as one web page that needs nothing beside it: it prints as the decree asks and opens in
/// a word processor.
///
/// It is HTML 4.01, the last one whose tables say how wide their columns are in a way that word
/// processors heed.
package enum HTMLPaper {
  package static func text(_ documents: [Document]) -> String {
    let first = documents.first
    let language = first?.language ?? .vi
    let title = [first?.title ?? "", first?.subject ?? ""].filter { !$0.isEmpty }
      .joined(separator: ": ")
    return """
      <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" \
      "http://www.w3.org/TR/html4/loose.dtd">
      <html lang="\(language.rawValue)">
      <head>
      <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
      <meta name="viewport" content="width=device-width">
      <meta name="generator" content="thidua">
      <meta name="author" content="\((first?.letterhead?.issuer ?? "").html)">
      <title>\(title.isEmpty ? "thidua" : title.html)</title>
      <style type="text/css">
      \(HTMLStyle.sheet(hasNumbers: documents.count == 1))
      </style>
      </head>
      <body>
      \(documents.enumerated().map { $1.html(isFirst: $0 == 0) }.joined())</body>
      </html>

      """
  }
}

extension String {
  /// The text as a web page shows it and never obeys it.
  var html: String {
    var result = ""
    for letter in clean.unicodeScalars {
      switch letter {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(letter)
      }
    }
    return result
  }

  /// A paragraph of the page, with a class of the style sheet.
  func paragraph(_ style: String) -> String { "<p class=\"\(style)\">\(html)</p>\n" }
}

extension Document {
  fileprivate func html(isFirst: Bool) -> String {
    // Word processors turn the page at a paragraph, and not at a table.
    var text = isFirst ? "<div>\n" : "<div>\n<p class=\"turn\">&nbsp;</p>\n"
    text += letterhead?.html ?? ""
    text += HTMLTitle(title: title, subject: subject, reference: reference).html()
    text += addresseesHTML
    text += blocks.map { $0.html(language) }.joined()
    text += closing?.html ?? ""
    for annex in annexes {
      text += HTMLTitle(title: annex.title, subject: annex.subject, reference: annex.reference)
        .html(isSheet: true)
      text += annex.blocks.map { $0.html(language) }.joined()
    }
    return text + "</div>\n"
  }

  private var addresseesHTML: String {
    let head = language("Kính gửi:", "To:")
    switch addressees.count {
    case 0: return ""
    case 1: return "\(head) \(addressees[0])".paragraph("to")
    default:
      return head.paragraph("to-head")
        + addressees.dashed.map { $0.paragraph("to-item") }.joined()
    }
  }
}

/// The kind of paper, what it is about, and the rule beneath.
private struct HTMLTitle {
  var title: String
  var subject: String
  var reference = ""

  /// - Parameter isSheet: whether it begins a new page.
  func html(isSheet: Bool = false) -> String {
    guard !title.isEmpty else { return "" }
    var text = (isSheet ? "<h1 class=\"sheet\">" : "<h1>") + "\(title.html)</h1>\n"
    if !subject.isEmpty { text += subject.paragraph("subject") }
    if !reference.isEmpty { text += reference.paragraph("reference") }
    return text + HTMLRule.under(subject.isEmpty ? title : subject)
  }
}
