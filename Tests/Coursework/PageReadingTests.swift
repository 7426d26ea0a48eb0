import Testing

@testable import Coursework

@Suite struct `Reading pages` {
  private func steps(_ body: String) -> ([Lesson.Step], [AuthorProblem]) {
    let folder = Folder.small(changing: [Folder.lessonPath: Folder.smallHead + "\n" + body])
    let (course, _) = Course.reading(from: folder)
    let (lesson, problems) = course.lesson("L01", in: folder)
    return (lesson?.steps ?? [], problems)
  }

  private func blocks(_ body: String) -> [Block] {
    guard case .page(let page) = steps("## Judul\n\n" + body).0.first else { return [] }
    return page.blocks
  }

  @Test func `a second heading starts a page`() {
    let (steps, problems) = steps("## Satu\n\na\n\n## Dua\n\nb\n")
    #expect(problems == [])
    #expect(
      steps == [
        .page(Page(title: "Satu", blocks: [.paragraph([.plain("a")])])),
        .page(Page(title: "Dua", blocks: [.paragraph([.plain("b")])])),
      ])
  }

  @Test func `text behind an exercise keeps its page's title`() {
    let (steps, _) = steps("## Satu\n\na\n\n" + Sample.blank + "\n\nb\n")
    #expect(steps.count == 3)
    #expect(steps.last == .page(Page(title: "Satu", blocks: [.paragraph([.plain("b")])])))
  }

  @Test(arguments: [
    (
      "a *b* **c** `d`",
      [
        Inline.plain("a "), .emphasis("b"), .plain(" "), .strong("c"),
        .plain(" "), .code("d"),
      ]
    ),
    ("a\nb", [.plain("a b")]),
    ("a\\\nb", [.plain("a\nb")]),
    ("satu [istilah:mutu baku], dua", [.plain("satu "), .term("mutu baku"), .plain(", dua")]),
    ("**tebal [istilah:SOP]**", [.strong("tebal "), .term("SOP")]),
    ("[ ] dan [x]", [.plain("[ ] dan [x]")]),
  ])
  func `a paragraph's words keep their looks`(text: String, inlines: [Inline]) {
    #expect(blocks(text) == [.paragraph(inlines)])
  }

  @Test func `lists, quotes, tables and code are blocks`() {
    #expect(
      blocks("1. a\n2. b\n   - c\n\n> d\n\n| e | f |\n|---|---|\n| g | h |\n\n```\ni\n  j\n```\n")
        == [
          .list(
            isOrdered: true,
            items: [
              [.paragraph([.plain("a")])],
              [
                .paragraph([.plain("b")]),
                .list(isOrdered: false, items: [[.paragraph([.plain("c")])]]),
              ],
            ]),
          .quote([.paragraph([.plain("d")])]),
          .table(
            header: [[.plain("e")], [.plain("f")]], rows: [[[.plain("g")], [.plain("h")]]]),
          .code("i\n  j"),
        ])
  }

  @Test(arguments: [
    "<div>a</div>", "a <b>c</b>", "![x](y.png)", "[x](http://y)", "a\n\n***\n\nb",
    "[istilah:a\nb]", String(repeating: "> ", count: 40) + "a",
  ])
  func `what a terminal cannot show is told with its line`(text: String) {
    let (_, problems) = steps("## Judul\n\n" + text + "\n")
    #expect(problems.isEmpty == false)
    #expect(problems.allSatisfy { $0.line >= 13 })
  }

  @Test func `lines end as any system ends them`() {
    let lf = steps("## Satu\n\na\nb\n\n" + Sample.choice + "\n")
    let crlf = Folder.small(changing: [
      Folder.lessonPath: (Folder.smallHead + "\n## Satu\n\na\nb\n\n" + Sample.choice + "\n")
        .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    ])
    let (course, _) = Course.reading(from: crlf)
    #expect(course.lesson("L01", in: crlf).0?.steps == lf.0)
  }
}
