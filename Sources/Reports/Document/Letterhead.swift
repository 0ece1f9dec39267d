/// The head of an administrative paper: who issues it, its number, where and when.
package struct Letterhead: Sendable, Equatable {
  package var superior: String
  package var issuer: String
  /// The whole line, its number left blank for the pen where it is not yet given.
  package var number: String
  package var placeAndDate: String
  /// "V/v …", on a letter only.
  package var about: String?
  package var nation: String
  package var motto: String

  package init(
    superior: String, issuer: String, number: String, placeAndDate: String, about: String? = nil,
    nation: String, motto: String
  ) {
    self.superior = superior
    self.issuer = issuer
    self.number = number
    self.placeAndDate = placeAndDate
    self.about = about
    self.nation = nation
    self.motto = motto
  }
}

/// The end of a paper: who gets it and who signs it.
package struct Closing: Sendable, Equatable {
  /// "Nơi nhận:"
  package var recipientsHead: String
  package var recipients: [String]
  /// The last one signs on the right; minutes have a secretary on the left as well.
  package var signers: [Signer]

  package init(recipientsHead: String, recipients: [String], signers: [Signer]) {
    self.recipientsHead = recipientsHead
    self.recipients = recipients
    self.signers = signers
  }

  package var recipientLines: [String] { recipients.dashed }
}

package struct Signer: Sendable, Equatable {
  /// One line each, as "KT. TRƯỞNG PHÒNG" above "PHÓ TRƯỞNG PHÒNG".
  package var titles: [String]
  package var name: String?

  package init(titles: [String], name: String?) {
    self.titles = titles
    self.name = name
  }
}

extension [String] {
  /// Behind dashes, each closed by a semicolon and the last by a full stop, as the decree asks.
  package var dashed: [String] {
    enumerated().map { place, text in
      var text = text.clean
      while let last = text.last, ".; ".contains(last) { text.removeLast() }
      return "- \(text)\(place == count - 1 ? "." : ";")"
    }
  }
}
