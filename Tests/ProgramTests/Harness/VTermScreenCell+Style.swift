import CVterm

extension VTermScreenCell {
  var isBold: Bool { withUnsafePointer(to: self) { shim_is_bold($0) } != 0 }
  var isUnderlined: Bool { withUnsafePointer(to: self) { shim_is_underlined($0) } != 0 }
  var isReversed: Bool { withUnsafePointer(to: self) { shim_is_reversed($0) } != 0 }
  var isColored: Bool {
    withUnsafePointer(to: self) {
      shim_is_default_foreground($0) == 0 || shim_is_default_background($0) == 0
    }
  }
}
