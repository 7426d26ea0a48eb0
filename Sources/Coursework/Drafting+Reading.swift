import PlainYAML
import SOPDocument
import SOPRules

extension Drafting {
  static let keys = ["kasus", "sop", "rubrik", "wajib", "langkah_min"]

  static func reading(
    _ fields: Fields, from supplies: Supplies, complaints: inout [Complaint]
  ) -> Drafting? {
    let pages = fields.text("kasus", complaints: &complaints).flatMap {
      supplies.story($0, at: fields.place(of: "kasus"), complaints: &complaints)
    }
    let draft =
      fields["sop"] == nil
      ? GivenDraft(text: "", sop: SOP())
      : fields.draft("sop", from: supplies, complaints: &complaints)
    let rubric =
      fields["rubrik"] == nil
      ? supplies.rubric : fields.rubric("rubrik", from: supplies, complaints: &complaints)
    let required = fields.texts("wajib", complaints: &complaints)
    let fewest = fields.optionalInteger("langkah_min", complaints: &complaints) ?? 1
    guard let pages, let draft else { return nil }
    return Drafting(
      pages: pages, draft: draft, rubric: rubric, required: required, fewestRows: fewest)
  }
}

extension Fields {
  fileprivate func rubric(
    _ key: String, from supplies: Supplies, complaints: inout [Complaint]
  ) -> Rubric? {
    guard let path = optionalText(key, complaints: &complaints) else { return nil }
    if let rubric = supplies.folder.rubric(Supplies.below(path)) { return rubric }
    complaints.append(complaint("Rubrik \"\(path)\" belum ada atau belum terbaca.", at: key))
    return nil
  }
}

extension Supplies {
  /// A path below `Lessons`, as it may be written from within a lesson.
  static func below(_ path: String) -> String {
    var name = path[...]
    while name.hasPrefix("../") { name = name.dropFirst(3) }
    return String(name)
  }

  /// The pages of a story: of the file named, or of the text itself where it has several lines.
  fileprivate func story(
    _ words: String, at place: Place, complaints: inout [Complaint]
  ) -> [Page]? {
    let isFile = words.hasSuffix(".md") && !words.contains("\n")
    guard let text = isFile ? folder.text(Supplies.below(words)) : words else {
      complaints.append(Complaint("Cerita \"\(words)\" belum ada; periksa namanya.", at: place))
      return nil
    }
    return Page.reading(text, title: "").filter { !$0.title.isEmpty || !$0.blocks.isEmpty }
  }
}
