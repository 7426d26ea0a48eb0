import SOPDocument

/// A word of the author's and the one that serves better.
struct BetterWord {
  let subject: Subject
  let word: String
  let meant: String

  /// One finding that names all the words, each once.
  static func finding(of hits: [BetterWord], _ kind: String) -> Finding? {
    guard let first = hits.first else { return nil }
    var seen: Set<String> = []
    let words = hits.filter { seen.insert($0.word).inserted }
    let subjects = hits.map(\.subject).unique.filter { $0 != first.subject }
    return Finding(
      first.subject,
      "\(kind) \(Wording.series(words.map { $0.word.quoted })) punya bentuk yang lebih tepat.",
      also: subjects,
      next: "Tulis " + Wording.series(words.map { "\($0.meant.quoted) untuk \($0.word.quoted)" })
        + ".")
  }
}
