import Canvas

extension TextFlow {
  private var leftWidth: Int { 28 }
  private var rightWidth: Int { width - leftWidth }

  /// Who issues the paper on the left, the name of the state on the right.
  mutating func write(_ head: Letterhead) {
    let issuer = lines(of: head.issuer)
    let rule = String(repeating: "-", count: (issuer.last?.displayWidth ?? 0) * 2 / 5)
    let superior = lines(of: head.superior)
    let left = superior + issuer + [rule]
    let motto = String(repeating: "-", count: head.motto.displayWidth)
    write(sideBySide(left, [head.nation, head.motto, motto]) + [""])
    let about = (head.about?.clean.balanced(to: leftWidth - 1)).map { [""] + $0 } ?? []
    write(
      sideBySide([head.number.clean] + about, head.placeAndDate.clean.balanced(to: rightWidth))
        + [""])
  }

  private func lines(of name: String) -> [String] {
    OfficeName(name).lines(width: Double(leftWidth - 1)) {
      Double($0.displayWidth)
    } breaking: {
      $0.balanced(to: leftWidth - 1)
    }
  }

  /// Two columns of centred lines.
  private func sideBySide(_ left: [String], _ right: [String]) -> [String] {
    (0..<max(left.count, right.count)).map { at in
      (left.indices.contains(at) ? left[at] : "").fitted(to: leftWidth, .center)
        + (right.indices.contains(at) ? right[at] : "").fitted(to: rightWidth, .center)
    }
  }

  /// The recipients on the left, level with the signer's title on the right.
  mutating func write(_ closing: Closing) {
    for part in lines(of: closing) { write(part) }
  }

  /// The signatures, and the recipients where they do not stand beside them.
  func lines(of closing: Closing) -> [[String]] {
    let recipients =
      closing.recipients.isEmpty
      ? []
      : [closing.recipientsHead]
        + closing.recipientLines.flatMap {
          $0.wrapped(to: leftWidth - 3).indented(by: 0, hanging: 2)
        }
    let signatures = closing.signers.map { signer in
      signer.titles.flatMap { $0.clean.balanced(to: leftWidth) }
        + Array(repeating: "", count: 5) + [signer.name?.clean ?? ""]
    }
    let right = (signatures.last ?? []).map { $0.centered(rightWidth) }
    guard signatures.count > 1 else { return [[""] + beside(recipients, right)] }
    return [
      [""] + beside(signatures[0].map { $0.centered(leftWidth) }, right), [""] + recipients,
    ]
  }

  private func beside(_ left: [String], _ right: [String]) -> [String] {
    (0..<max(left.count, right.count)).map { at in
      (left.indices.contains(at) ? left[at] : "").fitted(to: leftWidth)
        + (right.indices.contains(at) ? right[at] : "")
    }
  }
}
