extension State {
  /// The typing mode where it is on, to stand behind a label.
  package var typingSign: String {
    switch typing.mode {
    case .off: ""
    case .telex: " Telex"
    case .vni: " VNI"
    }
  }

  mutating func turnTypingMode() {
    switch typing.mode {
    case .off: typing.mode = .telex
    case .telex: typing.mode = .vni
    case .vni: typing.mode = .off
    }
    let name =
      switch typing.mode {
      case .off: language("tắt", "off")
      case .telex: "Telex"
      case .vni: "VNI"
      }
    banner = Banner(language("Kiểu gõ tiếng Việt: ", "Vietnamese typing: ") + name)
  }
}
