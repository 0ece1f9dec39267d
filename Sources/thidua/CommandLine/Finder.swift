import Campaign

/// Finds what typed ids mean, for commands: what is not found ends the command.
struct Finder {
  private let naming: Naming

  init(_ office: Office, on day: Day, plan: String?) throws(Failure) {
    do throws(NamingError) {
      naming = try Naming(office, on: day, plan: plan)
    } catch {
      throw .naming(error)
    }
  }

  /// - Parameter name: empty where none was typed, which does where only one can be meant.
  func plan(_ name: String, where mayBeMeant: (Plan) -> Bool = { _ in true }) throws(Failure)
    -> Plan
  {
    do throws(NamingError) {
      return try name.isEmpty ? naming.onlyPlan(where: mayBeMeant) : naming.plan(name)
    } catch {
      throw .naming(error)
    }
  }

  func school(_ name: String) throws(Failure) -> School {
    do throws(NamingError) {
      return try naming.school(name)
    } catch {
      throw .naming(error)
    }
  }

  func deadline(_ name: String) throws(Failure) -> (plan: Plan, deadline: Deadline) {
    do throws(NamingError) {
      return try naming.deadline(name)
    } catch {
      throw .naming(error)
    }
  }

  func obligation(_ name: String, of status: Status) throws(Failure) -> ObligationStatus {
    do throws(NamingError) {
      return try naming.obligation(name, of: status)
    } catch {
      throw .naming(error)
    }
  }

  func cutoff(_ name: String) throws(Failure) -> (plan: Plan, deadline: Deadline) {
    do throws(NamingError) {
      return try naming.cutoff(name)
    } catch {
      throw .naming(error)
    }
  }

  func task(_ name: String) throws(Failure) -> (plan: Plan, deadline: Deadline, part: String) {
    do throws(NamingError) {
      return try naming.task(name)
    } catch {
      throw .naming(error)
    }
  }

  func phase(_ name: String) throws(Failure) -> (plan: Plan, span: ObligationID) {
    do throws(NamingError) {
      let (plan, phase) = try naming.phase(name)
      return (plan, phase.id)
    } catch {
      throw .naming(error)
    }
  }

  func target(_ name: String) throws(Failure) -> (plan: Plan, target: Target) {
    do throws(NamingError) {
      return try naming.target(name)
    } catch {
      throw .naming(error)
    }
  }

  func movement(_ name: String) throws(Failure) -> MovementRef {
    do throws(NamingError) {
      return try naming.movement(name)
    } catch {
      throw .naming(error)
    }
  }

  func review(_ name: String) throws(Failure) -> (plan: Plan, review: Review) {
    do throws(NamingError) {
      return try naming.review(name)
    } catch {
      throw .naming(error)
    }
  }

  func criterion(_ name: String) throws(Failure) -> (plan: Plan, criterion: Criterion) {
    do throws(NamingError) {
      return try naming.criterion(name)
    } catch {
      throw .naming(error)
    }
  }

  /// What can be assigned and remarked on.
  func thing(_ name: String) throws(Failure) -> Responsibility {
    do throws(NamingError) {
      return try naming.thing(name)
    } catch {
      throw .naming(error)
    }
  }

  /// The plan of what belongs to no one thing of it.
  func planOfDay() throws(Failure) -> Plan {
    do throws(NamingError) {
      return try naming.planOfDay()
    } catch {
      throw .naming(error)
    }
  }
}

extension Finder {
  /// A school, or none where the office is meant.
  func schoolOrOffice(_ name: String) throws(Failure) -> School? {
    SchoolOrOffice.isOffice(name) ? nil : try school(name)
  }

  /// A school and a deadline that expects it.
  func owed(_ school: String, _ deadline: String) throws(Failure) -> Owed {
    let found = try cutoff(deadline)
    let owed = Owed(
      school: try self.school(school), plan: found.plan, deadline: found.deadline)
    try owed.check()
    return owed
  }
}

/// What one school owes for one deadline.
struct Owed {
  let school: School
  let plan: Plan
  let deadline: Deadline

  /// Refuses what a school does not owe.
  func check() throws(Failure) {
    guard !deadline.scope.includes(school) else { return }
    throw .refused(
      Phrase(
        "\(deadline.title) không áp dụng cho \(school.fullName) (\(school.level.rawValue))",
        "\(deadline.title) does not expect \(school.fullName) (\(school.level.rawValue))"))
  }
}
