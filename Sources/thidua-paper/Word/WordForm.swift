import Reports

/// How a paragraph stands, in points; what is nil or nought is as in its style.
struct WordForm {
  var alignment: Alignment?
  var before = 0.0
  var after = 0.0
  /// In multiples of a single line.
  var lineSpacing: Double?
  /// The height of its lines, whatever stands on them.
  var exactLine: Double?
  var left = 0.0
  var right = 0.0
  var firstLine = 0.0
  var staysWithNext = false
  /// A rule over it from its left indent to its right one.
  var hasRule = false
  var outline: Int?

  enum Alignment: String {
    case left, center, right
    case justified = "both"
  }

  /// The properties in the order that Word wants them in.
  var xml: String {
    var xml = ""
    if staysWithNext { xml += "<w:keepNext/>" }
    if hasRule {
      xml += "<w:pBdr><w:top w:val=\"single\" w:sz=\"\(Int(Sheet.ruleWidth * 8))\" "
      xml += "w:space=\"0\" w:color=\"000000\"/></w:pBdr>"
    }
    var spacing = ""
    if before > 0 { spacing += " w:before=\"\(before.twips)\"" }
    if after > 0 { spacing += " w:after=\"\(after.twips)\"" }
    if let exactLine {
      spacing += " w:line=\"\(exactLine.twips)\" w:lineRule=\"exact\""
    } else if let lineSpacing {
      spacing += " w:line=\"\(Int((lineSpacing * 240).rounded()))\" w:lineRule=\"auto\""
    }
    if !spacing.isEmpty { xml += "<w:spacing\(spacing)/>" }
    var indent = ""
    if left > 0 { indent += " w:left=\"\(left.twips)\"" }
    if right > 0 { indent += " w:right=\"\(right.twips)\"" }
    if firstLine > 0 { indent += " w:firstLine=\"\(firstLine.twips)\"" }
    if !indent.isEmpty { xml += "<w:ind\(indent)/>" }
    if let alignment { xml += "<w:jc w:val=\"\(alignment.rawValue)\"/>" }
    if let outline { xml += "<w:outlineLvl w:val=\"\(outline)\"/>" }
    return xml
  }
}

extension Double {
  /// Twentieths of a point, which Word counts in.
  var twips: Int { Int((self * 20).rounded()) }
}
