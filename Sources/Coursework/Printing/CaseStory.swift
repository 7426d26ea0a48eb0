package import SOPDocument

/// A case of the course: its story, the draft to mend and the authors' solution.
package struct CaseStory: Sendable, Hashable {
  /// "K01".
  package var id: String
  package var pages: [Page]
  package var flawed: SOP?
  package var solution: SOP?

  /// Reads a case; nothing where it has no story.
  package init?(_ id: String, in folder: Folder) {
    guard let text = folder.text("kasus/\(id)/cerita.md") else { return nil }
    self.id = id
    pages = Page.reading(text, title: id)
    func draft(_ name: String) -> SOP? {
      folder.bytes("kasus/\(id)/\(name).sop.yaml").flatMap { try? SOP.reading(bytes: $0).sop }
    }
    flawed = draft("cacat")
    solution = draft("model")
  }

  /// The cases of a course, in the order of their numbers.
  package static func all(in folder: Folder) -> [CaseStory] {
    (1...99).compactMap { CaseStory("K\($0 < 10 ? "0" : "")\($0)", in: folder) }
  }
}

extension Page {
  /// Reads pages off Markdown outside a lesson; what stands before the first `##` is a page with a
  /// title of its own: that of a `#` heading, or the given one.
  static func reading(_ text: String, title: String) -> [Page] {
    var pages: [Page] = []
    var page = Page(title: title, blocks: [])
    for part in Markdown(text, startingAt: 1).parts {
      switch part.content {
      case .title(let title):
        pages.append(page)
        page = Page(title: title, blocks: [])
      case .block(.heading(1, let words)) where page.blocks.isEmpty && pages.isEmpty:
        page.title = words.words
      case .block(let block): page.blocks.append(block)
      case .exercise: break
      }
    }
    return pages + [page]
  }
}
