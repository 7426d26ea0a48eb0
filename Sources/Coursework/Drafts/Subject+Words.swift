package import SOPDocument

/// The places of a draft that authors and learners name in plain words: "langkah 4 waktu", "dasar
/// hukum".
extension Subject {
  /// Reads the words; nothing when they name no place.
  ///
  /// The rows of a draft fresh from its text bear the numbers 1, 2, 3 … as their IDs.
  package init?(placeWords words: String) {
    let parts = words.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "." || $0 == "_" }
      .map(String.init)
    guard parts.first == "langkah" else {
      guard let box = Subject.boxesByWords[parts.joined(separator: " ")] else { return nil }
      self = box
      return
    }
    guard parts.count > 1, let number = Int(parts[1]), number > 0 else { return nil }
    let rest = parts.dropFirst(2).filter { $0 != "kolom" }
    guard let word = rest.first else {
      self = .activity(Activity.ID(number))
      return
    }
    guard rest.count == 1 else { return nil }
    let cell = word == "alur" ? Cell.branches : Cell.allCases.first { $0.key == word }
    guard let cell else { return nil }
    self = Subject.cell(Activity.ID(number), cell).box
  }

  /// The words that name the box: those that an answer keeps.
  package var placeWords: String {
    switch box {
    case .activity(let id): "langkah \(id.raw)"
    case .cell(let id, .branches): "langkah \(id.raw) alur"
    case .cell(let id, let cell): "langkah \(id.raw) \(cell.key)"
    case .field(let field): field.label.lowercased()
    case .promise(let promise): "standar pelayanan \(promise.rawValue)"
    case .declaredTotal: "total waktu"
    case .performers: "daftar pelaksana"
    default: "dokumen"
    }
  }

  /// The box as people read it: "Langkah 4, kolom Waktu".
  package func boxName(in sop: SOP) -> String {
    guard case .cell(let id, .branches) = box else { return box.words(in: sop) }
    return Subject.activity(id).words(in: sop) + ", alur"
  }

  /// The box on the sheet that shows the subject: all about the flow of a row is one box, and so is
  /// a list.
  package var box: Subject {
    switch self {
    case .branch(let id, _), .cell(let id, .symbol), .cell(let id, .question),
      .cell(let id, .next):
      .cell(id, .branches)
    case .cell(let id, .joint): .cell(id, .performers)
    case .cell(let id, .number): .activity(id)
    case .item(let field, _): .field(field)
    case .performer: .performers
    default: self
    }
  }

  /// Whether the box is the other one, or a whole row to which the other one belongs.
  package func covers(_ other: Subject) -> Bool {
    let (mine, its) = (box, other.box)
    if mine == its { return true }
    guard case .activity(let id) = mine else { return false }
    return its.activity == id
  }

  /// The boxes outside the table of activities, in the order of the sheet.
  package static let boxes: [Subject] =
    IdentityField.allCases.map(Subject.field)
    + Promise.allCases.map(Subject.promise) + [.declaredTotal, .performers]

  private static let boxesByWords: [String: Subject] = {
    var boxes: [String: Subject] = [:]
    for box in Subject.boxes {
      boxes[plain(box.placeWords)] = box
      if case .field(let field) = box {
        boxes[plain(field.key)] = box
        boxes[plain("identitas " + field.key)] = box
      }
    }
    return boxes
  }()

  private static func plain(_ words: String) -> String {
    words.split { $0.isWhitespace || $0 == "," || $0 == "." || $0 == "_" }.joined(separator: " ")
  }
}

extension SOP {
  /// Whether the draft has the place: every sheet has its boxes, a table only its own rows.
  func has(_ subject: Subject) -> Bool { subject.activity.map { self[$0] != nil } ?? true }

  /// What stands in a box, as people read it in one line.
  package func boxWords(_ subject: Subject) -> String {
    switch subject.box {
    case .field(let field): oneLine(identity.words(of: field))
    case .promise(.time): promise.time.words
    case .promise(.requirements): promise.requirements.words
    case .promise(.product): promise.product.words
    case .declaredTotal: declaredTotal.words
    case .performers: performers.words
    case .cell(let id, let cell): self[id].map { oneLine($0.boxWords(cell)) } ?? ""
    default: ""
    }
  }

  private func oneLine(_ words: String) -> String {
    words.split(whereSeparator: \.isNewline).joined(separator: "; ")
  }
}

extension Activity {
  fileprivate func boxWords(_ cell: Cell) -> String {
    switch cell {
    case .text: text.words
    case .performers: performers.words
    case .requirements: requirements.words
    case .time: time.words
    case .output: output.words
    case .remark: remark.words
    case .symbol, .branches: symbol.words
    default: ""
    }
  }
}
