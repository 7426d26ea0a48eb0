import Foundation
import Glibc
import Support
import Testing

/// What the trainer costs a slow line and a shared server.
@Suite struct `The trainer on a slow line` {
  private let home: Home

  init() throws { home = try Home() }

  @Test func `sends nothing and does not even wake up while nobody does anything`() throws {
    let seat = try home.start()
    try seat.triesFirst()
    seat.settle(milliseconds: 1_000)
    let bytes = seat.transcript.count
    let wakings = try wakings(of: seat.process)
    seat.settle(milliseconds: 3_000)
    #expect(seat.transcript.count == bytes)
    #expect(try self.wakings(of: seat.process) == wakings)
  }

  @Test func `sends nothing while a kept draft lies open`() throws {
    let seat = try home.start()
    try seat.triesFirst()
    try seat.writesTitle("Penyusunan Laporan")
    try seat.wait(for: "tersimpan", seconds: 60)
    seat.settle(milliseconds: 1_000)
    let bytes = seat.transcript.count
    let wakings = try wakings(of: seat.process)
    seat.settle(milliseconds: 3_000)
    #expect(seat.transcript.count == bytes)
    #expect(try self.wakings(of: seat.process) == wakings)
  }

  @Test(arguments: [(24, 80), (43, 132)])
  func `sends few bytes for a typed letter`(rows: Int, columns: Int) throws {
    let seat = try home.start(rows: rows, columns: columns)
    try seat.triesFirst()
    try seat.beginsDraft(
      title: "Pelayanan Surat", first: "Menyerahkan berkas", main: "Memeriksa berkas",
      last: "Menerima surat")
    try seat.press("2", shows: "Pelaksana")
    try seat.press(Keys.enter, shows: "Enter Terima")
    var costs: [Int] = []
    for letter in " permohonan surat keterangan tidak mampu dari desa" {
      let before = seat.transcript.count
      try seat.type(String(letter))
      seat.settle(milliseconds: 30)
      costs.append(seat.transcript.count - before)
    }
    let median = costs.sorted()[costs.count / 2]
    #expect(median <= 80, "\(costs)")
  }

  @Test func `sends a first frame of at most eight kilobytes`() throws {
    let seat = try home.start(rows: 43, columns: 132)
    try seat.see("Tekan panah bawah")
    #expect(seat.transcript.count <= 8192)
  }

  /// How often the thread that waits for keys has gone to sleep.
  private func wakings(of process: pid_t) throws -> String {
    let status = try String(
      contentsOfFile: "/proc/\(process)/task/\(process)/status", encoding: .utf8)
    return status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt") }?.description ?? ""
  }
}
