/// What a run of the dashboard was started with.
struct RunSetting {
  /// Where the store is, or will be.
  let storePath: String
  let session: Session
  let drafts: DraftFile
  let habits: HabitsFile
}
