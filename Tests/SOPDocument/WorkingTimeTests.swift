import SOPDocument
import Testing

struct WorkingTimeTests {
  /// Every form seen in signed SOPs, and the one spelling it gets.
  @Test(arguments: [
    ("5 menit", "5 menit"), ("5 Menit", "5 menit"), ("5 mnt", "5 menit"), ("5 mnt.", "5 menit"),
    ("5 minit", "5 menit"), ("10'", "10 menit"), ("10’", "10 menit"), ("30''", "30 detik"),
    ("30\"", "30 detik"), ("30 detik", "30 detik"), ("3 hari kerja", "3 hari kerja"),
    ("3 Hari Kerja.", "3 hari kerja"), ("3 hari", "3 hari"), ("3 hari efektif", "3 hari kerja"),
    ("3 HK", "3 hari kerja"), ("7 hari kalender", "7 hari kalender"), ("2 minggu", "2 minggu"),
    ("1 pekan", "1 minggu"), ("2 bulan", "2 bulan"), ("5-10 menit", "5–10 menit"),
    ("1 – 20 Hari Kerja", "1–20 hari kerja"), ("5 s/d 10 menit", "5–10 menit"),
    ("1 s.d 3 bulan", "1–3 bulan"), ("1 s.d. 3 bulan", "1–3 bulan"),
    ("5 sampai dengan 10 menit", "5–10 menit"), ("5 hingga 10 menit", "5–10 menit"),
    ("30 menit - 3 Jam", "30 menit – 3 jam"), ("120 Menit / 3 Hari", "120 menit – 3 hari"),
    ("1 x 24 Jam", "24 jam"), ("168 Jam", "168 jam"), ("480 menit", "480 menit"),
    ("1.440 menit", "1440 menit"), ("2,5 jam", "2,5 jam"), ("2.5 jam", "2,5 jam"),
    ("1/2 hari", "0,5 hari"), ("½ jam", "0,5 jam"), ("1 1/2 jam", "1,5 jam"), ("1½ jam", "1,5 jam"),
    ("7 (tujuh) hari kerja", "7 hari kerja"), ("tujuh hari", "7 hari"),
    ("dua belas hari kerja", "12 hari kerja"), ("tiga puluh lima menit", "35 menit"),
    ("setengah jam", "0,5 jam"), ("1 0 Hari Kerja", "10 hari kerja"),
    ("maks. 3 hari", "maks. 3 hari"),
    ("paling lama 3 hari kerja", "maks. 3 hari kerja"), ("≤ 5 menit", "maks. 5 menit"),
    ("minimal 2 jam", "minimal 2 jam"), ("± 1 jam", "± 1 jam"), ("±1 jam", "± 1 jam"),
    ("kurang lebih 1 jam", "± 1 jam"), ("kira-kira 1 jam", "± 1 jam"),
    ("10 menit/orang", "10 menit per orang"), ("2 menit/berkas", "2 menit per berkas"),
    ("2 menit per berkas", "2 menit per berkas"),
    ("3 hari kerja sejak berkas diterima", "3 hari kerja"),
    ("1 jam 30 menit", "90 menit"), ("1 hari kerja 1 jam 15 menit", "1 hari kerja 75 menit"),
    ("1 jam dan 30 menit", "90 menit"), ("sehari", "1 hari"), ("seminggu", "1 minggu"),
    ("Max. 3 hari", "maks. 3 hari"), ("maximal 2 jam", "maks. 2 jam"),
    ("5 menit (maks)", "maks. 5 menit"), ("> 1 jam", "minimal 1 jam"), ("selama 2 jam", "2 jam"),
    ("dalam waktu 3 hari kerja", "3 hari kerja"), ("per berkas 2 menit", "2 menit per berkas"),
    ("1 jam per 10 berkas", "1 jam per 10 berkas"), ("0 menit", "0 menit"),
    ("5\u{A0}menit", "5 menit"),
  ])
  func `each way to write a time is read and gets one spelling`(text: String, words: String) throws
  {
    let time = try #require(WorkingTime(words: text))
    #expect(time.words == words)
    #expect(WorkingTime(words: time.words)?.words == words)
    #expect(WorkingTime.obstacle(in: text) == nil)
  }

