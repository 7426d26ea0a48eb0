import SOPRules
import Terminal
import Testing

@testable import WorkshopScreens

/// A screen as a learner comes to see it, by keys alone.
///
/// One list of scenes serves the frames and the rules every screen keeps, so that no screen is left
/// out of either.
struct Scene: Sendable, CustomTestStringConvertible {
  /// Also the name of its file of frames.
  let name: String
  private let disk: MemoryDisk
  private let isDiskBusy: Bool
  private let office: Agency
  private let arrive: @Sendable (inout Sitting) -> Void

  init(
    _ name: String, disk: MemoryDisk = .ofRahma, isDiskBusy: Bool = false,
    office: Agency = .standard,
    arrive: @escaping @Sendable (inout Sitting) -> Void = { _ in }
  ) {
    self.name = name
    self.disk = disk
    self.isDiskBusy = isDiskBusy
    self.office = office
    self.arrive = arrive
  }

  var testDescription: String { name }

  /// A sitting that has come to this screen.
  func sitting(
    rows: Int = 24, columns: Int = 80, tier: GlyphTier = .penuh
  ) -> Sitting {
    var sitting = Sitting(
      rows: rows, columns: columns, tier: tier, disk: disk, isDiskBusy: isDiskBusy,
      office: office)
    arrive(&sitting)
    return sitting
  }

  /// The sitting at this screen in a window of the usual size, made once for all tests.
  var arrived: Sitting { Scene.arrivals[name] ?? sitting() }

  private static let arrivals = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, $0.sitting()) })

  static let all =
    starting + atHome + ofExams + inLessons + ofExercises + ofDraftExercises + ofDrafts + inEditor
    + ofFlow
    + ofReviews + ofPlans + ofDrills + ofReference + ofUnits + overOthers
}
