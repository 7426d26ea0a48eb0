/// The name of a lesson's folder, "17-nama-pelajaran": a number that becomes the lesson's id, and words.
package struct LessonFolderName: Sendable, Hashable {
  package let text: String

  /// Takes a name as an author types it.
  ///
  /// - Throws: an `AuthoringRefusal` that says how names look.
  package init(_ text: String) throws(AuthoringRefusal) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    func isMadeOf(_ word: String, _ characters: ClosedRange<Character>...) -> Bool {
      !word.isEmpty && word.allSatisfy { sign in characters.contains { $0.contains(sign) } }
    }
    guard parts.count > 1, parts[0].count == 2, isMadeOf(parts[0], "0"..."9"),
      parts.dropFirst().allSatisfy({ isMadeOf($0, "a"..."z", "0"..."9") })
    else {
      throw AuthoringRefusal(
        "Nama \"\(text)\" belum sesuai: dua angka, tanda hubung, lalu huruf kecil tanpa spasi, misalnya 17-arsip-surat."
      )
    }
    self.text = text
  }

  /// The permanent name of the lesson: "L17".
  package var id: String { "L" + text.prefix(2) }

  /// A first title made of the words: "Arsip surat".
  package var title: String {
    let words = text.dropFirst(3).split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// Why an author's wish cannot be done, and what to do instead.
package struct AuthoringRefusal: Error, Sendable, Hashable {
  package let words: String

  package init(_ words: String) { self.words = words }
}
