/// Names a list whose selection, filter and order are remembered.
package enum ListID: Hashable, Sendable {
  case todayEvents, todayDeadlines, todaySchools
  case deadlines, missing
  case schools
  case schoolDeadlines, schoolResults, schoolNominees, schoolHistory
  case targets, targetSchools
  case tasks, taskSchools
  case movements, criteria, coverageSchools
  case assignments, staff, difficulties
  case log
  case nominees
  case entry
}
