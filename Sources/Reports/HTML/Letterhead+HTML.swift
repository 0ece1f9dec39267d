/// The parts of a paper that stand in two columns: a table without borders, which word
/// processors keep as it is.
extension Letterhead {
  var html: String {
    let names = (lines(of: superior), lines(of: issuer))
    let left =
      names.0.map { $0.paragraph("superior") }.joined()
      + names.1.map { $0.paragraph("issuer") }.joined() + HTMLRule.under(names.1.last ?? "")
    let right =
      nation.paragraph("nation") + "<p class=\"motto\"><u>\(motto.html)</u></p>\n"
    let share = Int((Letterhead.leftShare * 100).rounded())
    let below = number.paragraph("number") + (about.map { $0.paragraph("about") } ?? "")
    return """
      <table class="head" width="100%" summary="head">
      <tr><td class="side" valign="top" width="\(share)%">\(left)</td>\
      <td class="side" valign="top" width="\(100 - share)%">\(right)</td></tr>
      <tr><td class="side" valign="top">\(below)</td><td class="side" valign="top">\(placeAndDate.paragraph("place"))</td></tr>
      </table>

      """
  }

  /// The lines of an office's name, whose words no reader may part.
  private func lines(of name: String) -> [String] {
    let width = HTMLStyle.textWidth * Letterhead.leftShare - 8
    func length(_ text: String) -> Double { Double(text.count) * HTMLStyle.capitalWidth }
    return OfficeName(name).lines(width: width, measure: length, breaking: { [$0] }).map { line in
      length(line) <= width ? line.replacing(" ", with: "\u{A0}") : line
    }
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
      "<td class=\"side\" valign=\"top\" width=\"46%\">\(own.isEmpty ? recipients : own)</td>"
    var rows = "<tr>\(first)<td class=\"side\" valign=\"top\" width=\"54%\">\(signer)</td></tr>\n"
    if !own.isEmpty, !recipients.isEmpty {
      rows += "<tr><td class=\"side\" valign=\"top\" colspan=\"2\">\(recipients)</td></tr>\n"
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
