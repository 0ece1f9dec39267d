package import Writing

extension StoreError {
  /// What happened, about which file, and whether what was entered is kept.
  package func message(_ language: Language) -> String {
    Sanitise.line(text(language))
  }

  package var exitCode: Int32 {
    switch self {
    case .exists, .notEmpty, .notAStore, .planExists, .badPlanID, .badBackup, .tooLarge,
      .notTheOwner:
      3
    case .newer, .badDocument: 4
    case .unsafe, .notAPlainFile, .readOnly, .busy, .noSpace, .io, .unconfirmed, .moved: 5
    }
  }

  private func text(_ language: Language) -> String {
    switch self {
    case .notAStore(let path):
      return language(
        "\(path): không có kho dữ liệu ở đây (tạo bằng “thidua init”)",
        "\(path): there is no store here (make one with “thidua init”)")
    case .exists(let path):
      return language("\(path): đã có kho dữ liệu", "\(path): there is a store already")
    case .notEmpty(let path):
      return language(
        "\(path): cần một thư mục mới hoặc trống", "\(path): a new or empty directory is needed")
    case .planExists(let id):
      return language(
        "kế hoạch \(id) đã có trong kho", "the plan \(id) is in the store already")
    case .badPlanID(let id):
      return language(
        "mã kế hoạch “\(id)” chỉ được có chữ a–z, số, “-”, “_” và “.”",
        "the plan id “\(id)” may only have letters a–z, digits, “-”, “_” and “.”")
    case .newer(let version, let path):
      return language(
        "\(path): do phiên bản mới hơn tạo ra (dạng \(version)), hãy cập nhật thidua",
        "\(path): made by a newer version (format \(version)); please update thidua")
    case .badDocument(let path, let error):
      let place = error.map { ":\($0.line):\($0.column)" } ?? ""
      return language(
        "\(path)\(place): nội dung không đúng dạng JSON của kho, chưa thay đổi gì",
        "\(path)\(place): not the JSON that belongs here; nothing was changed")
    case .notTheOwner(let path):
      return language(
        "\(path): chỉ chủ của kho mới xác nhận được", "\(path): only the store's owner can accept")
    case .badBackup(let path, let fault):
      return "\(path): \(fault.text(language))"
    case .io(let error, let path, .reading):
      return language(
        "không đọc được \(path): \(error.meaning.text(language))",
        "cannot read \(path): \(error.meaning.text(language))")
    case .unsafe(_, .reading), .notAPlainFile(_, .reading): return refusal(language)
    default:
      return language("CHƯA LƯU: ", "NOT SAVED: ") + refusal(language)
    }
  }

  private func refusal(_ language: Language) -> String {
    switch self {
    case .unsafe(let path, _):
      language(
        "\(path): người ngoài cũng ghi được vào đây (sửa bằng “chmod o-w”)",
        "\(path): others could write here (mend it with “chmod o-w”)")
    case .notAPlainFile(let path, _):
      language(
        "\(path): là liên kết hoặc tệp đặc biệt, không phải tệp của kho",
        "\(path): a link or a special file, and no file of the store")
    case .moved(let path):
      language(
        "kho ở \(path) đã bị dời hoặc thay bằng kho khác; hãy mở lại rồi nhập lại",
        "the store at \(path) was moved or replaced by another; please open it again")
    case .readOnly(let reason, let path): "\(path): \(reason.message(language))"
    case .busy(let holder): busy(holder, language)
    case .noSpace(let path):
      language(
        "\(path): hết chỗ trên đĩa; dữ liệu cũ còn nguyên",
        "\(path): no space left; what was there is untouched")
    case .tooLarge(let bytes):
      language(
        "một lần ghi \(bytes) byte là quá lớn, hãy chia nhỏ",
        "\(bytes) bytes are too many for one entry; please split it")
    case .io(let error, let path, _):
      language(
        "\(path): \(error.meaning.text(language)); dữ liệu cũ còn nguyên",
        "\(path): \(error.meaning.text(language)); what was there is untouched")
    case .unconfirmed(let error, let path):
      language(
        "\(path): \(error.meaning.text(language)), và cũng không lấy lại được: "
          + "chạy “thidua verify” trước khi nhập tiếp",
        "\(path): \(error.meaning.text(language)), and it could not be taken back: "
          + "run “thidua verify” before going on")
    default: ""
    }
  }

  private func busy(_ holder: Holder?, _ language: Language) -> String {
    guard let holder else {
      return language("kho đang bận, hãy thử lại", "the store is busy, please try again")
    }
    return language(
      "\(holder.login) (tiến trình \(holder.process)) đang giữ kho từ \(holder.since), hãy thử lại",
      "\(holder.login) (process \(holder.process)) has been holding the store since "
        + "\(holder.since), please try again")
  }
}

extension ReadOnlyReason {
  package func message(_ language: Language) -> String {
    switch self {
    case .asked: language("chỉ mở để đọc", "opened for reading only")
    case .newerWriter(let version):
      language(
        "chỉ đọc được: cần phiên bản thidua mới hơn để ghi (dạng \(version))",
        "read-only: a newer thidua is needed to write (format \(version))")
    case .network(let type):
      language(
        "chỉ đọc được: thư mục nằm trên ổ mạng (\(type)), khoá tệp ở đó không đáng tin; "
          + "hãy dùng chung một máy chủ qua ssh, hoặc tự chịu rủi ro với --network-store",
        "read-only: this is a network file system (\(type)), whose locks cannot be relied on; "
          + "better share one server over ssh, or take the risk with --network-store")
    case .denied:
      language("chỉ đọc được: bạn không có quyền ghi", "read-only: you have no right to write")
    }
  }
}

extension SystemError.Meaning {
  package func text(_ language: Language) -> String {
    switch self {
    case .noSpace: language("hết chỗ trên đĩa", "no space left on the disk")
    case .quota: language("hết hạn mức đĩa", "the disk quota is used up")
    case .tooBig: language("tệp đã tới cỡ tối đa", "the file has reached its largest size")
    case .denied: language("không có quyền", "no permission")
    case .readOnlyDisk: language("ổ đĩa chỉ cho đọc", "the disk is read-only")
    case .device: language("ổ đĩa báo lỗi vào/ra", "the disk reports an input/output error")
    case .descriptors: language("mở quá nhiều tệp", "too many open files")
    case .memory: language("hết bộ nhớ", "out of memory")
    case .absent: language("không có tệp", "no such file")
    case .nameTooLong: language("tên tệp quá dài", "the file name is too long")
    case .other(let code): language("lỗi hệ thống số \(code)", "system error \(code)")
    }
  }
}

extension StoreError.BackupFault {
  fileprivate func text(_ language: Language) -> String {
    switch self {
    case .notABackup: language("không phải bản sao lưu của thidua", "no backup of thidua")
    case .cutShort: language("bản sao lưu bị cụt", "the backup is cut short")
    case .badChecksum(let member):
      language(
        "bản sao lưu bị hỏng ở \(member) (sai mã kiểm tra)",
        "the backup is damaged at \(member) (its checksum does not hold)")
    case .unexpected(let member):
      language(
        "bản sao lưu có mục lạ: \(member)", "the backup has a member that is none: \(member)")
    }
  }
}
