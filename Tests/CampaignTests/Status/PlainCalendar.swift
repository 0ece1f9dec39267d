import Campaign

/// A calendar of plain weeks, so that working days can be counted on the fingers.
let plainCalendar = WorkCalendar(rules: HolidayRules(), years: 2022...2023)
