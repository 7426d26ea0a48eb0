/// A form as Textual's own guide writes one: six fields and a table of twelve rows.
enum TextualForm {
  static let source = """
    from textual.app import App
    from textual.widgets import DataTable, Input


    class Form(App):
        def compose(self):
            for number in range(6):
                yield Input(id=f"field{number}", placeholder=f"Isian {number + 1}")
            yield DataTable()

        def on_mount(self):
            table = self.query_one(DataTable)
            table.add_columns("No", "Kegiatan", "Pelaksana", "Waktu", "Output")
            for row in range(12):
                table.add_row(str(row + 1), f"Memeriksa berkas {row}", "Petugas Loket", "5 menit", "Berkas")
            self.query_one("#field0").focus()


    Form().run()

    """
}
