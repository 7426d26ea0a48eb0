import ArgumentParser
import SOPRules

/// Prints settings to fill in, or says what a file of settings comes to.
struct Instansi: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instansi",
    abstract: "Mencetak contoh pengaturan instansi atau kelas, atau memeriksa berkasnya.",
    discussion: """
      Tanpa berkas: contoh yang dapat disimpan dan diubah, misalnya bimtek instansi > kelas.yaml. \
      Pemakaiannya: bimtek periksa --instansi kelas.yaml naskah.sop.yaml; berlaku juga untuk banding \
      dan pelatih. Selesai dengan 0, atau 2 bila berkasnya ditolak.
      """)

  @Argument(
    help: ArgumentHelp("Berkas pengaturan yang diperiksa; \"-\" masukan baku.", valueName: "berkas")
  )
  var file: String?

  func run() throws {
    guard let file else { return Output.write(Agency.sample) }
    Output.write(AgencyText.printing(try AgencyFile.reading(file)))
  }
}
