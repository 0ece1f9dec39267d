extension StoreError {
  static func saving(_ error: SystemError, path: String) -> StoreError {
    if error.isWrongKind { return .notAPlainFile(path: path) }
    return error.isFull ? .noSpace(path: path) : .io(error, path: path, .saving)
  }

  static func reading(_ error: SystemError, path: String) -> StoreError {
    error.isWrongKind ? .notAPlainFile(path: path, .reading) : .io(error, path: path, .reading)
  }

  /// What failed to be read was needed to record something, which now is not recorded.
  package var whileSaving: StoreError {
    switch self {
    case .io(let error, let path, .reading): .saving(error, path: path)
    case .unsafe(let path, .reading): .unsafe(path: path)
    case .notAPlainFile(let path, .reading): .notAPlainFile(path: path)
    default: self
    }
  }
}

/// Says which file a failed system call was about, and that it was to be written.
func saving<Result>(_ path: String, _ body: () throws(SystemError) -> Result) throws(StoreError)
  -> Result
{
  do { return try body() } catch { throw .saving(error, path: path) }
}

func reading<Result>(_ path: String, _ body: () throws(SystemError) -> Result)
  throws(StoreError) -> Result
{
  do { return try body() } catch { throw .reading(error, path: path) }
}
