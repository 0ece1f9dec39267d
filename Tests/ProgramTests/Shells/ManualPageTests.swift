import Testing

/// The manual page, read by the two programs that people read such pages with.
@Suite struct ManualPageTests {
  private let bench = Bench()

  @Test(arguments: ["vi", "en"]) func bothReadersTakeItWithoutAWarning(_ language: String) {
    let run = bench.sh(
      """
      LC_ALL=C.UTF-8 MANWIDTH=80 PATH="$PATH:/bin"; export LC_ALL MANWIDTH
      "$0" manual --lang \(language) > "$HOME/thidua.1" && cd "$HOME" &&
      mandoc -Tlint thidua.1 && man --warnings -l thidua.1 > page && test -s page
      """)
    #expect(run.code == 0)
    #expect(run.out == "")
    #expect(run.err == "")
    let page = bench.read("page")
    #expect(page.contains("thidua remind"))
  }
}
