import SOPDocument

/// The title of an SOP without the words "SOP" or "Tata Cara" before it.
///
/// A third of real titles repeat what the box is called; what counts is the first word behind.
struct Title {
  let text: String
  let words: [String]
  /// Where the title itself begins; the number of words when nothing is left.
  let start: Int

  init(_ text: String) {
    self.text = text
    words = Words(text).list
    var start = 0
    var again = true
    while again {
      again = false
      for opener in Title.openers where words[start...].starts(with: opener) {
        start += opener.count
        again = true
      }
    }
    self.start = start
  }

  /// The first word that says what is done; nothing when only openers stand there.
  var head: Word? { start < words.count ? Word(words[start]) : nil }

  /// The author's words behind the first one.
  var rest: String { WordPlaces(text).words(from: start + 1) }

  private static let openers: [[String]] = [
    ["standar", "operasional", "prosedur"], ["standard", "operating", "procedure"],
    ["standar", "operasional"], ["sop", "ap"], ["sop"], ["pos"], ["prosedur"], ["tata", "cara"],
    ["mekanisme"], ["alur"], ["tentang"],
  ]
}

extension Word {
  /// A noun that says what is done, as a title begins with.
  var opensTitle: Bool {
    if isNounOfAction || Lexicon.titleNouns.contains(letters) { return true }
    guard !Lexicon.notTitleNouns.contains(letters), letters.utf8.count >= 6 else { return false }
    return ["asi", "isi", "usi", "ksi"].contains { letters.hasSuffix($0) }
  }
}
