/// What a finding or a place speaks of: always something that exists in the draft.
package enum Subject: Sendable, Hashable {
  case document
  case status
  case kind
  case identity
  case field(IdentityField)
  /// One item of a list box, counted from 0.
  case item(IdentityField, Int)
  case promise(Promise)
  case declaredTotal
  /// The list of performers.
  case performers
  /// One performer, counted from 0.
  case performer(Int)
  /// The table of activities as a whole.
  case procedure
  case activity(Activity.ID)
  case cell(Activity.ID, Cell)
  /// One branch of a decision, counted from 0.
  case branch(Activity.ID, Int)
  case exemption(Int)

  package enum Promise: String, Sendable, Hashable, CaseIterable {
    case time = "waktu"
    case requirements = "persyaratan"
    case product = "produk"
  }

  /// The row the subject lies in, if any.
  package var activity: Activity.ID? {
    switch self {
    case .activity(let id), .cell(let id, _), .branch(let id, _): id
    default: nil
    }
  }

  /// The subject one level up; nothing above the document.
  package var parent: Subject? {
    switch self {
    case .document: nil
    case .status, .kind, .identity, .promise, .declaredTotal, .performers, .procedure, .exemption:
      .document
    case .field: .identity
    case .item(let field, _): .field(field)
    case .performer: .performers
    case .activity: .procedure
    case .cell(let id, _): .activity(id)
    case .branch(let id, _): .cell(id, .branches)
    }
  }
}

extension Subject {
  /// The printed form, counted from 1: "langkah[2].cabang[1]".
  package func path(in sop: SOP) -> String {
    switch self {
    case .document: "dokumen"
    case .status: "status"
    case .kind: "jenis"
    case .identity: "identitas"
    case .field(let field): "identitas.\(field.key)"
    case .item(let field, let index): "identitas.\(field.key)[\(index + 1)]"
    case .promise(let promise): "standar_pelayanan.\(promise.rawValue)"
    case .declaredTotal: "total_waktu"
    case .performers: "pelaksana"
    case .performer(let index): "pelaksana[\(index + 1)]"
    case .procedure: "langkah"
    case .activity(let id): "langkah[\(number(of: id, in: sop))]"
    case .cell(let id, let cell): "langkah[\(number(of: id, in: sop))].\(cell.key)"
    case .branch(let id, let index): "langkah[\(number(of: id, in: sop))].cabang[\(index + 1)]"
    case .exemption(let index): "abaikan[\(index + 1)]"
    }
  }

  /// What people read: "Langkah 4, kolom Waktu".
  package func words(in sop: SOP) -> String {
    switch self {
    case .document: "Seluruh SOP"
    case .status: "Status"
    case .kind: "Jenis SOP"
    case .identity: "Bagian identitas"
    case .field(let field): "Identitas, \(field.label)"
    case .item(let field, let index): "Identitas, \(field.label) butir \(index + 1)"
    case .promise(let promise): "Standar pelayanan, \(promise.rawValue)"
    case .declaredTotal: "Total waktu"
    case .performers: "Daftar pelaksana"
    case .performer(let index): "Pelaksana \(index + 1)"
    case .procedure: "Tabel kegiatan"
    case .activity(let id): "Langkah \(number(of: id, in: sop))"
    case .cell(let id, let cell): "Langkah \(number(of: id, in: sop)), kolom \(cell.label)"
    case .branch(let id, let index): "Langkah \(number(of: id, in: sop)), cabang \(index + 1)"
    case .exemption(let index): "Pengecualian \(index + 1)"
    }
  }

  private func number(of id: Activity.ID, in sop: SOP) -> Int {
    (sop.row(of: id) ?? -1) + 1
  }
}
