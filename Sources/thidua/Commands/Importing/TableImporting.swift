import Campaign
import Store
import Writing

/// Takes tables in from files: all of them or none, as one entry.
struct TableImporting<Context, Content: ImportedFile> {
  let session: Session
  /// What all files are read against, in the newest state.
  let context: (Desk, Office) throws(Failure) -> Context
  let read: (ImportSource, Context) -> Content
  /// What one file changes, before and after.
  let text: (Content, Desk) -> ImportText
  /// Who is asked for what the files hold.
  let asked: (Context) -> [School]
  /// What is to be said besides, of what was recorded.
  var remarks: (Context, Desk, Receipt) -> [String] = { _, _, _ in [] }

  func run() throws(Failure) -> Answer {
    let files = try TableFiles.named(by: session.call[all: .tables])
    let isDry = session.call.has(.dryRun)
    let desk = try Desk(session, isDry ? .readOnly : .readWrite)
    let progress = ProgressLine()
    defer { progress.clear() }
    let sources = try open(files, progress)
    let seen = desk.office.ledger.lastSequence
    let known = try context(desk, desk.office)
    let batch = try batch(files, sources, known, progress)
    var answer = Answer(lines(batch, known, desk))
    answer.notes = notes(batch)
    let facts = batch.facts
    try desk.check(facts, desk.office)
    guard !isDry, !facts.isEmpty else {
      answer.notes += desk.office.unusual(facts, on: desk.day).lines(session.language)
      return answer
    }
    let saving = { (done: Int, all: Int) in
      progress.show(done, of: all, .saving, session.language)
    }
    let receipt = try desk.carryOut(onProgress: saving) { office throws(Failure) in
      let newest = try context(desk, office)
      // Read again only where something was recorded meanwhile.
      if office.ledger.lastSequence == seen { return Intent(facts, doubts: batch.doubts) }
      let again = try self.batch(files, sources, newest, progress)
      return Intent(again.facts, doubts: again.doubts)
    }
    answer.add(Answer.summary(of: receipt, at: desk))
    answer.notes += remarks(known, desk, receipt)
    return answer
  }

  /// All that cannot be opened is told in one go.
  private func open(_ files: [String], _ progress: ProgressLine) throws(Failure) -> [ImportSource] {
    if files.count == 1 { return [try TableReader.read(files[0])] }
    let read = TableReader.read(files) {
      progress.show($0, of: files.count, .files, session.language)
    }
    var sources: [ImportSource] = []
    var failures: [Failure] = []
    for result in read {
      do throws(Failure) { sources.append(try result.get()) } catch { failures.append(error) }
    }
    if !failures.isEmpty { throw .several(failures) }
    return sources
  }

  private func batch(
    _ files: [String], _ sources: [ImportSource], _ context: Context, _ progress: ProgressLine
  ) throws(Failure) -> ImportBatch<Content> {
    var read: [ImportBatch<Content>.File] = []
    for (file, source) in zip(files, sources) {
      read.append(ImportBatch.File(file, self.read(source, context)))
      if files.count > 1 {
        progress.show(read.count, of: files.count, .files, session.language)
      }
    }
    let batch = ImportBatch(read)
    let faulty = batch.files.filter { !$0.faults.isEmpty }
    guard let first = faulty.first else { return batch }
    if files.count == 1 { throw .imported(file: first.name, first.faults) }
    throw .several(faulty.map { .imported(file: $0.name, $0.faults) })
  }

  // MARK: What is said of it

  private func lines(_ batch: ImportBatch<Content>, _ context: Context, _ desk: Desk) -> [String] {
    if batch.files.count == 1 { return text(batch.files[0].content, desk).lines }
    let isAll = session.call.has(.verbose)
    return ImportText(
      batch, missing: batch.missing(of: asked(context)), all: isAll, desk.office.roster(on: .last),
      session.language
    ).lines
  }

  private static var mostNotes: Int { 20 }

  private func notes(_ batch: ImportBatch<Content>) -> [String] {
    let all = batch.files.flatMap { file in
      file.content.notes.map { "\(file.name): \($0.text(session.language))" }
    }
    let shown = session.call.has(.verbose) ? all : Array(all.prefix(Self.mostNotes))
    let more = all.count - shown.count
    guard more > 0 else { return shown }
    return shown + [
      session.language(
        "… và \(more) điều nữa (--verbose in hết)", "… and \(more) more (--verbose for all)")
    ]
  }
}
