import Coursework
import SOPDocument
import SOPRules

/// A draft on paper: its boxes, its table of activities, its flowchart.
enum DraftSheet {
  static func html(of sop: SOP) -> String {
    let boxes = Subject.boxes.compactMap { box -> String? in
      let words = sop.boxWords(box)
      let name = box.boxName(in: sop).replacing("Identitas, ", with: "")
      return words.isEmpty ? nil : HTML.row([name, words])
    }
    let rows = sop.activities.enumerated().map { place, activity in
      HTML.row(
        ["\(place + 1)"]
          + [Cell.text, .performers, .requirements, .time, .output, .remark].map {
            sop.boxWords(.cell(activity.id, $0))
          })
    }
    let sheet =
      boxes.isEmpty
      ? "" : "<table class=\"draft boxes\"><tbody>\n\(boxes.joined())</tbody></table>\n"
    guard !rows.isEmpty else { return sheet }
    return sheet
      + "<table class=\"draft\"><thead>\(HTML.row(Workbook.columns, as: "th"))</thead>\n"
      + "<tbody>\n\(rows.joined())</tbody></table>\n"
      + FlowPicture(of: sop).pictures.joined()
  }
}
