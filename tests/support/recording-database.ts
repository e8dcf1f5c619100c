/** A real database that remembers the values that each statement was run with, for tests that run the product's statements again. */
import type {
  CityTransaction,
  Database,
  Transaction,
} from "../../src/platform/database/database.ts";
import type { Statement } from "../../src/platform/database/statement.ts";

export type Values = Readonly<Record<string, unknown>>;

export type RecordingDatabase = {
  readonly database: Database;
  /** The values of a statement's runs, by its text, the first few that differ. */
  valuesOf(statement: Statement): readonly Values[];
};

export function recordingDatabase(database: Database, most = 3): RecordingDatabase {
  const kept = new Map<string, Map<string, Values>>();

  function recording<Tx extends Transaction>(tx: Tx): Tx {
    return {
      ...tx,
      run(statement, values) {
        const known = kept.get(statement.text) ?? new Map<string, Values>();
        kept.set(statement.text, known);
        if (known.size < most) known.set(JSON.stringify(values), values);
        return tx.run(statement, values);
      },
    };
  }

  return {
    valuesOf: ({ text }) => [...(kept.get(text)?.values() ?? [])],
    database: {
      ...database,
      inCity: (cityId, work) =>
        database.inCity(cityId, (tx) => work(recording<CityTransaction>(tx))),
      readCity: (cityId, work) =>
        database.readCity(cityId, (tx) => work(recording<CityTransaction>(tx))),
      inInstallation: (work) => database.inInstallation((tx) => work(recording(tx))),
    },
  };
}
