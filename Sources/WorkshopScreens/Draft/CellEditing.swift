import SOPDocument
import Terminal
import Workshop

/// A place of the draft while its words are being typed.
struct CellEditing: Sendable {
  let subject: Subject
  private(set) var area: TextArea
  /// The first change of a visit begins an undo step; the others join it.
  private(set) var hasChanged = false

  init(_ subject: Subject, words: String, columns: Int) {
    self.subject = subject
    area = TextArea(CellEditing.oneLine(words), page: Size(rows: 3, columns: columns))
  }

  /// Items of a list stand in one line while they are typed, parted by semicolons.
  static func oneLine(_ words: String) -> String {
    guard words.utf8.contains(0x0A) else { return words }
    return words.split(separator: "\n").joined(separator: "; ")
  }

  var text: String { area.text }

  /// Answers an editing key with the edit it makes; nothing when the key means nothing here.
  mutating func receive(_ key: Key) -> [Act]? {
    let before = area.text
    guard area.receive(key) else { return nil }
    return edit(from: before)
  }

  mutating func receive(paste: String) -> [Act] {
    let before = area.text
    _ = area.receive(paste: CellEditing.oneLine(paste))
    return edit(from: before)
  }

  private mutating func edit(from before: String) -> [Act] {
    guard area.text != before else { return [] }
    defer { hasChanged = true }
    return [.tell(.edits(.write(subject, area.text), joins: hasChanged))]
  }

  /// Takes the words as undo left them.
  mutating func reload(_ words: String) {
    area.text = CellEditing.oneLine(words)
    hasChanged = false
  }

  mutating func fit(_ size: Size) { area.page = size }
}

/// What belongs into a place, said in a line while it is being filled.
enum FieldHelp {
  static func text(for subject: Subject) -> String {
    switch subject {
    case .cell(_, .text): "Mulai dengan kata kerja me-, satu kegiatan, tanpa menyebut pelaku."
    case .cell(_, .performers): "Jabatan atau peran, satu pelaksana per langkah."
    case .cell(_, .branches): "Ke mana langkah ini berlanjut."
    case .cell(_, .requirements):
      "Bahan yang harus ada, bukan alat. Pisahkan dengan titik koma (;)."
    case .cell(_, .time): "Angka dan satuan: 15 menit, 2 jam, 1 hari kerja."
    case .cell(_, .output): "Hasil langkah ini, berupa benda. Pisahkan dengan titik koma (;)."
    case .cell(_, .remark): "Boleh kosong. Catatan, misalnya SOP lain yang terkait."
    case .cell(_, .joint): "Yang ikut serta tanpa simbol sendiri. Boleh kosong."
    case .performer: "Nama jabatan atau peran, bukan nama orang atau alat."
    case .field(.title): "Kata benda dari kata kerja, lalu hasilnya: Penyusunan Laporan Bulanan."
    case .field(.createdOn), .field(.effectiveOn), .field(.revisedOn):
      "Contoh: 12 Januari 2026. Tanda - bila belum ada."
    case .field(.number): "Menurut tata naskah dinas; boleh kosong selama masih draf."
    case .field(.legalBasis): "Jenis, nomor, tahun, tentang. Pisahkan dengan titik koma (;)."
    case .field(.warnings): "Apabila …, maka …. Pisahkan dengan titik koma (;)."
    case .field(.relatedSOPs): "SOP lain yang terkait, atau: tidak ada."
    case .field(.recordKeeping): "Buku, formulir, atau sistem tempat bukti disimpan."
    case .field(let field) where field.isList: "Pisahkan butir dengan titik koma (;)."
    case .promise(.time): "Janji waktu kepada pemohon, misalnya 30 menit."
    case .declaredTotal: "Jumlah waktu jalur utama, bila dinyatakan."
    default: ""
    }
  }
}
