/// Why no paper came out.
enum PaperError: Error {
  case unreadableJob
  case inputFailed(String)
  case outputFailed(String)
  case drawingFailed(String)
  case workbookFailed(String)
  case archiveFailed(String)
  case unreadablePicture(String)

  var text: String {
    switch self {
    case .unreadableJob: "the job is not one that this version of thidua writes"
    case .inputFailed(let why): "cannot read the job: \(why)"
    case .outputFailed(let why): "cannot write the paper: \(why)"
    case .drawingFailed(let why): "cannot draw the paper: \(why)"
    case .workbookFailed(let why): "cannot make the workbook: \(why)"
    case .unreadablePicture(let path): "\(path): not a PNG picture that can be read"
    case .archiveFailed(let why): "cannot make the Word file: \(why)"
    }
  }

  /// The same meanings as those of thidua itself: 3 bad input, 5 no room or no permission.
  var exitCode: Int32 {
    switch self {
    case .unreadableJob, .inputFailed, .unreadablePicture: 3
    case .outputFailed, .drawingFailed, .workbookFailed, .archiveFailed: 5
    }
  }
}