  @Test(arguments: [
    ("secepatnya", WorkingTime.Obstacle.indefinite), ("sesuai kebutuhan", .indefinite),
    ("Sesuai jadwal", .indefinite), ("sesuai masa kontrak", .indefinite), ("Segera", .indefinite),
    ("Semesteran", .indefinite), ("Triwulanan", .indefinite), ("Sepanjang tahun", .indefinite),
    ("Otomatis", .indefinite), ("Seharian", .indefinite), ("H-14 s.d H-7", .indefinite),
    ("tergantung jumlah berkas", .indefinite), ("sebelum periode 2", .indefinite), ("10", .noUnit),
    ("5-10", .noUnit), ("2 OH", .unknownUnit("oh")), ("3 lembar", .unknownUnit("lembar")),
    ("selama masa kontrak", .indefinite), ("15 menit + 10 menit", .unclear),
    ("5 menit x 3", .unclear), ("2 jam pelajaran", .unknownUnit("pelajaran")),
    ("hari itu juga", .indefinite), ("menit", .noNumber), ("Januari, Februari", .noNumber),
    ("berkas", .noNumber),
  ])
  func `words that give no time say why`(text: String, obstacle: WorkingTime.Obstacle) {
    #expect(WorkingTime.obstacle(in: text) == obstacle)
    #expect(Written<WorkingTime>(text: text).isUnread)
  }

  @Test(arguments: ["", "-", "–", "…", "  "])
  func `blank and dash are empty, not unread`(text: String) {
    #expect(Written<WorkingTime>(text: text).isEmpty)
  }

  @Test func `a range and a bound are told apart`() throws {
    #expect(try #require(WorkingTime(words: "5-10 menit")).isRange)
    #expect(try #require(WorkingTime(words: "30 menit - 3 jam")).isRange)
    #expect(try !#require(WorkingTime(words: "5 menit")).isRange)
    #expect(try #require(WorkingTime(words: "maks 5 menit")).bound == .atMost)
  }

  @Test(arguments: [
    ("30 detik", 30, 30), ("5-10 menit", 300, 600), ("2,5 jam", 9000, 9000),
    ("1 hari kerja", 27_000, 27_000), ("1 minggu", 135_000, 135_000), ("1 bulan", 540_000, 540_000),
    ("7 hari kalender", 135_000, 135_000), ("1 hari kerja 30 menit", 28_800, 28_800),
    ("30 menit - 1 hari kerja", 1800, 27_000), ("10-5 menit", 300, 600),
  ])
  func `a time is reckoned in seconds of work`(text: String, low: Int, high: Int) throws {
    let total = try #require(WorkingTime(words: text)).total(in: .standard)
    #expect((total.low, total.high) == (low, high))
    #expect(total.isCertain)
  }

  @Test func `the length of a day is a setting`() throws {
    let hours = OfficeHours(minutesPerDay: 480, daysPerWeek: 6, daysPerMonth: 25)
    #expect(try #require(WorkingTime(words: "1 hari kerja")).total(in: hours).low == 28_800)
    #expect(try #require(WorkingTime(words: "1 minggu")).total(in: hours).low == 172_800)
    #expect(try #require(WorkingTime(words: "1 bulan")).total(in: hours).low == 720_000)
  }

  @Test(arguments: ["2 hari", "1-2 hari", "5 menit per berkas", "1 hari 2 jam"])
  func `a bare day and a time per piece are undecided`(text: String) throws {
    #expect(try #require(WorkingTime(words: text)).total(in: .standard).isCertain == false)
  }

  @Test(arguments: [
    (31_500, 31_500, "1 hari kerja 1 jam 15 menit"), (0, 0, "0 menit"),
    (90, 90, "1 menit 30 detik"),
    (300, 600, "5 menit–10 menit"), (54_000, 54_000, "2 hari kerja"),
  ])
  func `a total prints in days, hours and minutes`(low: Int, high: Int, words: String) {
    #expect(TotalTime(low: low, high: high).words(in: .standard) == words)
  }

  @Test func `totals add, and one uncertain part makes the sum uncertain`() {
    let sum = TotalTime(low: 60, high: 120) + TotalTime(low: 1, high: 2)
    #expect(sum == TotalTime(low: 61, high: 122))
    #expect((sum + .undetermined).isCertain == false)
  }

  @Test func `figures beyond all sense are read without a crash`() {
    for text in [
      "99999999999999999999 bulan", "1/0 hari", "1,99999999999 jam", "9 x 9 x 9 jam",
      "999999999999 x 999999999999 bulan", "(", "x", "5 (lima menit", "1.000.000.000.000 tahun",
      String(repeating: "999999 bulan ", count: 50_000), String(repeating: "1 0 ", count: 200_000),
    ] {
      _ = WorkingTime(words: text)?.total(in: .standard)
    }
  }
}
