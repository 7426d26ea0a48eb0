import GRDB

/// The tables of a learner's file, and every step that led to them.
///
/// Migrations only grow: a step that was shipped is never edited, and nothing is ever dropped.
enum Schema {
  /// Each step's permanent name and what it does.
  static let steps: [(name: String, statements: String)] = [
    ("1 jurnal", journal),
    ("2 konsep", drafts),
    ("3 celah", gaps),
  ]

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for step in steps {
      migrator.registerMigration(step.name) { try $0.execute(sql: step.statements) }
    }
    return migrator
  }

  /// The journal refuses to be changed by any statement, `INSERT OR REPLACE` included, which would
  /// delete without asking a trigger on DELETE.
  private static let journal = """
    CREATE TABLE journal (
      position INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      device TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      time INTEGER NOT NULL,
      previous TEXT NOT NULL,
      hash TEXT NOT NULL,
      kind TEXT NOT NULL,
      version INTEGER NOT NULL,
      payload TEXT NOT NULL,
      UNIQUE (device, sequence)
    ) STRICT;

    CREATE TRIGGER journal_refuses_update BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

    CREATE TRIGGER journal_refuses_delete BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

    CREATE TRIGGER journal_refuses_replace BEFORE INSERT ON journal
    WHEN EXISTS (
      SELECT 1 FROM journal
      WHERE position = NEW.position OR id = NEW.id
        OR (device = NEW.device AND sequence = NEW.sequence)
    )
    BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

    CREATE TABLE peserta (
      place INTEGER PRIMARY KEY CHECK (place = 1),
      name TEXT NOT NULL,
      office TEXT NOT NULL,
      pin TEXT
    ) STRICT;
    """

  /// Working copies: the only rows that are ever overwritten.
  private static let drafts = """
    CREATE TABLE konsep (
      id TEXT PRIMARY KEY NOT NULL,
      title TEXT NOT NULL,
      text TEXT NOT NULL,
      task TEXT,
      time INTEGER NOT NULL
    ) STRICT;
    """

  /// The hashes of entries lost with a damaged file, so that their loss is told once.
  private static let gaps = "CREATE TABLE celah (hash TEXT PRIMARY KEY NOT NULL) STRICT;"
}
