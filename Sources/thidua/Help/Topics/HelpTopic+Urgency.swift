extension HelpTopic {
  static let urgency = HelpTopic(
    name: "urgency", otherName: "thu-tu",
    title: Phrase("thứ tự gấp: vì sao đứng đầu", "the order of what waits: why it is first"),
    text: Phrase(
      """
      Màn hình đầu, thidua check, thidua remind và bản tóm tắt đều theo một
      thứ tự. Việc đứng trước là việc, xét lần lượt:

        1. quá hạn, rồi hôm nay, rồi trường quá ngày thu, rồi sắp đến hạn,
           rồi văn bản đòi mà chưa có gì hoặc chưa có người, rồi chưa gấp,
           chưa có gì, thường xuyên, đã xong, không áp dụng
        2. quá hạn lâu hơn, hoặc còn ít ngày hơn
        3. còn thiếu nhiều trường hơn
        4. xa đích hơn: phần đã xong (trường, hoặc phần việc) ít hơn
        5. đứng trước trong kế hoạch

      Trường quá ngày thu của cơ quan làm một hạn đứng trước các hạn sắp đến
      khác, dù hạn của văn bản còn xa.

      thidua why          vì sao hạn đầu tiên đứng đầu
      thidua why dot-2    vì sao dot-2 đứng ở chỗ ấy
      """,
      """
      The first screen, thidua check, thidua remind and the summary share one
      order. What goes first is what, point by point:

        1. is overdue, then due today, then has schools past the collection
           day, then is soon, then is wanted by the document and has nothing
           or nobody, then not yet near, nothing recorded, ongoing, done, not
           applicable
        2. has been overdue for longer, or has fewer days left
        3. has more schools missing
        4. is further from its goal: less of it (schools, or parts) is done
        5. comes first in the plan

      Schools past the office's collection day put a deadline before others
      that are soon, even where the document's own day is far off.

      thidua why          why the first deadline is first
      thidua why dot-2    why dot-2 is where it is
      """))
}
