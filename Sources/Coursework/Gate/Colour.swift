import PlainYAML

/// Words that point at something by its colour alone, which not every screen and not every eye shows.
enum Colour {
  private static let colours: Set<String> = [
    "merah", "hijau", "kuning", "biru", "jingga", "oranye", "ungu", "kelabu", "abu-abu",
  ]

  /// What stands before a colour when a mark on the screen is meant, not a thing of the office.
  private static let marks: Set<String> = [
    "angka", "bagian", "baris", "berwarna", "bertanda", "dicetak", "ditandai", "diwarnai", "garis",
    "huruf", "kata", "kolom", "kotak", "panah", "sel", "simbol", "tanda", "teks", "tulisan",
    "warna", "yang",
  ]

  /// The first words of a text that mean something by colour alone.
  static func words(in text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    return zip(words, words.dropFirst()).first { mark, colour in
      marks.contains(mark) && colours.contains(colour)
    }.map { "\($0) \($1)" }
  }

  static func complaint(about text: String, at place: Place) -> Complaint? {
    words(in: text).map {
      Complaint(
        "\"\($0)\" hanya dapat dikenali dari warnanya; sebut letak, tanda, atau namanya.", at: place
      )
    }
  }
}
