import SOPDocument
import Testing

@testable import SOPRules

/// Sentences thrown together from the words that steer the reading of a sentence.
@Suite struct ChanceSentenceTests {
  private static let vocabulary = [
    "memeriksa", "Menandatangani", "berkoordinasi", "diperiksa", "di", "tandatangani", "dan",
    "lalu", "serta", "kemudian", "segera", "oleh", "Camat", "Kepala", "Bidang", "Kabag", "Umum",
    "petugas", "para", "bapak", "yang", "untuk", "agar", "dengan", "atau", "jika", "apabila",
    "maka", "ya", "tidak", "penyusunan", "rapat", "verifikasi", "dilakukan", "berkas", "surat",
    "1.", "•", "a)", "-", ",", "/", ";", "&", "\n", "cek", "susun", "datang", "sub", "bagian", "…",
    "é", "Mulai", "terima", "tersusun", "hadir", "setelah",
  ]

  /// Steps of a fixed generator, so that a failure can be seen again.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private func texts(_ count: Int, seed: UInt64) -> [String] {
    var dice = Dice(state: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...12, using: &dice)).map { _ in
        Self.vocabulary.randomElement(using: &dice) ?? ""
      }.joined(separator: Bool.random(using: &dice) ? " " : "")
    }
  }

  @Test func `any sentence is read, and what is offered in its place opens with a verb`() {
    let performers: Set = [Words("Camat"), Words("Kabag Umum", aliases: [:])]
    for text in texts(20_000, seed: 3) {
      let words = Words(text)
      let sentence = Sentence(words, performers: performers)
      #expect(WordPlaces(text).ranges.count == words.count)
      let acts = JoinedActs(text, words: words, sentence: sentence).acts
      #expect(acts.count != 1)
      if let mended = Rewording(text, words: words, sentence: sentence).text {
        let again = Sentence(Words(mended), performers: performers)
        #expect(again.opening == .verb, "\(text) → \(mended)")
      }
    }
  }

  @Test func `any draft of such sentences is judged, each finding with a place and words`() {
    let rulebook = Rulebook.standard.only(["ID", "JD", "DH", "PL", "KG", "FM"])
    for (seed, text) in texts(300, seed: 5).enumerated() {
      var sop = SOP()
      let words = texts(8, seed: UInt64(seed))
      sop.identity.title = Written(text: text)
      sop.identity.legalBasis = Written(items: words)
      sop.performers = Written(items: Array(words.prefix(4)))
      for (row, text) in words.enumerated() {
        var activity = Activity(id: Activity.ID(row))
        activity.text = Written(text: text)
        activity.performers = Written(items: [words[row / 2], text])
        sop.activities.append(activity)
      }
      for finding in rulebook.review(sop).findings {
        #expect(!finding.message.isEmpty && !finding.next.isEmpty)
        #expect(finding.message.hasSuffix("."))
      }
    }
  }
}
