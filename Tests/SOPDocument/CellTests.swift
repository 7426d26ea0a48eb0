import SOPDocument
import Testing

struct CellTests {
  @Test(arguments: Cell.allCases)
  func `every cell is known by its key`(cell: Cell) {
    #expect(Cell(key: cell.key) == cell)
  }

  @Test(arguments: ["", "kegiata", "Kegiatan", "kegiatan lain di luar kolom", "nomor"])
  func `any other word is the key of no cell`(word: String) {
    #expect(Cell(key: word) == nil)
  }
}
