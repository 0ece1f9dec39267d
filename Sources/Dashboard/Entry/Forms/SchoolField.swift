import Campaign

/// The field in which a school is named as people name it.
enum SchoolField {
  static func field(_ school: School?, key: String = "school") -> FormField {
    FormField(key, Phrase("Trường", "School"), .text, school?.name ?? "").required
      .refusing { text, state in
        do throws(NamingError) {
          _ = try SchoolIndex(state.status.roster).school(text)
          return nil
        } catch {
          return error.text(state.language)
        }
      }
  }

  static func school(_ text: String, _ state: State) -> School? {
    try? SchoolIndex(state.status.roster).school(text)
  }
}
