import SOPDocument
import SOPRules
import Testing

/// Times that several rows or words share.
@Suite struct SharedTimeTests {
  private func found(_ code: String, _ piece: String) throws -> [Finding] {
    let sop = try SOP.reading(Example.laid(piece)).sop
    return Rulebook.standard[code]?.check(Facts(of: sop)) ?? []
  }

  @Test(arguments: [
    ("bersama langkah 4", 1), ("3 menit untuk langkah 4-5", 1), ("digabung", 1), ("bersamaan", 1),
    ("3 menit", 0), ("idem", 0), ("sesuai kebutuhan", 0), ("30", 0), ("", 0),
  ])
  func `a time is its row's own`(words: String, count: Int) throws {
    #expect(try found("MB-10", "langkah: [{}, {}, {waktu: \"\(words)\"}]").count == count)
  }

  @Test(arguments: [
    ("2 hari", "3 hari kerja", 1), ("2 hari", "3 hari", 0), ("2 hari kerja", "3 jam", 0),
    ("2 hari kalender", "3 hari kerja", 0), ("2 hari", "30 menit", 0),
  ])
  func `days are of one kind`(one: String, other: String, count: Int) throws {
    let piece = "langkah: [{}, {}, {waktu: \(one)}, {waktu: \(other)}]"
    #expect(try found("MB-09", piece).count == count)
  }

  @Test(arguments: [
    ("Menyusun konsep paling lama 1 jam", "2 jam", 1),
    ("Menyusun konsep paling lama 3 (tiga) hari kerja", "5 hari kerja", 1),
    ("Mengumumkan hasil selama 7 hari", "1 hari", 1),
    ("Mengumumkan hasil selama 7 hari", "7 hari", 0),
    ("Mengumumkan hasil selama 7 hari", "5 hari kerja", 0),
    ("Mengundang peserta paling lama 3 hari sebelum rapat", "1 jam", 0),
    ("Menyusun konsep paling lama 2 jam", "1 jam", 0), ("Menghitung cuti 12 hari", "1 jam", 0),
    ("Menyusun konsep paling lama 1 jam", "2 jam per berkas", 0),
    ("Menyusun konsep paling lama 1 jam", "", 0),
  ])
  func `a sentence and its cell tell one time`(text: String, time: String, count: Int) throws {
    let piece = "langkah: [{}, {}, {kegiatan: \(text), waktu: \"\(time)\"}]"
    #expect(try found("MB-16", piece).count == count)
    let remark = "langkah: [{}, {}, {keterangan: \(text), waktu: \"\(time)\"}]"
    #expect(try found("MB-16", remark).count == count)
  }
}
