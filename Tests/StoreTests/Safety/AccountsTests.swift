import Foundation
import Testing

@testable import Store

@Suite struct AccountsTests {
  @Test func theMachinesOwnNamesAreFound() {
    #expect(Accounts.login(of: 0) == "root")
    #expect(Accounts.group(named: "root") == 0)
  }

  @Test func namesThatNobodyHasAreNotFound() {
    #expect(Accounts.login(of: 3_999_999_999) == nil)
    #expect(Accounts.group(named: "không có nhóm này") == nil)
    #expect(Accounts.group(named: "") == nil)
    #expect(Accounts.group(named: "-x") == nil)
  }

  /// Whatever a name is, it reaches the machine's list as it is and the shell obeys nothing in it.
  @Test(arguments: ["giáo dục", "a'b", "'; touch /tmp/thidua-shell; '", "$(id)", "`id`", "-s"])
  func aNameIsOnlyAName(name: String) throws {
    let question = Accounts.question("group", name)
    let asked = try #require(question.wholeMatch(of: /exec getent (.*) 2>\/dev\/null/)).1
    let shell = Foundation.Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "printf '%s|' \(asked)"]
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(said == "group|--|\(name)|")
  }
}
