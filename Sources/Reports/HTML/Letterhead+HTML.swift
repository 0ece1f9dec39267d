/// The parts of a paper that stand in two columns: a table without borders, which word
/// processors keep as it is.
extension Letterhead {
  var html: String {
    var left = superior.isEmpty ? "" : superior.paragraph("superior")
    left += issuer.paragraph("issuer") + HTMLRule.under(issuer)
    let right =
      nation.paragraph("nation") + "<p class=\"motto\"><u>\(motto.html)</u></p>\n"
    let below = number.paragraph("number") + (about.map { $0.paragraph("about") } ?? "")
    return """
      <table class="head" width="100%" summary="head">
      <tr><td class="side" width="42%">\(left)</td><td class="side" width="58%">\(right)</td></tr>
      <tr><td class="side">\(below)</td><td class="side">\(placeAndDate.paragraph("place"))</td></tr>
      </table>

      """
  }
}

extension Closing {
  var html: String {
    let own = signers.dropLast().map(\.html).joined()
    let signer = signers.last?.html ?? ""
    var recipients = ""
    if !self.recipients.isEmpty {
      recipients = recipientsHead.paragraph("recipients-head")
      recipients += recipientLines.map { $0.paragraph("recipient") }.joined()
    }
    let first =
      "<td class=\"side\" width=\"46%\">\(own.isEmpty ? recipients : own)</td>"
    var rows = "<tr>\(first)<td class=\"side\" width=\"54%\">\(signer)</td></tr>\n"
    if !own.isEmpty, !recipients.isEmpty {
      rows += "<tr><td class=\"side\" colspan=\"2\">\(recipients)</td></tr>\n"
    }
    return "<table class=\"closing\" width=\"100%\" summary=\"closing\">\n\(rows)</table>\n"
  }
}

extension Signer {
  fileprivate var html: String {
    titles.map { $0.paragraph("signer") }.joined() + (name ?? "\u{A0}").paragraph("signer-name")
  }
}

/// The short rule under a name or a subject: underlined blanks, since word processors draw other
/// rules from margin to margin.
enum HTMLRule {
  static func under(_ text: String) -> String {
    // A blank is about a third as wide as a capital, and the rule is two fifths of the line.
    let last = min(text.count, 30)
    let blanks = String(repeating: "&nbsp;", count: max(8, last))
    return "<p class=\"rule\"><u>\(blanks)</u></p>\n"
  }
}
