import Coursework
import Workshop

extension EncodedEntry {
  /// The fields of the kinds that tell a test, in version 1; each kind has those it needs.
  ///
  /// `occasion` is "awal" or "akhir", times are milliseconds left, scores millionths by item.
  struct Exam: Codable {
    var occasion: Coursework.Exam.Occasion
    var form: Coursework.Exam.Form?
    var length: Coursework.Exam.Length?
    var seed: Int?
    var items: [String]?
    var allowed: Int?
    var item: String?
    var revision: Int?
    var answer: Reply?
    var isDoubtful: Bool?
    var left: Int?
    var scores: [String: Int]?
    var isByTime: Bool?

    init(_ occasion: Coursework.Exam.Occasion, _ entry: ExamEntry) {
      self.occasion = occasion
      switch entry {
      case .begun(let begun):
        form = begun.form
        length = begun.length
        seed = begun.seed
        items = begun.items
        allowed = begun.allowed
      case .resumed: break
      case .answered(let item, let revision, let answer, let left):
        self.item = item
        self.revision = revision
        self.answer = Reply(answer)
        self.left = left
      case .marked(let item, let isDoubtful, let left):
        self.item = item
        self.isDoubtful = isDoubtful
        self.left = left
      case .ticked(let left): self.left = left
      case .handedIn(let scores, let isByTime):
        self.scores = scores
        self.isByTime = isByTime
      }
    }

    static func kind(of entry: ExamEntry) -> String {
      switch entry {
      case .begun: "examBegun"
      case .resumed: "examResumed"
      case .answered: "examAnswered"
      case .marked: "examMarked"
      case .ticked: "examTicked"
      case .handedIn: "examHandedIn"
      }
    }

    var begun: Entry? {
      guard let form, let length, let seed, let items, let allowed else { return nil }
      return .exam(
        occasion,
        .begun(
          ExamEntry.Begun(form: form, length: length, seed: seed, items: items, allowed: allowed)))
    }

    var resumed: Entry { .exam(occasion, .resumed) }

    var answered: Entry? {
      guard let item, let answer = answer?.answer, let left else { return nil }
      return .exam(
        occasion, .answered(item: item, revision: revision ?? 1, answer: answer, left: left))
    }

    var marked: Entry? {
      guard let item, let isDoubtful, let left else { return nil }
      return .exam(occasion, .marked(item: item, isDoubtful: isDoubtful, left: left))
    }

    var ticked: Entry? { left.map { .exam(occasion, .ticked(left: $0)) } }

    var handedIn: Entry? {
      guard let scores, let isByTime else { return nil }
      return .exam(occasion, .handedIn(scores: scores, isByTime: isByTime))
    }
  }
}
