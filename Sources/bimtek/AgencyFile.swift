import PlainYAML
import SOPRules

/// The file an office or a class keeps its settings in.
enum AgencyFile {
  /// Reads settings whole or says everything there is to mend, line by line.
  ///
  /// - Throws: `Trouble` when the file cannot be opened, or is not as it must be.
  static func reading(_ path: String, keeping gates: [String] = []) throws(Trouble) -> Agency {
    let bytes = try Folder.bytes(of: path, limit: Tree.largestSize)
    let name = path == "-" ? "(masukan baku)" : path
    guard bytes.count <= Tree.largestSize else {
      throw .refused("\(name): berkas pengaturan terlalu besar; periksa apakah ini berkasnya.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .refused("\(name): isinya bukan teks UTF-8; simpan ulang sebagai UTF-8.")
    }
    do {
      return try Agency.reading(text, keeping: gates)
    } catch {
      let complaints = error.complaints.map { "\(name):\($0.words)" }
      throw .refused(complaints.joined(separator: "\n"))
    }
  }
}
