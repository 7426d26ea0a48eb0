import ArgumentParser
import Coursework
import SOPRules

/// The empty table into which answers on paper are typed.
struct TesLembar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lembar",
    abstract: "Membuat tabel CSV untuk mengetik jawaban dari kertas.",
    discussion: "Simpan dengan > lembar.csv, buka dengan lembar kerja, isi satu baris satu orang.")

  @Option(help: "Bentuk yang sudah terisi pada setiap baris: A atau B.")
  var bentuk = "A"

  @Option(help: "Banyaknya baris peserta.")
  var peserta = 40

  @OptionGroup var test: TestOptions

  func run() throws {
    let form = try TestOptions.form(bentuk)
    let seed = test.benih ?? Exam.usualSeed
    let items = try test.bank().form(form, length: test.length, seed: seed)
    Output.write(
      ScoreSheet.blank(
        items: items.count, form: form, seed: seed, people: min(1000, max(1, peserta))))
  }
}
