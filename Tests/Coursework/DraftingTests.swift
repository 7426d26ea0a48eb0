import SOPDocument
import SOPRules
import Testing

@testable import Coursework

enum DraftingSample {
  static let sample = """
    ```latihan draf
    id: L01-01
    tanya: Tulis SOP rekomendasi penelitian.
    kasus: |
      # Rekomendasi
      Mahasiswa meminta surat rekomendasi
      kepada dinas.
    rubrik: ../rubrik.yaml
    wajib: [JD-01, MB-02]
    langkah_min: 5
    bantuan:
      - Mulai dari judul.
      - {aturan: MB-02, teks: Setiap langkah memiliki waktu.}
      - {contoh: Menerima berkas dalam 5 menit.}
      - {jawaban: ../kasus/baik.sop.yaml, teks: Bandingkan baris demi baris.}
    umpan_benar: Naskahnya utuh.
    ```
    """
}

@Suite struct `Writing a whole draft` {
  private func exercise() throws -> Exercise {
    let folder = Folder.small(
      DraftingSample.sample,
      changing: ["kasus/baik.sop.yaml": SOP.soundDraft, "rubrik.yaml": Folder.soundRubric])
    let (lesson, problems) = Course.reading(from: folder).0.lesson("L01", in: folder)
    #expect(problems == [])
    return try #require(lesson?.exercises.first)
  }

  @Test(arguments: [
    (SOP.soundDraft, "Nilai mesin sementara 100,00", 1_000_000),
    (SOP.soundDraft.replacing("waktu: 15 menit", with: "waktu:"), "paling tinggi 59", 590_000),
    ("identitas:\n  judul: Penerbitan Surat\n", "Belum dapat dinilai", 0),
    ("bukan naskah", "Naskah belum terbaca", 0), (" ", "Belum dijawab", 0),
  ])
  func `the machine's part counts, and a required rule caps it`(
    text: String, words: String, score: Int
  ) throws {
    let outcome = try exercise().standardOutcome(of: .text(text))
    #expect(outcome.arithmetic.contains(words), "\(outcome.arithmetic)")
    #expect(outcome.score == score)
  }

  @Test func `the instructor's part is waiting`() throws {
    let outcome = try exercise().standardOutcome(of: .text(SOP.soundDraft))
    #expect(outcome.feedback.contains { $0.part == "Bagian pengajar" })
  }

  @Test func `a story keeps its sentences whole`() throws {
    guard case .drafting(let drafting) = try exercise().kind else { return }
    #expect(
      drafting.story == ["Rekomendasi", "Mahasiswa meminta surat rekomendasi kepada dinas."])
    #expect(drafting.draft.sop.activities.isEmpty)
  }

  @Test func `the gate tells a story, a rubric or a rule that is not there`() {
    let broken = DraftingSample.sample.replacing(
      "rubrik: ../rubrik.yaml", with: "rubrik: lain.yaml"
    )
    .replacing("MB-02]", with: "MB-98]")
    let messages = gateMessages(broken)
    #expect(messages.contains { $0.contains("Rubrik \"lain.yaml\" belum ada") })
    #expect(messages.contains { $0.contains("\"MB-98\" tidak ada") })
    let missing = DraftingSample.sample.replacing(
      "kasus: |\n  # Rekomendasi\n  Mahasiswa meminta surat rekomendasi\n  kepada dinas.\n",
      with: "kasus: cerita.md\n")
    #expect(gateMessages(missing).contains { $0.contains("Cerita \"cerita.md\" belum ada") })
  }
}
