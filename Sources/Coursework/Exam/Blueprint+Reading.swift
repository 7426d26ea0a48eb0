import PlainYAML

extension Blueprint {
  /// Reads `kisi-kisi.yaml`; nothing but complaints where a test could not be drawn from it.
  static func reading(_ text: String, complaints: inout [Complaint]) -> Blueprint? {
    let root: Node?
    do {
      root = try Tree.parsing(text).root
    } catch {
      complaints.append(Complaint(error))
      return nil
    }
    guard let root else {
      complaints.append(Complaint("Berkas ini masih kosong.", at: .start))
      return nil
    }
    let fields = Fields(
      of: root, as: "kisi-kisi",
      keys: ["format", "lulus", "menit", "butir", "topik", "pendek", "uji_coba"],
      complaints: &complaints)
    fields.checkFormat("kisi-kisi/1", complaints: &complaints)
    let (short, shortMinutes) = shortTest(in: fields, complaints: &complaints)
    let topics = fields.items("topik", complaints: &complaints) { node, complaints in
      Topic.reading(node, short: short, complaints: &complaints)
    }
    let minutes = fields.integer("menit", complaints: &complaints)
    let passMark = fields.integer("lulus", complaints: &complaints)
    guard let topics, let minutes, let passMark else { return nil }
    let blueprint = Blueprint(
      passMark: passMark, minutes: minutes, shortMinutes: shortMinutes ?? minutes, topics: topics)
    if let count = fields.optionalInteger("butir", complaints: &complaints),
      count != blueprint.count
    {
      complaints.append(
        fields.complaint(
          "\"butir\" \(count), sedangkan sel-selnya berjumlah \(blueprint.count); samakan.",
          at: "butir"))
    }
    return blueprint
  }

  /// How many items of each topic the short test asks, and its minutes.
  private static func shortTest(
    in fields: Fields, complaints: inout [Complaint]
  ) -> ([String: Int], Int?) {
    guard let node = fields["pendek"] else { return ([:], nil) }
    let keys = node.map?.map(\.key) ?? []
    let short = Fields(of: node, as: "pendek", keys: keys, complaints: &complaints)
    var counts: [String: Int] = [:]
    for key in keys where key != "menit" && key != "butir" {
      counts[key] = short.integer(key, complaints: &complaints)
    }
    return (counts, short.optionalInteger("menit", complaints: &complaints))
  }
}

extension Blueprint.Topic {
  fileprivate static func reading(
    _ node: Node, short: [String: Int], complaints: inout [Complaint]
  ) -> Blueprint.Topic? {
    let fields = Fields(
      of: node, as: "topik", keys: ["topik", "judul", "pelajaran", "sel"],
      complaints: &complaints)
    let id = fields.text("topik", complaints: &complaints)
    let title = fields.text("judul", complaints: &complaints)
    let lessons = fields.texts("pelajaran", complaints: &complaints)
    guard let id, let title, let map = fields.required("sel", complaints: &complaints) else {
      return nil
    }
    let levels = Item.Level.allCases.map(\.rawValue)
    let cells = Fields(of: map, as: "sel", keys: levels, complaints: &complaints)
    return Blueprint.Topic(
      id: id, title: title, lessons: lessons,
      cells: Item.Level.allCases.compactMap { level in
        cells.optionalInteger(level.rawValue, complaints: &complaints)
          .map { Blueprint.Cell(level: level, count: $0) }
      }, short: short[id] ?? 0)
  }
}
