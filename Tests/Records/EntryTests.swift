import Coursework
import Foundation
import GRDB
import Testing
import Workshop

@testable import Records

@Suite struct `Entries on disk` {
  static let answers: [Answer] = [
    .choice(["a", "c"]), .choice([]), .text("dua \"jam\"\n—"), .order(["c", "a"]),
    .pairs(["a": "1", "b": "2"]), .pairs([:]),
  ]

  static let entries: [Entry] =
    [
      .named(name: "Siti Rahmawati", office: "Kecamatan Teluk Lembayung"),
      .keysLearned,
      .lessonOpened(lesson: "L01", revision: 3, exercises: ["L01-01"]),
      .stepLeft(lesson: "L01", step: 4),
      .hintOpened(exercise: "L01-02", rung: 2),
      .draftBegun(draft: Draft.ID("d"), title: "Legalisasi", task: "L08"),
      .draftBegun(draft: Draft.ID("d"), title: "", task: nil),
      .draftHandedIn(
        Entry.HandedIn(
          draft: Draft.ID("d"), text: "format: sop-ap/1\n", task: "L08", score: 78_000_000,
          record: nil, findings: [1, 2, 3])),
      .draftHandedIn(
        Entry.HandedIn(
          draft: Draft.ID("d"), text: "", task: nil, score: nil, record: nil, findings: [])),
      .versionKept(draft: Draft.ID("d"), text: "satu\u{0}dua\u{1F600}"),
      .draftDeleted(draft: Draft.ID("d"), text: "teks"),
      .draftRestored(draft: Draft.ID("d")),
      .reset(.exercise("L01-01")), .reset(.lesson("L01")), .reset(.course),
      .settingChanged(key: "glif", value: "ascii"),
      .exam(
        .before,
        .begun(
          ExamEntry.Begun(
            form: .b, length: .short, seed: 1, items: ["T1-C1-a1"], allowed: 900_000))),
      .exam(.after, .resumed),
      .exam(.after, .answered(item: "T1-C1-a1", revision: 2, answer: .choice(["a"]), left: 5)),
      .exam(.after, .marked(item: "T1-C1-a1", isDoubtful: true, left: 4)),
      .exam(.after, .ticked(left: 3)),
      .exam(.after, .handedIn(scores: ["T1-C1-a1": 1_000_000], isByTime: true)),
      .resetUndone, .lessonEnded(lesson: "L02"),
      .lessonSkipped(lesson: "L02", isSkipped: true),
      .lessonSkipped(lesson: "L02", isSkipped: false),
      .checked(
        Entry.Checked(lesson: "L03", isAhead: true, items: ["T6-C4-a1"], score: 1_000_000)),
      .unitActivityKept(
        UnitActivity(
          id: "k1", name: "Melayani legalisasi", unit: "Seksi Pelayanan", kind: .service,
          sop: .outdated, owner: "Kepala Seksi", planned: "Maret 2027")),
      .unitActivityDeleted(id: "k1"),
    ]
    + answers.map {
      .answered(
        Entry.Answered(
          exercise: "L01-01", revision: 1, lesson: "L01", answer: $0, score: 333_333, hints: 1))
    }

  @Test(arguments: entries)
  func `an entry is read back as it was written`(entry: Entry) throws {
    let encoded = try EncodedEntry(entry)
    #expect(encoded.entry(by: JSONDecoder()) == entry)
  }

