package import Workshop

/// What the world refused: each says what, where and what to do, in words for the learner.
package enum Trouble: Error, Hashable, CustomStringConvertible {
  /// The folder or file may not be written: permission, or a medium that is read-only.
  case notWritable(path: String)
  /// No room is left on the disk.
  case full(path: String)
  /// Another window has the learner's file open.
  case openElsewhere
  /// The file was written by a newer bimtek.
  case newer(path: String)
  case damaged(path: String)
  /// The file was opened only to be read, for a reason already told.
  case onlyRead(reason: String)
  case noLearner(Learner.ID)
  case wrongPIN(Learner.ID)
  case noFile(path: String)
  /// A folder or a device stands where a file was named.
  case noPlainFile(path: String)
  case noMemory
  /// Whatever else the system says, in its own words.
  case other(path: String, says: String)

  package var description: String {
    switch self {
    case .notWritable(let path):
      "Belum dapat menulis di \(path). Pilih folder lain, atau minta izin menulis kepada "
        + "pengelola komputer ini."
    case .full(let path):
      "Penyimpanan penuh di \(path). Hapus berkas yang tidak dipakai, atau pilih folder lain."
    case .openElsewhere:
      "Pekerjaan peserta ini sedang terbuka di jendela lain. Tutup jendela itu, lalu buka lagi di "
        + "sini."
    case .newer(let path):
      "Pekerjaan peserta ini ditulis oleh bimtek yang lebih baru. Perbarui bimtek di komputer ini "
        + "untuk melanjutkan. Berkasnya \(path)."
    case .damaged(let path):
      "\(path) rusak dan belum dapat dibaca seluruhnya. Berkas itu tidak diubah; serahkan "
        + "salinannya kepada pengajar."
    case .onlyRead(let reason): reason
    case .noLearner(let id):
      "Berkas peserta \(id.text) tidak ditemukan. Pilih peserta lain, atau buat peserta baru."
    case .wrongPIN:
      "PIN belum cocok. Coba sekali lagi."
    case .noFile(let path):
      "\(path) tidak ditemukan. Periksa nama folder dan nama berkasnya."
    case .noPlainFile(let path):
      "\(path) bukan berkas biasa. Sebutkan berkas lain, misalnya konsep.sop.yaml."
    case .noMemory:
      "Memori komputer ini belum cukup. Tutup program lain, lalu coba lagi."
    case .other(let path, let says):
      "\(path) belum dapat dipakai (\(says)). Coba lagi, atau pilih folder lain."
    }
  }
}
