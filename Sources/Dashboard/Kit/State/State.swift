package import Campaign
package import Canvas
package import Writing

/// Everything the dashboard knows at one moment; a message makes the next one of it.
package struct State: Sendable {
  @Apart package private(set) var office: Office
  /// Computed once for each change of facts or day, never for a key.
  @Apart private var live: LiveStatus
  package var status: Status { _read { yield live.status } }
  package private(set) var today: Day
  /// What the screens share of what follows from the status.
  @Apart package private(set) var digest: Digest
  /// The week of the school year, where a plan counts them.
  package private(set) var schoolWeek: Int?
  /// What lists and figures are grouped by, where it is not what the plan says.
  private var chosenStep: UnitStep?
  /// What lists and figures are grouped by.
  package var step: UnitStep { chosenStep ?? office.groupsBy(on: today) }
  private var digestStep: UnitStep
  /// Counts the changes of facts and day: what was derived under another number is stale.
  package private(set) var generation = 0

  package let author: String
  package var language: Language
  /// Minutes since midnight.
  package var minute: Int
  package var size: Size
  package let glyphs: Glyphs
  /// Seconds by which the office's clock is ahead of UTC at a moment given in seconds since 1970.
  package var utcOffset: @Sendable (Int64) -> Int = { _ in 7 * 3600 }

  package var trail: Trail
  package var lists: [ListID: RowList] = [:]
  /// What lies over the screen, the last on top; only that one gets keys.
  package var overlays: [any Overlay] = []
  package var banner: Banner?
  package var saving = Saving.nothingYet
  package var news: [News] = []
  package var drafts: [Draft] = []
  /// Why nothing can be entered, where that is so.
  package var readOnlyReason: String? {
    get {
      clockDay == nil
        ? storeReadOnlyReason
        : language("đang xem ngày \(today.vietnamese)", "looking at \(today.vietnamese)")
    }
    set { storeReadOnlyReason = newValue }
  }
  private var storeReadOnlyReason: String?
  /// The day by the clock, while another one is looked at.
  package private(set) var clockDay: Day?
  /// The built-in input method for fields, for terminals without one.
  package var typing = VietnameseInput()
  /// The schools' texts ready to be searched, by their positions in the roster.
  package private(set) var schoolIndex: SearchIndex?
  /// The schools by what people call them.
  private(set) var schoolNames: SchoolIndex?
  /// The newest entry there was when the dashboard was opened.
  let sequenceAtStart: Int64
  /// What is being entered.
  @Apart package var entry = EntryState()
  /// What the features keep of their own.
  private var slices = Slices()
  let registry: Registry

  init(
    _ registry: Registry, office: Office, today: Day, minute: Int, language: Language,
    author: String, size: Size, glyphs: Glyphs, start: Screen
  ) {
    self.registry = registry
    self.office = office
    self.today = today
    self.minute = minute
    self.language = language
    self.author = author
    self.size = size
    self.glyphs = glyphs
    sequenceAtStart = office.ledger.lastSequence
    trail = Trail(Place(start))
    let live = LiveStatus(office, on: today)
    self.live = live
    let status = live.status
    digestStep = office.groupsBy(on: today)
    digest = Digest(status, by: office.groupsBy(on: today))
    schoolWeek = status.schoolWeek
  }

  /// What a feature keeps of its own.
  package subscript<Own: Slice>(_ kind: Own.Type) -> Own {
    _read { yield slices[kind] }
    _modify { yield &slices[kind] }
  }

  package var place: Place { trail.here }
  package var page: any Page { place.screen.page }

  package mutating func take(_ office: Office) {
    self.office = office
    renew()
    let awaited = entry.awaited
    for id in awaited?.lists ?? [] where lists[id] != nil { lists[id]?.select(awaited?.row ?? "") }
    entry.awaited = nil
  }

  package mutating func take(_ day: Day) {
    if clockDay != nil { clockDay = day }
    guard clockDay == nil, day != today else { return }
    today = day
    renew()
  }

  package mutating func group(by step: UnitStep) {
    chosenStep = step
    renew()
  }

  /// Shows everything as it stood on another day; on the clock's own it goes on with it.
  mutating func look(at day: Day) {
    let now = clockDay ?? today
    clockDay = day == now ? nil : now
    today = day
    renew()
  }

  private var needsIndex: Bool { schoolIndex == nil && !status.roster.schools.isEmpty }

  /// Whether there is something to make ready in spare time.
  package var hasSpareWork: Bool { needsIndex || page.hasSpareWork(self) }

  /// Does what no key should have to wait for, that of the screen first.
  mutating func useSpareTime() {
    if page.hasSpareWork(self) {
      page.useSpareTime(&self)
    } else if needsIndex {
      schoolIndex = SearchIndex(status.roster.schools.lazy.map(\.searchText))
      schoolNames = SchoolIndex(status.roster)
    }
  }

  private mutating func renew() {
    let schools = status.roster.schools
    live.update(office, on: today)
    let former = digestStep == step ? digest : nil
    digestStep = step
    digest = Digest(status, by: step, after: former, changed: live.changedLines)
    schoolWeek = status.schoolWeek
    generation += 1
    if status.roster.schools != schools {
      schoolIndex = nil
      schoolNames = nil
    }
    var slices = self.slices
    slices.renew(self)
    self.slices = slices
  }
}
