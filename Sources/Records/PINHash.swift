import CSodium

/// A PIN as it is kept: salted and hashed by Argon2id, never the digits themselves.
///
/// A PIN only keeps a neighbour from looking by mistake; whoever can copy the file can try all ten
/// thousand. So it costs 8 MiB and a few milliseconds, not the 64 MiB of libsodium's advice, which
/// alone would be more than the whole trainer may use.
struct PINHash {
  /// What stands in the learner's row; it names its own salt and cost.
  var text: String

  private static let operations: UInt64 = 2
  private static let memory = 8 << 20

  init(text: String) { self.text = text }

  /// Hashes a PIN with a salt of its own.
  ///
  /// - Throws: `Trouble.noMemory` when the 8 MiB are not to be had.
  init(of pin: String) throws {
    guard sodium_init() >= 0 else { throw Trouble.noMemory }
    let secret = Array(pin.utf8).map { CChar(bitPattern: $0) }
    var hash = [CChar](repeating: 0, count: crypto_pwhash_strbytes())
    guard
      crypto_pwhash_str(
        &hash, secret, UInt64(secret.count), PINHash.operations, PINHash.memory) == 0
    else { throw Trouble.noMemory }
    text = String(decoding: hash.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  func accepts(_ pin: String) -> Bool {
    let secret = Array(pin.utf8).map { CChar(bitPattern: $0) }
    return sodium_init() >= 0
      && crypto_pwhash_str_verify(text, secret, UInt64(secret.count)) == 0
  }
}
