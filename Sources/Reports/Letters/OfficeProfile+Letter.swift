import Campaign
import Writing

extension OfficeProfile {
  /// A letter of the office without its body.
  func letter(
    about: String, to addressees: [String], number: PaperNumber, day: Day, _ language: Language
  ) -> Document {
    let letterhead = letterhead(.letter, number: number, day: day, about: about, language)
    var letter = Document(
      language: language, day: day, letterhead: letterhead, title: "", subject: "")
    letter.addressees = addressees
    letter.closing = closing(
      language, recipients: [language("Như trên", "As above"), archive(language)])
    return letter
  }
}
