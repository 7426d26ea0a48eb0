/// One row of the procedure (*kegiatan*).
package struct Activity: Sendable, Hashable {
  /// Names a row for as long as the draft is open; never printed, so that moving rows breaks nothing.
  package struct ID: Sendable, Hashable {
    package var raw: Int

    package init(_ raw: Int) { self.raw = raw }
  }

  package var id: ID
  /// The number the author wrote, kept only so that it can be judged; numbers are made when printing.
  package var writtenNumber: Written<Int> = .empty
  package var text: Written<String> = .empty
  /// Those whose symbol stands in the row; normally one.
  package var performers: Written<[String]> = .empty
  /// Others who take part without a symbol of their own (*bersama*).
  package var joint: Written<[String]> = .empty
  /// The symbol the author stated; `SOP.symbol(at:)` gives the one in force.
  package var symbol: Written<FlowSymbol> = .empty
  package var question: Written<String> = .empty
  package var branches: [Branch] = []
  /// Where the row leads when the author said so; nothing when the next row is meant.
  package var next: [Target]?
  package var requirements: Written<[String]> = .empty
  package var time: Written<WorkingTime> = .empty
  package var output: Written<[String]> = .empty
  package var remark: Written<String> = .empty

  package init(id: ID) { self.id = id }
}

/// An answer to a decision's question and where it leads.
package struct Branch: Sendable, Hashable {
  package var label: String
  package var target: Target

  package init(label: String, target: Target) {
    self.label = label
    self.target = target
  }
}

package enum Target: Sendable, Hashable {
  case activity(Activity.ID)
  /// The author's words, where they name no row.
  case nowhere(String)
}

/// The symbols of an SOP flowchart, and any other an author may have used.
@usableFromInline
package enum FlowSymbol: Sendable, Hashable {
  /// A capsule that starts the flow: the first activity itself.
  case start
  case process
  case decision
  /// A capsule that ends the flow: the last activity itself.
  case end
  /// A symbol outside the five, in the author's word.
  case foreign(String)

  /// Reads the word of a draft.
  package init(word: String) {
    switch word.trimmedWhitespace.lowercased() {
    case "mulai": self = .start
    case "proses": self = .process
    case "keputusan": self = .decision
    case "selesai": self = .end
    default: self = .foreign(word)
    }
  }

  @inlinable
  package static func == (one: FlowSymbol, other: FlowSymbol) -> Bool {
    switch (one, other) {
    case (.start, .start), (.process, .process), (.decision, .decision), (.end, .end): true
    case (.foreign(let word), .foreign(let otherWord)): word == otherWord
    default: false
    }
  }

  package var word: String {
    switch self {
    case .start: "mulai"
    case .process: "proses"
    case .decision: "keputusan"
    case .end: "selesai"
    case .foreign(let word): word
    }
  }
}

/// One cell of a row.
package enum Cell: String, Sendable, Hashable, CaseIterable {
  case number = "no"
  case text = "kegiatan"
  case performers = "pelaksana"
  case joint = "bersama"
  case symbol = "simbol"
  case question = "tanya"
  case branches = "cabang"
  case next = "lanjut"
  case requirements = "kelengkapan"
  case time = "waktu"
  case output
  case remark = "keterangan"

  package var key: String { rawValue }

  /// Reads a key of a row.
  ///
  /// Told by its length first: trying all names for every key was measured as a twelfth of reading.
  package init?(key: String) {
    let length = key.utf8.count
    guard length < Cell.ofLength.count,
      let cell = Cell.ofLength[length].first(where: { $0.rawValue == key })
    else { return nil }
    self = cell
  }

  private static let ofLength = (0...16).map { length in
    allCases.filter { $0.rawValue.utf8.count == length }
  }

  /// The column's name as people read it.
  package var label: String {
    switch self {
    case .number: "No"
    case .text: "Kegiatan"
    case .performers: "Pelaksana"
    case .joint: "Bersama"
    case .symbol: "Simbol"
    case .question: "Pertanyaan"
    case .branches: "Cabang"
    case .next: "Lanjut ke"
    case .requirements: "Kelengkapan"
    case .time: "Waktu"
    case .output: "Output"
    case .remark: "Keterangan"
    }
  }
}
