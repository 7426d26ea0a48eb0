import SOPDocument

extension Slip {
  /// Slips in how a kegiatan is worded as a sentence.
  static let sentences: [Slip] = [
    Slip("uraian-kosong", breaks: "KG-03") { sop in
      sop.cells(.text, where: sop.isInner)
    } change: { sop, site, _ in
      sop.change(site) { $0.text = .empty }
      return nil
    },
    Slip("kata-benda-kegiatan", breaks: "KG-07") { sop in
      sop.cells(.text) { row in sop.isInner(row) && sop.opening(ofNounAt: row) == .noun }
    } change: { sop, site, _ in
      sop.reword(site) { $0.nounPhrase }
      return nil
    },
    Slip("kalimat-pasif", breaks: "KG-06") { sop in
      sop.cells(.text) { row in sop.isInner(row) && ActiveText(sop.text(row)).noun != nil }
    } change: { sop, site, _ in
      sop.reword(site) { text in text.noun.map { "Dilakukan \($0) \(text.rest)" } }
      return nil
    },
    Slip("pelaku-di-depan", breaks: "KG-05") { sop in
      sop.cells(.text) { row in
        sop.activities[row].performers.items.count == 1 && Words(sop.text(row)).list.count < 12
      }
    } change: { sop, site, _ in
      sop.change(site) { activity in
        let text = ActiveText(activity.text.text)
        activity.text = Written(text: "\(activity.performers.items[0]) \(text.lowered)")
      }
      return nil
    },
    Slip("kata-kerja-hilang", breaks: "KG-04") { sop in
      sop.cells(.text) { row in
        sop.isInner(row) && Words(ActiveText(sop.text(row)).rest).list.count > 1
          && sop.opening(of: ActiveText(sop.text(row)).rest) == .other
      }
    } change: { sop, site, _ in
      sop.reword(site) { $0.rest.capitalisedFirst }
      return nil
    },
  ]
}

extension SOP {
  func text(_ row: Int) -> String { activities[row].text.text }

  /// How a text would open as a kegiatan of this SOP.
  fileprivate func opening(of text: String) -> Sentence.Opening {
    Sentence(Words(text), performers: Set(performers.items.map { Words($0) })).opening
  }

  fileprivate func opening(ofNounAt row: Int) -> Sentence.Opening? {
    ActiveText(text(row)).nounPhrase.map(opening(of:))
  }

  /// Says a row's kegiatan otherwise.
  mutating func reword(_ site: Subject, _ body: (ActiveText) -> String?) {
    change(site) { activity in
      guard let text = body(ActiveText(activity.text.text)) else { return }
      activity.text = Written(text: text)
    }
  }
}

/// A kegiatan as it should be: a verb in front, and what it does it to.
struct ActiveText {
  let verb: String
  let rest: String

  init(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    verb = parts.first.map(String.init) ?? ""
    rest = parts.count > 1 ? String(parts[1]) : ""
  }

  /// The noun that says the same as the verb.
  var noun: String? { rest.isEmpty ? nil : Word(verb.lowercased()).nounOfActive }

  var nounPhrase: String? { noun.map { "\($0.capitalisedFirst) \(rest)" } }

  /// The whole with a small letter in front.
  var lowered: String { "\(verb.lowercased()) \(rest)" }
}
