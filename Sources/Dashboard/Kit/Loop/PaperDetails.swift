package import Campaign
package import JSON

/// What is said of a paper when it goes out, besides what it says itself.
package struct PaperDetails: Equatable, Sendable {
  package var number: Int?
  /// That of its figures where none is given.
  package var date: Day?
  /// Who signs where it is not whom the plan names: `Phó Trưởng phòng: Lò Thị Ban`.
  package var signer: String?
  /// Of a letter: by when schools hand in, where it is not the plan's collection day.
  package var by: Day?
  /// None for the machine's own.
  package var printer: String?
  package var copies = 1

  package init() {}
}

extension PaperDetails {
  /// What the next paper begins with.
  package init(_ json: JSON) {
    number = json["number"]?.int
    signer = json["signer"]?.string
    printer = json["printer"]?.string
    copies = json["copies"]?.int ?? 1
  }

  package var json: JSON {
    [
      "number": JSON(number), "signer": JSON(signer), "printer": JSON(printer),
      "copies": JSON(copies),
    ]
  }
}
