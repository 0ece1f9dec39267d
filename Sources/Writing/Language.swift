/// The language of everything the program says; a text is written in both where it is said.
package enum Language: String, CaseIterable, Sendable {
  case vi, en

  package func callAsFunction(_ vietnamese: String, _ english: String) -> String {
    switch self {
    case .vi: vietnamese
    case .en: english
    }
  }
}
