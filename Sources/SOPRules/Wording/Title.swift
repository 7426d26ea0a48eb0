import SOPDocument

/// The title of an SOP without the words "SOP" or "Tata Cara" before it.
///
/// A third of real titles repeat what the box is called; what counts is the first word behind.
struct Title {
  let text: String
  let words: [String]
  /// Where the title itself begins; the number of words when nothing is left.
  let start: Int

  init(_ text: String) { self.init(text, of: Words(text).list, from: 0) }

  /// Reads an item of a list: the number or letter before it is no word of the title.
  init(ofItem text: String) {
    let words = Words(text).list
    let isMarked = words.count > 1 && words.first.map(Sentence.isMark) ?? false
    self.init(text, of: words, from: isMarked ? 1 : 0)
  }

  private init(_ text: String, of words: [String], from first: Int) {
    self.text = text
    self.words = words
    var start = first
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

  /// The words behind the openers, by which two titles are compared.
  var name: ArraySlice<String> { words[start...] }

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