  /// Every kind as version 1 stands in files.
  static let written: [(kind: String, payload: String)] = [
    ("named", #"{"name":"Siti","office":"Kecamatan"}"#),
    ("keysLearned", "{}"),
    ("lessonOpened", #"{"exercises":["L01-01"],"lesson":"L01","revision":3}"#),
    ("stepLeft", #"{"lesson":"L01","step":4}"#),
    ("hintOpened", #"{"exercise":"L01-02","rung":2}"#),
    ("draftBegun", #"{"draft":"d","task":"L08","title":"Legalisasi"}"#),
    ("versionKept", #"{"draft":"d","text":"teks"}"#),
    ("draftDeleted", #"{"draft":"d","text":"teks"}"#),
    ("draftRestored", #"{"draft":"d"}"#),
    (
      "examBegun",
      #"{"allowed":900000,"form":"B","items":["T1-C1-a1"],"length":"pendek","occasion":"awal","seed":1}"#
    ),
    ("examResumed", #"{"occasion":"akhir"}"#),
    (
      "examAnswered",
      #"{"answer":{"choice":["a"]},"item":"T1-C1-a1","left":5,"occasion":"akhir","revision":2}"#
    ),
    ("examMarked", #"{"isDoubtful":true,"item":"T1-C1-a1","left":4,"occasion":"akhir"}"#),
    ("examTicked", #"{"left":3,"occasion":"akhir"}"#),
    ("examHandedIn", #"{"isByTime":true,"occasion":"akhir","scores":{"T1-C1-a1":1000000}}"#),
    ("resetUndone", "{}"),
    ("lessonEnded", #"{"lesson":"L02"}"#),
    ("lessonSkipped", #"{"lesson":"L02","skipped":true}"#),
    ("checked", #"{"ahead":true,"items":["T6-C4-a1"],"lesson":"L03","score":900000}"#),
    (
      "unitActivityKept",
      #"{"activity":"k1","kind":"rutin","name":"Agenda","owner":"","planned":"","sop":"belum ada","unit":""}"#
    ),
    ("unitActivityDeleted", #"{"activity":"k1"}"#),
    ("reset", #"{"exercise":"L01-01"}"#),
    ("reset", #"{"lesson":"L01"}"#),
    ("reset", "{}"),
    ("settingChanged", #"{"key":"glif","value":"ascii"}"#),
    (
      "answered",
      #"{"answer":{"choice":["a"]},"exercise":"L01-01","hints":1,"lesson":"L01","revision":1,"#
        + #""score":333333}"#
    ),
    (
      "answered",
      #"{"answer":{"pairs":{"a":"1"}},"exercise":"L01-01","hints":1,"lesson":"L01","revision":1,"#
        + #""score":333333}"#
    ),
    (
      "draftHandedIn",
      #"{"draft":"d","findings":[1,2,3],"record":{"contentHash":"a","criteria":{"KS":1},"#
        + #""draftHash":"b","final":78,"gates":["AL-15"],"profile":"ujian","raw":80,"#
        + #""revisions":{"AL-15":1},"rubric":"sop-ap","structureHash":"c","version":"2026.1"},"#
        + #""score":78,"task":"L08","text":"teks"}"#
    ),
  ]

  @Test(arguments: written)
  func `what older programs wrote is read, and written no other way`(
    kind: String, payload: String
  ) throws {
    let encoded = EncodedEntry(kind: kind, version: 1, payload: payload)
    let entry = try #require(encoded.entry(by: JSONDecoder()))
    #expect(try EncodedEntry(entry) == encoded)
  }

  @Test func `a hand-in whose record is of another make is read without it`() {
    let encoded = EncodedEntry(
      kind: "draftHandedIn", version: 1,
      payload: #"{"draft":"d","findings":[],"record":{"x":1},"score":7,"text":"teks"}"#)
    #expect(
      encoded.entry(by: JSONDecoder())
        == .draftHandedIn(
          Entry.HandedIn(
            draft: Draft.ID("d"), text: "teks", task: nil, score: 7, record: nil, findings: [])))
  }

  @Test func `all entries come back from a file, in their order and with their times`() throws {
    let home = try Home()
    let (file, _) = try home.library.create(name: "", office: "", pin: nil, at: .start)
    for (place, entry) in Self.entries.enumerated() {
      try file.append(entry, at: .start.later(by: place))
    }
    file.close()
    let (_, kept) = try home.library.open(file.id, pin: nil, at: .start)
    #expect(kept.entries.map(\.entry) == Self.entries)
    #expect(kept.entries.map(\.at) == Self.entries.indices.map { .start.later(by: $0) })
  }

  @Test(arguments: [
    EncodedEntry(kind: "terbang", version: 1, payload: "{}"),
    EncodedEntry(kind: "stepLeft", version: 2, payload: "{\"lesson\":\"L01\",\"steps\":[1]}"),
    EncodedEntry(kind: "stepLeft", version: 1, payload: "{\"lesson\":\"L01\"}"),
  ])
  func `what this program does not know is kept and not read`(event: EncodedEntry) throws {
    let home = try Home()
    let id = try home.learner(answers: 1)
    let (journal, contents) = try Journal.open(home.path(of: id)) { "b" }
    var row = JournalRow(
      id: "x", device: "baru", sequence: 1, time: 1, previous: contents.rows[0].hash, hash: "",
      event: event)
    row.hash = row.rightHash
    try journal.database.write { [row] in try row.insert(into: $0) }
    try journal.database.close()

    let (file, kept) = try home.library.open(id, pin: nil, at: .start)
    try file.append(.keysLearned, at: .start)
    #expect(kept.storage == .onDisk)
    #expect(try file.readAll().entries.map(\.entry) == [.answer(0), .keysLearned])
    file.close()
    let rows = try Journal.open(home.path(of: id)) { "c" }.contents.rows
    #expect(rows[1].event == event)
  }

  @Test func `the digest is SHA-256`() {
    #expect(
      Digest.sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(Digest.sha256([UInt8]()).hasPrefix("e3b0c44298fc1c149afbf4c8996fb924"))
  }
}
