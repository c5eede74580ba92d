import Database from 'better-sqlite3';

/** The tables of a database with their columns, and its indexes and triggers, however they came about. */
export function tablesOf(path: string): unknown {
  const database = new Database(path, { readonly: true });
  try {
    const objects = database
      .prepare("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name")
      .all() as { readonly type: string; readonly name: string }[];
    return objects.map(({ type, name }) => ({
      type,
      name,
      columns: database.prepare('SELECT name, type, "notnull", pk FROM pragma_table_info(?) ORDER BY name').all(name),
    }));
  } finally {
    database.close();
  }
}
