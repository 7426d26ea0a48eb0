/// How advice turns a word into the form it should have; only forms that are in the lexicon are
/// offered, so that no advice shows a word nobody says.
extension Word {
  /// The active verb that says what this noun, passive or bare root says.
  package var active: String? {
    if isPassive { return activeOfPassive }
    return activeOfNoun ?? activeOfBareVerb
  }

  /// "penyerahan" gives "menyerahkan", "rapat" gives "mengadakan rapat".
  package var activeOfNoun: String? {
    let noun = withoutNya
    if let verb = Lexicon.irregularNouns[noun] ?? Lexicon.loanNouns[noun] { return verb }
    guard noun.utf8.count >= 7, noun.hasPrefix("pe"), noun.hasSuffix("an") else { return nil }
    return Verbs.known.ofBase["me" + noun.dropFirst(2).dropLast(2)]
  }

  /// "ditandatangani" gives "menandatangani", "terverifikasi" gives "memverifikasi".
  package var activeOfPassive: String? {
    let word = withoutNya
    let root = word.dropFirst(word.hasPrefix("ter") ? 3 : 2)
    let forms = Word.prefixed(String(root))
    for form in forms where Verbs.known.whole.contains(form) { return form }
    for form in forms {
      if let verb = Verbs.known.ofBase[form] { return verb }
    }
    return nil
  }

  /// "susun" gives "menyusun" and "serahkan" gives "menyerahkan"; "daftar" is a list and no verb.
  package var activeOfBareVerb: String? {
    guard !Lexicon.notBareVerbs.contains(letters) else { return nil }
    return Word.prefixed(letters).first { Verbs.known.whole.contains($0) }
  }

  /// The noun a title begins with: "menyerahkan" gives "penyerahan".
  package var nounOfActive: String? { Verbs.nouns[letters] }

  /// The forms a root may take behind me-, likely ones first.
  ///
  /// Which of them is a word is for the lexicon to say: "kaji" keeps its k and "kirim" does not.
  static func prefixed(_ root: String) -> [String] {
    guard let first = root.first else { return [] }
    let rest = root.dropFirst()
    let forms: [String] =
      switch first {
      case "p": ["mem" + rest, "mem" + root]
      case "t": ["men" + rest, "men" + root]
      case "s": ["meny" + rest, "men" + root]
      case "k": ["meng" + rest, "meng" + root]
      case "b", "f", "v": ["mem" + root]
      case "d", "c", "j", "z": ["men" + root]
      case "l", "m", "n", "r", "w", "y": ["me" + root]
      default: ["meng" + root]
      }
    return forms + ["menge" + root, "memper" + root]
  }
}

/// The active verbs of the lexicon, ready to be looked up; made when a first sentence needs mending.
struct Verbs: Sendable {
  static let known = Verbs()

  /// "menyerahkan".
  let whole: Set<String>
  /// "menyerah" to "menyerahkan": what is left when the suffix is taken off.
  let ofBase: [String: String]

  private init() {
    var whole = Set<String>(minimumCapacity: 512)
    var ofBase = [String: String](minimumCapacity: 512)
    for entry in Lexicon.activeVerbs {
      let (base, verb) = Verbs.parts(of: entry)
      whole.insert(verb)
      if ofBase[base] == nil { ofBase[base] = verb }
    }
    for verb in Lexicon.loanNouns.pairs.values where Verbs.isOneWord(verb) { whole.insert(verb) }
    for verb in Lexicon.irregularNouns.pairs.values where Verbs.isOneWord(verb) {
      whole.insert(verb)
    }
    self.whole = whole
    self.ofBase = ofBase
  }

  /// "menyerahkan" to "penyerahan", for titles.
  static let nouns: [String: String] = {
    var nouns: [String: String] = [:]
    for entry in Lexicon.activeVerbs {
      let (base, verb) = parts(of: entry)
      nouns[verb] = "pe" + base.dropFirst(2) + "an"
    }
    for (noun, verb) in Lexicon.loanNouns.pairs where isOneWord(verb) {
      let ending = noun.dropFirst()
      if verb.hasSuffix(ending) || verb.hasSuffix(ending + "kan") { nouns[verb] = noun }
    }
    // In their order, so that of two nouns of one verb the same one is offered every time.
    for (noun, verb) in Lexicon.irregularNouns.pairs.sorted(by: { $0.key < $1.key })
    where isOneWord(verb) && nouns[verb] == nil {
      nouns[verb] = noun
    }
    return nouns
  }()

  /// "menyerah-kan" is "menyerah" and "menyerahkan".
  private static func parts(of entry: String) -> (base: String, verb: String) {
    guard let hyphen = entry.utf8.firstIndex(of: UInt8(ascii: "-")) else { return (entry, entry) }
    let base = String(entry[..<hyphen])
    return (base, base + entry[entry.utf8.index(after: hyphen)...])
  }

  private static func isOneWord(_ verb: String) -> Bool {
    Word(verb).isActive && !verb.utf8.contains(UInt8(ascii: " "))
  }
}
