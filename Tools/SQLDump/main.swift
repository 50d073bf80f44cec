import GatehouseSQL

// Prints a script for psql: the schema and every statement of the store in PostgreSQL's words, and then tries to get
// around the guards of the record. `make check` feeds it to a throw-away PostgreSQL, so that a statement only SQLite
// understands is found on the day it is written.

let translator = SQLTranslator(.postgreSQL)

print("\\set ON_ERROR_STOP on")
print("BEGIN;")
for entry in SQLCatalogue.schema(for: .postgreSQL) {
    print("\n-- \(entry.name)")
    print(try translator.translation(of: entry.text).text + ";")
}
print("COMMIT;")
let statements = SQLCatalogue.statements + SQLCatalogue.statements(onlyOf: .postgreSQL)
for (place, entry) in statements.enumerated() {
    print("\n-- \(entry.name)")
    print("PREPARE s\(place + 1) AS")
    print(try translator.translation(of: entry.text).text + ";")
}
print("\nSELECT count(*) || ' statements prepared' FROM pg_prepared_statements;")
print(AuditTrials.script)
