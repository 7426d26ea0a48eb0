import SOPRules
import Testing

@testable import Coursework

@Suite struct `Beginning a lesson` {
  @Test(arguments: ["17-arsip-surat", "00-a", "42-sop-2"])
  func `names have a number and words`(text: String) throws {
    #expect(try LessonFolderName(text).text == text)
  }

  @Test(arguments: [
    "", "17", "17-", "7-arsip", "17-Arsip", "17 arsip", "17-arsip surat", "../17-a",
  ])
  func `other names are refused with an example`(text: String) {
    #expect(throws: AuthoringRefusal.self) { try LessonFolderName(text) }
  }

  @Test func `the number is the id and the words the title`() throws {
    let name = try LessonFolderName("17-arsip-surat")
    #expect(name.id == "L17")
    #expect(name.title == "Arsip surat")
  }

  @Test func `a new lesson is whole: the gate has nothing to say of it`() throws {
    let name = try LessonFolderName("17-arsip-surat")
    let list = try CourseList.adding(
      name.text, after: nil, to: try #require(Folder.shipped.text("kursus.yaml")))
    let files = [
      "kursus.yaml": list, "17-arsip-surat/pelajaran.md": LessonSkeleton.text(for: name),
    ]
    let folder = Folder(
      names: { _ in [] },
      bytes: { path in files[path].map { Array($0.utf8) } ?? Folder.shipped.bytes(path) })
    let problems = AuthorGate(of: folder, by: .standard).problems()
    #expect(problems.map(\.words) == [])
    let course = Course.reading(from: folder).0
    #expect(course.lessons.last?.id == "L17")
    #expect(course.lesson("L17", in: folder).0?.exercises.count == 4)
  }

  private static let list = """
    judul: K   # kursus
    pelajaran:
      # dua hari pertama
      - 01-satu   # mudah
      - 02-dua
    # akhir
    rubrik: r.yaml
    """

  @Test func `the list keeps its comments and its order`() throws {
    #expect(
      try CourseList.adding("03-tiga", after: nil, to: Self.list)
        == Self.list.replacing("  - 02-dua\n", with: "  - 02-dua\n  - 03-tiga\n"))
    #expect(
      try CourseList.adding("03-tiga", after: "01-satu", to: Self.list)
        == Self.list.replacing("mudah\n", with: "mudah\n  - 03-tiga\n"))
  }

  @Test(arguments: [
    ("pelajaran: [a]\n", "pelajaran: [a, b]\n"), ("pelajaran:\n- a", "pelajaran:\n- a\n- b\n"),
    ("pelajaran:\r\n  - a\r\n", "pelajaran:\r\n  - a\r\n  - b\r\n"),
    ("pelajaran: [\n  \"a\"\n]\n", "pelajaran: [\n  \"a\", b\n]\n"),
  ])
  func `lists are written as they were`(before: String, after: String) throws {
    #expect(try CourseList.adding("b", after: nil, to: before) == after)
  }

  @Test(arguments: ["", "judul: a", "pelajaran: []", "pelajaran: [b]", "pelajaran: {a: ["])
  func `a list that cannot take it is refused`(text: String) {
    #expect(throws: AuthoringRefusal.self) {
      try CourseList.adding("b", after: nil, to: text)
    }
  }
}
