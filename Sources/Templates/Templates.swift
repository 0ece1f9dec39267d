/// The data that travels inside the program: plan templates, decided holidays, the sample roster.
package enum Templates {
  /// The plan templates by id, in the order in which they are listed.
  package static let plans = ofDocuments + ofOffices

  /// Each is one office's document, with all that it says.
  package static let ofDocuments: [(id: String, bytes: [UInt8])] = [
    ("quang-hoa", PackageResources.quang_hoa_json),
    ("dien-bien-phu-tasks", PackageResources.dien_bien_phu_tasks_json),
    ("dien-bien-phu-launch", PackageResources.dien_bien_phu_launch_json),
    ("dien-bien-province", PackageResources.dien_bien_province_json),
    ("sa-dec", PackageResources.sa_dec_json),
  ]

  /// For the offices there are since 01/07/2025: what those documents have in common and the law
  /// says, and blanks where only the office itself knows.
  package static let ofOffices: [(id: String, bytes: [UInt8])] = [
    ("so-gddt", PackageResources.so_gddt_json),
    ("xa", PackageResources.xa_json),
  ]

  /// Substitute and swapped days as decided each year.
  package static var holidays: [UInt8] { PackageResources.holidays_json }

  /// The levels of schools, in their order and with the ways they are written.
  package static var levels: [UInt8] { PackageResources.levels_json }

  /// What the law says of emulation and commendation, by validity.
  package static var law: [UInt8] { PackageResources.law_json }

  /// Where the lines of certificates stand on their pre-printed forms.
  package static var certificates: [UInt8] { PackageResources.certificates_json }

  /// A made-up roster of a district, for the first run and the demo.
  package static var sampleSchools: [UInt8] { PackageResources.sample_schools_csv }
}
