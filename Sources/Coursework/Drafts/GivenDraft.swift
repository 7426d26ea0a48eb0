import PlainYAML
package import SOPDocument
import SOPRules

/// An SOP an exercise gives to work on: a file below `Lessons`, or text within the exercise.
package struct GivenDraft: Sendable, Hashable {
  package var text: String
  package var sop: SOP

  package init(text: String, sop: SOP) {
    self.text = text
    self.sop = sop
  }
}

/// What the exercises of a lesson draw on besides their own text.
struct Supplies: Sendable {
  var folder: Folder
  /// The rules this and earlier lessons teach.
  var taught: [String] = []
  var rubric: Rubric?

  /// Returns the draft a value names by its path or holds as a block.
  ///
  /// A path is one below `Lessons`; `../` in front of it, as seen from the lesson, means the same.
  func draft(_ node: Node, complaints: inout [Complaint]) -> GivenDraft? {
    guard let words = node.text else {
      complaints.append(
        Complaint("Naskah ditulis sebagai nama berkas atau blok \"|\".", at: node.span.start))
      return nil
    }
    let isBlock = words.contains("\n")
    let name = Supplies.below(words)
    guard let bytes = isBlock ? Array(words.utf8) : folder.bytes(name) else {
      complaints.append(
        Complaint("Naskah \"\(words)\" belum ada; periksa namanya.", at: node.span.start))
      return nil
    }
    func place(of line: Int) -> Place {
      let start = node.span.start
      return isBlock ? Place(line: start.line + line, column: 1, offset: 0) : start
    }
    func told(_ line: Int, _ message: String) -> Complaint {
      Complaint(
        isBlock ? message : "Naskah \(name), baris \(line): \(message)", at: place(of: line))
    }
    do {
      let reading = try SOP.reading(bytes: bytes)
      complaints += reading.problems.map { told($0.line, $0.message) }
      return GivenDraft(text: String(decoding: bytes, as: UTF8.self), sop: reading.sop)
    } catch {
      complaints.append(told(1, error.words))
      return nil
    }
  }
}

extension Fields {
  /// The draft of a key that must be there.
  func draft(
    _ key: String, from supplies: Supplies, complaints: inout [Complaint]
  ) -> GivenDraft? {
    guard let node = required(key, complaints: &complaints) else { return nil }
    return supplies.draft(node, complaints: &complaints)
  }

  /// The places of a key that must be there: one, or a list of equally good ones.
  func places(
    _ key: String, in sop: SOP, complaints: inout [Complaint]
  ) -> [Subject]? {
    guard required(key, complaints: &complaints) != nil else { return nil }
    let words = texts(key, complaints: &complaints)
    var places: [Subject] = []
    for word in words {
      guard let place = Subject(placeWords: word) else {
        complaints.append(
          complaint(
            "Tempat \"\(word)\" tidak dikenal; tulis misalnya \"langkah 4 waktu\" atau \"dasar hukum\".",
            at: key))
        continue
      }
      if sop.has(place) {
        places.append(place)
      } else {
        complaints.append(
          complaint(
            "Tempat \"\(word)\" tidak ada; naskahnya memuat \(sop.activities.count) langkah.",
            at: key))
      }
    }
    return places.isEmpty || places.count < words.count ? nil : places
  }

  /// The rules an exercise looks at: those it names, or all taught so far.
  func rules(from supplies: Supplies, complaints: inout [Complaint]) -> [String] {
    self["aturan"] == nil ? supplies.taught : texts("aturan", complaints: &complaints)
  }
}
