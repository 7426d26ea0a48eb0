import ArgumentParser
import Records
import Workshop

/// Prints the list of a unit's activities that a learner has written down.
struct DaftarSOP: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar-sop",
    abstract: "Mencetak Daftar SOP Unit milik seorang peserta.",
    discussion: """
      Daftarnya ditulis dalam pelatih. Selesai dengan 0 bila tercetak, 2 bila pesertanya belum \
      ditemukan atau daftarnya masih kosong.
      """)

  @Option(help: "Nama peserta; tanpa ini yang terakhir bekerja.")
  var peserta: String?

  @Option(help: "Bentuk: txt, csv, atau html.")
  var bentuk: String = ListForm.text.rawValue

  @Option(help: "Folder data peserta; tanpa ini folder data Anda.")
  var data: String?

  func run() throws {
    guard let form = ListForm(rawValue: bentuk) else {
      throw Trouble.refused("--bentuk \(bentuk): yang dikenal: txt, csv, dan html.")
    }
    let places = Places(homeOption: data)
    let library = Library(folder: places.learners, newName: Places.newName)
    let learners = library.learners()
    guard let learner = learners.first(where: { peserta == nil || $0.name == peserta }) else {
      throw Trouble.refused(
        peserta.map { "Peserta \"\($0)\" belum ada di \(places.learners)." }
          ?? "Belum ada peserta di \(places.learners).")
    }
    guard !learner.hasPIN else {
      throw Trouble.refused(
        "Pekerjaan \(learner.displayName) memakai PIN. Simpan daftarnya dari pelatih, tombol E.")
    }
    let kept = try DaftarSOP.kept(of: learner.id, in: library)
    let list = Standing(from: kept.entries).inventory
    guard !list.isEmpty else {
      throw Trouble.refused(
        "Daftar SOP Unit milik \(learner.displayName) masih kosong; isi dalam pelatih.")
    }
    Output.write(list.printed(as: form, office: kept.learner.office))
  }

  private static func kept(of learner: Learner.ID, in library: Library) throws -> Kept {
    do {
      let (file, kept) = try library.open(learner, pin: nil, at: Places.time)
      file.close()
      return kept
    } catch {
      throw Trouble.refused("\(error)")
    }
  }
}
