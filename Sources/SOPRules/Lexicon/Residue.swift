extension Lexicon {
  /// Words that no finished SOP holds: notes to oneself, filler text, pieces of markup.
  ///
  /// Source: the editing residue of real-drafts.md (X-11 and the list of messy inputs).
  static let residueWords = WordList.split(
    """
    fixme todo tbd lorem ipsum nbsp chatgpt copilot xxx xxxx xxxxx xx-xx asdf
    """)

  /// What a chatbot says before the text asked of it.
  ///
  /// Source: ours, after the chatbot phrases of real-drafts.md.
  static let residueOpenings = PhraseList(
    """
    berikut adalah
    berikut ini adalah
    berikut versi
    tentu berikut
    sebagai model bahasa
    sebagai asisten ai
    """)

  /// What a chatbot or a form says anywhere.
  ///
  /// Source: as above, and the prompts of word processors.
  static let residuePhrases = PhraseList(
    """
    semoga membantu
    click here to enter text
    ketik di sini
    reference source not found
    """)

  /// What stands in brackets where a form is still to be filled in: "[nama instansi]".
  ///
  /// Source: ours, from the usual forms of SOP.
  static let placeholders = WordList(
    """
    nama isi isikan diisi tulis tuliskan sebutkan masukkan cantumkan lengkapi instansi unit nomor
    no tanggal tgl jabatan nip logo judul tahun bulan kabupaten kota menggunakan cite sumber
    sesuaikan disesuaikan ganti diganti gantilah pilih tambahkan contoh catatan insert your
    """)
}
