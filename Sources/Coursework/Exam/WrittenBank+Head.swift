import PlainYAML

extension WrittenBank {
  private static let headKeys = ["format", "topik", "judul", "pelajaran"]

  /// Checks what the head of a file of the bank says: its form, and whose items it holds.
  static func checkHead(
    of file: LessonFile, on topic: String?, complaints: inout [Complaint]
  ) {
    let place = Place(line: 2, column: 1, offset: 4)
    let tree: Tree
    do {
      tree = try Tree.parsing(part: PlainText(file.head).bytes, startingAt: place)
    } catch {
      complaints.append(Complaint(error))
      return
    }
    guard let root = tree.root else {
      complaints.append(Complaint("Kepala berkas belum diisi; tulis format: bank/1.", at: place))
      return
    }
    let fields = Fields(of: root, as: "kepala bank", keys: headKeys, complaints: &complaints)
    fields.checkFormat("bank/1", complaints: &complaints)
    let named = fields.optionalText("topik", complaints: &complaints)
    if let topic, let named, named != topic {
      complaints.append(
        fields.complaint(
          "Berkas ini memuat butir topik \(topic), tetapi kepalanya menyebut \(named); samakan.",
          at: "topik"))
    }
  }
}
