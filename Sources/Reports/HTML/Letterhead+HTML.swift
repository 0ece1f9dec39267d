/// The parts of a paper that stand in two columns: a table without borders, which word
/// processors keep as it is.
extension Letterhead {
  var html: String {
    var left = superior.isEmpty ? "" : superior.paragraph("superior")
    left += issuer.paragraph("issuer") + "<hr class=\"issuer-rule\">\n"
    let right =
      nation.paragraph("nation") + motto.paragraph("motto") + "<hr class=\"motto-rule\">\n"
    let below = number.paragraph("number") + (about.map { $0.paragraph("about") } ?? "")
    return """
      <table class="plain head">
      <tr><td style="width: 42%">\(left)</td><td>\(right)</td></tr>
      <tr><td>\(below)</td><td>\(placeAndDate.paragraph("place"))</td></tr>
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
    let first = own.isEmpty ? "<td class=\"recipients\">\(recipients)</td>" : "<td>\(own)</td>"
    var rows = "<tr>\(first)<td style=\"width: 54%\">\(signer)</td></tr>\n"
    if !own.isEmpty, !recipients.isEmpty {
      rows += "<tr><td class=\"recipients\" colspan=\"2\">\(recipients)</td></tr>\n"
    }
    return "<table class=\"plain closing\">\n\(rows)</table>\n"
  }
}

extension Signer {
  fileprivate var html: String {
    titles.map { $0.paragraph("signer") }.joined() + (name ?? "\u{A0}").paragraph("signer-name")
  }
}
