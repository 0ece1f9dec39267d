import Glibc
import Writing

/// The files that the words of a line name: a folder stands for the tables in it.
enum TableFiles {
  private static let endings = [".xlsx", ".xlsm", ".ods", ".xls", ".csv"]

  static func named(by words: [String]) throws(Failure) -> [String] {
    var files: [String] = []
    for word in words {
      let found = isFolder(word) ? try inFolder(word) : [word]
      for file in found where !files.contains(file) { files.append(file) }
    }
    return files
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func inFolder(_ folder: String) throws(Failure) -> [String] {
    guard let directory = opendir(folder) else { throw .file(folder, .system(errno)) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      // What an open spreadsheet program keeps beside its file is none.
      let isTable = !name.hasPrefix(".") && !name.hasPrefix("~$")
      if isTable, endings.contains(where: { name.lowercased().hasSuffix($0) }) {
        names.append(name)
      }
    }
    guard !names.isEmpty else {
      throw .refused(
        Phrase(
          "\(folder): thư mục không có bảng tính nào (.xlsx, .ods, .xls, .csv)",
          "\(folder): the folder has no table (.xlsx, .ods, .xls, .csv)"))
    }
    let parent = folder.hasSuffix("/") ? folder : folder + "/"
    return names.sorted().map { parent + $0 }
  }
}
