import Reports

extension PaperWriter {
  /// How much of the width the recipients have.
  static let recipientsShare = 0.46

  private var leftWidth: Double { Sheet.textWidth * PaperWriter.recipientsShare }
  private var rightWidth: Double { Sheet.textWidth - leftWidth }
  private var signatureRoom: Double { PaperWriter.signatureRoom(isClose: press.isClose) }

  /// Where a hand and a seal go.
  static func signatureRoom(isClose: Bool) -> Double { (isClose ? 23 : 26) * Sheet.millimetre }

  /// The recipients on the left, level with the signer's title on the right.
  func write(_ closing: Closing) {
    press.y += 2 * Sheet.paragraphGap
    let top = press.y
    let titleBaseline = press.words("X", .bodyBold, width: rightWidth).baseline
    var bottom = top
    for (place, signer) in closing.signers.enumerated() {
      let isRight = place == closing.signers.count - 1
      let x = isRight ? Sheet.left + leftWidth : Sheet.left
      bottom = max(bottom, write(signer, x: x, y: top, width: isRight ? rightWidth : leftWidth))
    }
    guard !closing.recipients.isEmpty else {
      press.y = bottom
      return
    }
    let head = press.words(closing.recipientsHead, .recipientsHead, width: leftWidth)
    var y = top + titleBaseline - head.baseline
    if closing.signers.count > 1 { y = bottom + 2 * Sheet.paragraphGap }
    press.draw(head, x: Sheet.left, y: y)
    y += head.height
    for line in closing.recipientLines {
      let words = press.words(line, .recipients, width: leftWidth)
      press.draw(words, x: Sheet.left, y: y)
      y += words.height
    }
    press.y = max(bottom, y)
  }

  /// Returns where the name ends.
  private func write(_ signer: Signer, x: Double, y: Double, width: Double) -> Double {
    var y = y
    for title in signer.titles {
      let words = press.balanced(title, .bodyBold, width: width)
      press.draw(words, x: x, y: y)
      y += words.height
    }
    y += signatureRoom
    let name = press.words(signer.name ?? "", .bodyBold, width: width, .centered)
    press.draw(name, x: x, y: y)
    return y + name.height
  }

  func height(of closing: Closing) -> Double {
    let heights = closing.signers.enumerated().map { place, signer in
      let width = place == closing.signers.count - 1 ? rightWidth : leftWidth
      return signer.titles.reduce(signatureRoom) {
        $0 + press.balanced($1, .bodyBold, width: width).height
      } + press.words(signer.name ?? "", .bodyBold, width: width, .centered).height
    }
    let signatures = heights.max() ?? 0
    let line = TextStyle.body.size * 1.2
    let recipients = closing.recipientLines.reduce(closing.recipients.isEmpty ? 0 : line) {
      $0 + press.words($1, .recipients, width: leftWidth).height
    }
    let both =
      closing.signers.count > 1
      ? signatures + 2 * Sheet.paragraphGap + recipients : max(signatures, recipients)
    return both + 2 * Sheet.paragraphGap + 1
  }
}
