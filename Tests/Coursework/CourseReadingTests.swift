import Testing

@testable import Coursework

@Suite struct `Reading a course` {
  @Test func `every lesson the course names reads whole`() {
    let (course, _) = Course.reading(from: .shipped)
    #expect(course.lessons.first?.id == "L00")
    for outline in course.lessons {
      let (lesson, problems) = course.lesson(outline.id, in: .shipped)
      #expect(problems == [])
      #expect((lesson?.exercises.count ?? 0) >= 6)
    }
  }

  @Test func `front matters give the list of lessons`() {
    let (course, problems) = Course.reading(from: .small(Sample.choice))
    #expect(problems == [])
    #expect(course.revision == 3)
    #expect(course.lessons.map(\.title) == ["Satu"])
    #expect(course.lessons.map(\.pass) == [80])
    #expect(course.glossary.term("Kegiatan")?.meaning == "Satu baris.")
  }

  @Test func `a broken lesson never hides the others`() {
    let folder = Folder.small(changing: [
      "kursus.yaml": Folder.smallCourse.replacing("[01-satu]", with: "[00-nol, 01-satu]"),
      "00-nol/pelajaran.md": "---\nid: [\n---\n",
    ])
    let (course, problems) = Course.reading(from: folder)
    #expect(course.lessons.map(\.id) == ["L01"])
    #expect(problems.map(\.file) == ["00-nol/pelajaran.md"])
  }

  @Test func `a lesson that is named and not there is a problem at its name`() {
    let folder = Folder.small(changing: [
      "kursus.yaml": Folder.smallCourse.replacing("[01-satu]", with: "[01-satu, 02-dua]")
    ])
    let (_, problems) = Course.reading(from: folder)
    #expect(problems.map(\.line) == [6])
    #expect(problems.map(\.column) == [22])
  }

  @Test func `an unknown key is told with its place and the nearest key`() {
    let folder = Folder.small(changing: [
      Folder.lessonPath: Folder.smallHead.replacing("menit: 2", with: "menit: 2\nlullus: 3")
    ])
    let (course, problems) = Course.reading(from: folder)
    #expect(course.lessons.count == 1)
    #expect(problems.map(\.line) == [7])
    #expect(problems.first?.message.contains("maksudnya \"lulus\"?") == true)
  }

  @Test func `two lessons of one id leave the first`() {
    let folder = Folder.small(changing: [
      "kursus.yaml": Folder.smallCourse.replacing("[01-satu]", with: "[01-satu, 02-dua]"),
      "02-dua/pelajaran.md": Folder.smallHead,
    ])
    let (course, problems) = Course.reading(from: folder)
    #expect(course.lessons.map(\.folder) == ["01-satu"])
    #expect(problems.first?.message.contains("sudah dipakai") == true)
  }

  @Test(arguments: [
    "", "---", "---\n---\n", "tanpa kepala", "---\njudul: a\n", "---\n- a\n---\n",
  ])
  func `a lesson without usable front matter is told and left out`(text: String) {
    let (course, problems) = Course.reading(from: .small(changing: [Folder.lessonPath: text]))
    #expect(course.lessons.isEmpty)
    #expect(problems.first?.file == Folder.lessonPath)
  }

  @Test func `a folder without a course is told`() {
    let (course, problems) = Course.reading(from: Folder(files: [:]))
    #expect(course.lessons.isEmpty)
    #expect(problems.map(\.file) == ["kursus.yaml"])
  }

  @Test func `a draft task stands behind the last page`() {
    let head = Folder.smallHead.replacing(
      "asal:",
      with:
        "draf: {kasus: c.sop.yaml, model: m.sop.yaml, judul: J, tugas: T, langkah_min: 8}\nasal:")
    let folder = Folder.small(changing: [Folder.lessonPath: head + "\n\n## Awal\n\nTeks.\n"])
    let (course, _) = Course.reading(from: folder)
    let (lesson, problems) = course.lesson("L01", in: folder)
    #expect(problems == [])
    #expect(
      lesson?.steps.last
        == .draft(
          DraftTask(
            title: "J", assignment: "T", start: "c.sop.yaml", solution: "m.sop.yaml", fewestRows: 8)
        ))
  }
}

extension String {
  /// The text with the first occurrence of some words replaced.
  func replacing(_ words: String, with others: String) -> String {
    guard let range = firstRange(of: words) else { return self }
    return String(self[..<range.lowerBound]) + others + String(self[range.upperBound...])
  }
}
