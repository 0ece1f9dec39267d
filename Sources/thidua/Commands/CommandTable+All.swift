extension CommandTable {
  /// The line that is typed every morning is read without making all the other commands.
  static let dashboard = CommandTable(
    sections: [Section(Phrase("Xem", "To look"), [.dashboard])], globals: Option.globals)

  /// Everything that can be typed after `thidua`.
  static let thidua: CommandTable = CommandTable(
    sections: [
      Section(
        Phrase("Xem", "To look"), [.dashboard, .demo, .status, .check, .why, .calendar, .workdays]),
      Section(
        Phrase("Kho và kế hoạch", "The store and its plans"),
        [
          .initialise, .planList, .planShow, .planCheck, .planAdd, .planNew, .planDraft, .planCarry,
          .planClose, .planReopen,
        ]),
      Section(
        Phrase("Ghi", "To record"),
        [
          .recordDossier, .recordNone, .recordReview, .recordDecision, .recordCandidate,
          .recordSent, .recordExtend,
          .recordTask, .recordResult, .recordAccept, .recordLock, .recordMovement, .recordCriterion,
          .recordDifficulty, .recordAnswer, .recordRegistration, .recordAssign, .recordNote,
          .recordSummary,
          .nominate,
          .importSchools, .importResults, .importDossiers, .importNominees, .importRegistrations,
          .importMovements,
        ]),
      Section(
        Phrase("Giấy tờ", "Papers"),
        [
          .report, .letter, .paperSubmission, .paperMinutes, .paperDecision, .paperCertificates,
          .paperResults, .paperAwards, .paperOutcome, .paperReview,
          .formResults,
          .formDossier, .formSchools, .formCertificates,
        ]),
      Section(
        Phrase("Sổ khen thưởng", "The register"),
        [
          .peopleList, .peopleShow, .peopleAdd, .peopleMove, .peopleJoin, .peopleBlot,
          .peopleImport, .awardsList, .awardsShow, .awardsAdd, .awardsRegistered, .awardsMoney,
        ]),
      Section(Phrase("Nhắc hạn", "To remind"), [.remind]),
      Section(Phrase("Nhật ký", "The log"), [.log, .undo, .redo]),
      Section(Phrase("Giữ gìn", "Upkeep"), [.verify, .backup, .restore]),
      Section(
        Phrase("Giúp đỡ", "Help"), [.help, .completions, .manual, .complete]),
    ], globals: Option.globals)
}
