/// Whoever is told what stands in a piece of XML, in its order.
protocol MarkupListener: AnyObject {
  func opens(_ name: MarkupName, _ attributes: MarkupAttributes) throws(Refusal)
  func closes(_ name: MarkupName) throws(Refusal)
  func says(_ text: String) throws(Refusal)
}

extension MarkupListener {
  func closes(_ name: MarkupName) throws(Refusal) {}
  func says(_ text: String) throws(Refusal) {}
}
