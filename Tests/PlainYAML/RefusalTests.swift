import PlainYAML
import Testing

struct RefusalTests {
  private func failure(_ text: String) -> Failure? {
    do {
      _ = try Tree.parsing(text)
      return nil
    } catch { return error }
  }

  @Test(arguments: [
    ("a: b: c", 1, 5, "titik dua"), ("a: 1\n b: 2", 2, 3, "titik dua"),
    ("a: \"belum\nditutup", 1, 4, "kutip"), ("a: [1, 2", 2, 1, "Kurung siku"),
    ("a: {b: 1", 2, 1, "Kurung kurawal"), ("a: @kantor", 1, 4, "kutip"),
    ("a:\n\t- b", 2, 1, "tab"), ("a: x\n- b", 2, 1, "kunci"),
    ("- a\nb: c", 2, 1, "\"- \""), ("a: 1\nb\nc: 2", 2, 1, "kunci: nilai"),
    ("a: \"C:\\dokumen\"", 1, 7, "kutip tunggal"),
    ("a: &", 1, 4, "kutip"), ("a: 1\n---\nb: 2", 2, 1, "naskah kedua"),
    ("[a]: 1", 1, 1, "daftar"), ("? |\n  a\n  b\n: 1", 1, 3, "satu baris"),
    ("x: &n 1\n*n : 2", 2, 1, "Rujukan"), ("kunci", 0, 0, ""),
  ])
  func `a failure names the place and the way out`(
    text: String, line: Int, column: Int, words: String
  ) {
    let failure = failure(text)
    #expect(failure?.place.line ?? 0 == line, "\(failure?.words ?? "")")
    #expect(failure?.place.column ?? 0 == column, "\(failure?.words ?? "")")
    #expect(failure?.words.contains(words) ?? words.isEmpty, "\(failure?.words ?? "")")
  }

  @Test func `a text of more than one megabyte is refused`() {
    let text = "a: " + String(repeating: "x", count: Tree.largestSize)
    #expect(failure(text)?.reason == .tooLarge(limit: Tree.largestSize))
  }

  @Test func `twenty levels are read and the twenty-first is refused`() {
    func brackets(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(failure(brackets(20)) == nil)
    #expect(failure(brackets(21))?.reason == .tooDeep(limit: 20))
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "{", count: 100_000),
    String(repeating: "{a: ", count: 100_000), String(repeating: "- ", count: 100_000),
    String(repeating: "? ", count: 100_000), String(repeating: "[\n", count: 100_000),
    (0..<400).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
  ])
  func `a hundred thousand open brackets are refused, not followed`(text: String) {
    #expect(failure(text) != nil)
  }

  @Test func `a key built from nested aliases is refused, not unfolded`() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1..<30 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(failure(text) == nil)
    #expect(failure(text + "? [*a29, *a29]\n: x\n")?.words.contains("daftar") == true)
    #expect(failure(text + "*a29 : x\n")?.words.contains("Rujukan") == true)
  }
}
