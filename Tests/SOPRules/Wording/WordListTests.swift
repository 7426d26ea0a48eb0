import Testing

@testable import SOPRules

struct WordListTests {
  private static let longest = "dipertanggungjawabkannya-dipertanggungjawabkannya"
  private let list = WordList("a berkas \(longest) –")

  @Test(arguments: ["a", "berkas", longest, "–"])
  func `a list holds its words, however long`(word: String) {
    #expect(list.contains(word))
  }

  @Test(arguments: ["", "b", "berkat", "berka", longest + "a", "dipertanggungjawabkan", "—"])
  func `a word of the same first letter or length is another word`(word: String) {
    #expect(!list.contains(word))
  }
}
