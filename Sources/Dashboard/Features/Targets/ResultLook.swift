import Campaign
import Canvas
import Writing

/// How one school's figure for a target looks: met, short of the goal, or still owed.
struct ResultLook {
  let sign: Sign?
  let style: Style
  private let measured: Measurement?

  init(_ status: TargetStatus, position: Int) {
    let measured =
      status.measurements.indices.contains(position) ? status.measurements[position] : nil
    self.measured = measured
    switch status.standing(position) {
    case .missing: (sign, style) = (.missing, .dim)
    case .met: (sign, style) = (.done, .good)
    case .short: (sign, style) = (.late, .warning)
    // What a school adds to a count of all is neither good nor bad.
    case .counted: (sign, style) = (nil, .plain)
    }
  }

  func figure(_ language: Language) -> String {
    measured?.shown(language) ?? language("chưa có", "none")
  }
}
