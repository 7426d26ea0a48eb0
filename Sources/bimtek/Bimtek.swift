import ArgumentParser
import Glibc
import PlainYAML
import SOPRules

/// The program: one subcommand a file, every failure told in Indonesian.
@main
struct Bimtek: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bimtek",
    abstract: "Pelatih penyusunan SOP Administrasi Pemerintahan.",
    version: "bimtek 0.1.0",
    subcommands: [
      Latih.self, Periksa.self, Banding.self, Perbaiki.self, Jelaskan.self, Aturan.self,
      Instansi.self, Pelajaran.self, Tes.self, DaftarSOP.self,
    ],
    defaultSubcommand: Latih.self)

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let word = unknownWord(in: arguments) {
      Output.complain(word)
      Glibc.exit(Exit.refused.rawValue)
    }
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let exit as Exit {
      Glibc.exit(exit.rawValue)
    } catch let trouble as Trouble {
      Output.complain(trouble.words)
      Glibc.exit(Exit.refused.rawValue)
    } catch {
      tell(error)
    }
  }

  /// What to say to a first word that is no subcommand; nothing when it is one.
  private static func unknownWord(in arguments: [String]) -> String? {
    let names = configuration.subcommands.map { $0._commandName }
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !names.contains(word)
    else { return nil }
    let hint =
      Nearest.word(to: word.lowercased(), among: names).map { "maksudnya \"\($0)\"?" }
      ?? "yang dikenal: \(Wording.series(names))."
    return "Perintah \"\(VisibleText.line(word))\" tidak dikenal; \(hint)"
  }

  /// Tells help on standard output and everything else on standard error.
  private static func tell(_ error: any Error) -> Never {
    let text = Indonesian.translating(fullMessage(for: error))
    guard exitCode(for: error).isSuccess else {
      Output.complain(text)
      Glibc.exit(Exit.refused.rawValue)
    }
    Output.write(text + "\n")
    Glibc.exit(0)
  }
}

/// How the program ends when it is neither all well nor an error of use.
enum Exit: Int32, Error {
  /// There is something to mend.
  case findings = 1
  /// A file, an option or a setting was refused.
  case refused = 2
}
