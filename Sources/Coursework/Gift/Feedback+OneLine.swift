extension Feedback {
  private static let nextHead = " Langkah: "

  /// The three parts in one line: "Belum ada angka. [MB-05] Langkah: Tulis angkanya."
  var oneLine: String {
    what + (rule.map { " [\($0)]" } ?? "") + (next.isEmpty ? "" : Feedback.nextHead + next)
  }

  /// Takes one line apart again; a line nobody put together so is all `what`.
  init(oneLine text: String) {
    var what = text[...]
    var next = ""
    if let range = text.ranges(of: Feedback.nextHead).last {
      what = text[..<range.lowerBound]
      next = String(text[range.upperBound...])
    }
    var rule: String?
    if what.hasSuffix("]"), let open = what.lastIndex(of: "[") {
      let code = what[what.index(after: open)...].dropLast()
      let isCode = code.count == 5 && code.prefix(2).allSatisfy(\.isUppercase)
      if isCode, code.dropFirst(2).hasPrefix("-"), code.suffix(2).allSatisfy(\.isNumber) {
        rule = String(code)
        what = what[..<open]
      }
    }
    while what.last == " " { what.removeLast() }
    self.init(what: String(what), rule: rule, next: next)
  }
}
