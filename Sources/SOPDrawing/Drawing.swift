package import SOPDocument

/// The flowchart of an SOP in lanes, rows and tracks; never characters, never paper.
///
/// Lanes stand in the order of the performers, rows in the order of the activities. Arrows run in
/// tracks between lanes and rows, never through a symbol; arrows to different targets never share a
/// track, arrows to one target join just above it. The same SOP always gives the same drawing.
package struct Drawing: Sendable, Hashable {
  package let lanes: [Lane]
  /// Activities from top to bottom, with connectors and page breaks between them where pages end.
  package let rows: [Row]
  package let symbols: [Symbol]
  /// Lines that join the symbols of one activity carried out by several performers.
  package let joins: [Join]
  package let arrows: [Arrow]
  package let connectors: [Connector]
  package let crossings: [Crossing]
  /// How many tracks run in the gap before each lane; one more entry than lanes.
  package let columnTracks: [Int]
  /// How many tracks run in the gap before each row; one more entry than rows.
  package let rowTracks: [Int]

  package struct Lane: Sendable, Hashable {
    package enum Origin: Sendable, Hashable {
      /// The performer at this place of the list.
      case listed(Int)
      /// A name that stands in a row but not in the list.
      case unlisted
      /// Rows whose performer is empty or could not be read.
      case unknown
    }

    package var name: String
    package var origin: Origin
  }

  package struct Row: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
      case activity(Activity.ID)
      /// One end of an off-page connector, by its place in `connectors`.
      case leaving(Int)
      case arriving(Int)
      case pageBreak
    }

    package var content: Content
    /// The page the row stands on, counted from 0.
    package var page: Int
  }

  package struct Symbol: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      case flow(FlowSymbol)
      /// A pentagon, by the place of its pair in `connectors`.
      case connector(Int)
    }

    package var lane: Int
    package var row: Int
    package var kind: Kind
    /// The activity; for a pentagon the one its flow leads to.
    package var activity: Activity.ID
    /// The activity's number, counted from 1.
    package var number: Int
    /// The kegiatan, for a pentagon its letter; not wrapped.
    package var label: String
    /// What a decision asks, where the author wrote it.
    package var question: String
    /// Whether arrows enter and leave here; the others of a joint row are only joined to it.
    package var isMain: Bool
  }

  package struct Join: Sendable, Hashable {
    package var row: Int
    /// The outermost lanes it connects.
    package var lanes: ClosedRange<Int>
  }

  /// The side of a symbol an arrow leaves by.
  package enum Side: Sendable, Hashable {
    case below, left, right
  }

  package struct Arrow: Sendable, Hashable {
    package enum End: Sendable, Hashable {
      /// A symbol of the row, counted in `rows`.
      case row(Int)
      /// A stub, with the author's words where they name no row.
      case nowhere(String)
    }

    /// The row it leaves, counted in `rows`.
    package var source: Int
    package var end: End
    /// The activity it belongs to; nothing for the run from a pentagon to its target.
    package var activity: Activity.ID?
    /// Which branch of the activity it is; nothing for an arrow of a box or capsule.
    package var branch: Int?
    /// The branch's label, to stand where the arrow leaves.
    package var label: String
    package var leaves: Side
    /// Whether the flow leads up the table or back to its own row.
    package var isBackward: Bool
    /// From the middle of its symbol to the middle of the target, each piece upright or level.
    package var points: [Point]
    /// How often it crosses another line.
    package var crossings: Int
  }

  /// A pair of pentagons: the flow leaves a page at one and goes on at the other.
  package struct Connector: Sendable, Hashable {
    package var name: String
    package var target: Activity.ID
    /// The rows of the two pentagons, counted in `rows`.
    package var leavingRow: Int
    package var arrivingRow: Int
  }

  /// Where an upright line passes over a level one.
  package struct Crossing: Sendable, Hashable {
    package var point: Point
    /// The arrow that runs upright there, by its place in `arrows`.
    package var upright: Int
    /// The arrow that runs level there; nothing where it is a join.
    package var level: Int?
  }
}
