/// Words that name who does something, asked whether they name a person.
struct PersonName {
  private let places: WordPlaces
  private let words: [String]

  init(_ text: String) {
    places = WordPlaces(text)
    words = Words(text).list
  }

  /// What gives the person away.
  var clue: String? {
    if let title = personalTitle { return "ada sapaan \"\(title)\"" }
    if let degree { return "ada gelar \"\(degree)\"" }
    return hasNIP ? "ada 18 angka seperti NIP" : nil
  }

  /// The title before a name: "Bu Rina", and not "Ibu hamil", "Bapak Camat" or "Bapak/Ibu Guru".
  var personalTitle: String? {
    guard let first = words.first, words.count > 1, Lexicon.personalTitles.contains(first) else {
      return nil
    }
    let place = words.indices.dropFirst().first { !Lexicon.personalTitles.contains(words[$0]) }
    guard let place, isName(place) else { return nil }
    return places.words(0..<1)
  }

  private func isName(_ place: Int) -> Bool {
    let word = places.words(place..<place + 1)
    guard let initial = word.first, initial.isUppercase, word.contains(where: \.isLowercase) else {
      return false
    }
    return !Lexicon.roles.contains(words[place]) && !Lexicon.notPersonalNames.contains(words[place])
      && Lexicon.officeAliases[words[place]] == nil
  }

  /// A degree behind a comma or with its dots, or a title that only persons bear.
  private var degree: String? {
    for place in words.indices.dropLast() {
      let pair = [words[place], words[place + 1]]
      if places.gap(before: place + 1).first == ".", !isAbbreviation(from: place),
        Lexicon.degrees.contains(where: { $0.list == pair })
      {
        return places.words(place..<place + 2)
      }
    }
    if let first = words.first, words.count > 1, Lexicon.namePrefixes.contains(first),
      places.gap(before: 1).first == ".", isName(1)
    {
      return places.words(0..<1) + "."
    }
    let last = words.count - 1
    guard last > 0, Lexicon.plainDegrees.contains(words[last]),
      places.gap(before: last).contains(",")
    else { return nil }
    return places.words(last..<last + 1)
  }

  /// Three letters with dots are an abbreviation: "S.E.A.".
  private func isAbbreviation(from place: Int) -> Bool {
    place + 2 < words.count && words[place..<place + 3].allSatisfy { $0.utf8.count == 1 }
      && places.gap(before: place + 2) == "."
  }

  /// Eighteen figures, also with spaces between their groups.
  private var hasNIP: Bool {
    var figures = 0
    for word in words {
      let isFigures = word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      figures = isFigures ? figures + word.utf8.count : 0
      if figures == 18 { return true }
    }
    return false
  }
}
