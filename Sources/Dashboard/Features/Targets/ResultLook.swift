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
    guard let measured, let figure = Figure([measured], of: status.target) else {
      (sign, style) = (.missing, .dim)
      return
    }
    let isMet = status.target.isMet(by: figure)
    (sign, style) = isMet ? (.done, .good) : (.late, .warning)
  }

  func figure(_ language: Language) -> String {
    measured?.shown(language) ?? language("chưa có", "none")
  }
}
