import ArgumentParser
import PlainYAML
import Records
import SOPDocument
import SOPRules

/// Reviews drafts and prints what was found, for people or for machines.
struct Periksa: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "periksa",
    abstract: "Memeriksa naskah SOP dan menghitung nilainya.",
    discussion: """
      Folder ditelusuri; yang diperiksa berkas *.sop.yaml. Selesai dengan 0 bila tidak ada catatan \
      setingkat --gagal-pada, 1 bila ada, 2 bila ada berkas atau pilihan yang ditolak.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case teks, ringkas, json, html }

  @Argument(
    help: ArgumentHelp("Berkas atau folder; \"-\" membaca masukan baku.", valueName: "berkas"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "Bentuk keluaran; ringkas: satu catatan sebaris, html: satu halaman untuk dicetak.",
      valueName: "bentuk"))
  var format = Format.teks

  @Option(help: ArgumentHelp("Hanya aturan ini: kode, nama, atau kelompok.", valueName: "aturan"))
  var hanya: [String] = []

  @Option(help: ArgumentHelp("Tanpa aturan ini: kode, nama, atau kelompok.", valueName: "aturan"))
  var tanpa: [String] = []

  @Option(
    name: .customLong("gagal-pada"),
    help: ArgumentHelp("Tingkat catatan yang membuat hasil 1.", valueName: "tingkat"))
  var level = Severity.kesalahan

  @OptionGroup var options: ReviewOptions

  @Flag(help: "Periksa lagi setiap kali berkasnya berubah; Ctrl-C mengakhiri.")
  var pantau = false

  func run() throws {
    guard pantau else {
      if let exit = try review() { throw exit }
      return
    }
    guard !files.contains("-") else {
      throw Trouble.refused("Masukan baku tidak dapat dipantau; sebutkan berkas atau folder.")
    }
    var isFirst = true
    try Watch(paths: files + options.files).repeating {
      do {
        _ = try review()
      } catch let trouble as Trouble where !isFirst {
        // Settings half written are told and waited for, as a draft is.
        Output.complain(trouble.words)
      }
      isFirst = false
      if format == .teks { Output.write("\nMenunggu perubahan. Ctrl-C mengakhiri.\n\n") }
    }
  }

  /// Reviews all files once and says how the program should end.
  private func review() throws -> Exit? {
    let rulebook = try rulebook()
    let isWhole = hanya.isEmpty && tanpa.isEmpty
    let source = try options.source()
    let agency = try options.agency(under: source.rubric)
    let reviewed = Inspection(
      rulebook: rulebook, rubric: isWhole ? source.rubric : nil, profile: options.profil,
      agency: agency,
      whyNoRubric: isWhole
        ? source.absence : "Nilai hanya dihitung bila semua aturan diperiksa."
    ).reports(on: files)
    let reports = rulebook.comparing(reviewed, for: agency)

    switch format {
    case .teks:
      let isColoured = Places.isOutputTerminal && Places.variable("NO_COLOR") == nil
      let text = ReviewText(rulebook: rulebook) { code in
        isColoured ? "\u{1B}[2m\(code)\u{1B}[0m" : code
      }
      Output.write(reports.mapInParallel { text.printing($0) }.joined(separator: "\n"))
    case .ringkas:
      Output.write(reports.mapInParallel { ReviewLines.printing($0) }.joined())
    case .html:
      Output.write(ReviewHTML(rulebook: rulebook).printing(reports))
    case .json:
      let json = ReviewJSON(
        rulebook: rulebook, rubric: source.rubric, profile: options.profil, agency: agency,
        digest: Digest.sha256)
      Output.write(json.printing(reports))
    }
    if reports.contains(where: \.isRefused) { return .refused }
    if reports.contains(where: { $0.fails(at: level, under: rulebook) }) { return .findings }
    return nil
  }
}

extension Periksa {
  /// The rules asked for; a selection that leaves none would call every draft clean.
  private func rulebook() throws(Trouble) -> Rulebook {
    let (only, without) = (Selection.words(hanya), Selection.words(tanpa))
    try Selection.check(only + without, in: .standard)
    let rulebook = (hanya.isEmpty ? Rulebook.standard : .standard.only(only)).without(without)
    guard !rulebook.rules.isEmpty || !rulebook.collectionRules.isEmpty else {
      throw .refused("Dengan --hanya dan --tanpa ini tidak ada aturan yang tersisa.")
    }
    return rulebook
  }
}

extension Severity: ExpressibleByArgument {}
