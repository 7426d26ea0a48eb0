package import Coursework
import SOPDocument
package import SOPRules

/// The whole course for a pen: pages, exercises to fill in, cases, blank forms, terms, and the key.
///
/// For a blackout, and for who would rather write by hand.
package struct Workbook {
  let course: Course
  let lessons: [Lesson]
  let cases: [CaseStory]
  let folder: Folder
  let rulebook: Rulebook
  /// The answers stand at the end.
  let hasKey: Bool

  /// Reads the course; a lesson that cannot be read is left out.
  package init(
    _ course: Course, in folder: Folder, by rulebook: Rulebook, hasKey: Bool
  ) {
    self.course = course
    self.folder = folder
    self.rulebook = rulebook
    self.hasKey = hasKey
    lessons = course.lessons.compactMap { course.lesson($0.id, in: folder).0 }
    cases = CaseStory.all(in: folder)
  }

  static let symbols: [(name: String, meaning: String)] = [
    ("Kapsul", "Awal dan akhir: kegiatan pertama dan kegiatan terakhir."),
    ("Kotak", "Satu kegiatan."),
    ("Belah ketupat", "Pemeriksaan atau keputusan, dengan dua cabang yang diberi nama."),
    ("Anak panah", "Arah dari satu kegiatan ke kegiatan berikutnya."),
    ("Segilima", "Sambungan ke halaman lain, selalu berpasangan dengan huruf yang sama."),
  ]

  static let howTo = [
    "Bacalah halaman, lalu kerjakan latihan sesudahnya dengan pena.",
    "Bila ragu, baca lagi halamannya. Menjawab lebih dahulu lebih berguna daripada melihat kunci.",
    "Naskah SOP ditulis pada formulir kosong di bagian belakang; fotokopi bila perlu.",
    "Kalimat yang menyebut tombol berlaku bagi yang belajar di layar; di kertas, lewati saja.",
  ]

  static let columns = [
    "No", "Kegiatan", "Pelaksana", "Kelengkapan", "Waktu", "Output", "Keterangan",
  ]

  /// How many empty rows a form has.
  static let formRows = 12

  static let inventoryColumns = [
    "No", "Kegiatan", "Unit", "Jenis", "SOP", "Penanggung jawab", "Rencana",
  ]
  static let inventoryRows = 14
  static let inventoryHelp =
    "Jenis: rutin, pelayanan, atau penugasan. SOP: ada, perlu diperbarui, atau belum ada."

  /// What a lesson's task is written on: the draft itself where no case prints it, and room for what
  /// is changed.
  func sheet(of task: DraftTask) -> [ExerciseSheet.Part] {
    let room = ExerciseSheet.Part.table(
      header: ["Tempat", "Seharusnya"],
      rows: Array(repeating: ["", ""], count: Workbook.taskRows))
    let parts = task.start.split(separator: "/").map(String.init)
    let isOfCase =
      parts.count == 3 && parts[2] == "cacat.sop.yaml" && cases.contains { $0.id == parts[1] }
    if isOfCase { return [.words("Naskahnya ada pada bagian \(parts[1])."), room] }
    let bytes = folder.bytes(task.start) ?? []
    guard let sop = try? SOP.reading(bytes: bytes).sop, !sop.activities.isEmpty else {
      return [.words("Tulis naskahnya pada formulir kosong di bagian belakang.")]
    }
    return [.draft(sop), room]
  }

  private static let taskRows = 8
}
