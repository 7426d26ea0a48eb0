import Records

extension SafeFile {
  /// Writes what a command was asked for.
  ///
  /// - Throws: `Trouble` with the disk's reason.
  static func save(_ bytes: [UInt8], to path: String) throws(Trouble) {
    do {
      try write(bytes, to: path)
    } catch {
      throw .refused("\(error)")
    }
  }
}
