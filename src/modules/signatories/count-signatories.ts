/** Counts the signatories: how many stand, over the years, and how many the city took off the list for which reason. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RemovalReason, SignatoryKind } from "./signatory.ts";
import * as store from "./store.ts";

export type SignatoryCounts = Readonly<Record<SignatoryKind, number>>;

/** One year: how many signed in it, how many signatures ended in it, and how many stood when it was over. */
export type SignatoryYear = {
  readonly year: number;
  readonly signed: SignatoryCounts;
  readonly ended: SignatoryCounts;
  readonly standing: SignatoryCounts;
};

const NONE: SignatoryCounts = { organisation: 0, resident: 0 };

/** Every year in which anybody signed or withdrew, the first one first. Years are those of the time zone. */
export async function listSignatoryYears(
  tx: CityTransaction,
  timeZone: string,
): Promise<readonly SignatoryYear[]> {
  const rows = await store.listYearRows(tx, { timeZone });
  let standing = NONE;
  return [...Map.groupBy(rows, ({ year }) => year)].map(([year, found]) => {
    const of = (kind: SignatoryKind) => found.find((one) => one.kind === kind);
    const count = (what: "signed" | "ended"): SignatoryCounts => ({
      organisation: of("organisation")?.[what] ?? 0,
      resident: of("resident")?.[what] ?? 0,
    });
    const [signed, ended] = [count("signed"), count("ended")];
    standing = {
      organisation: standing.organisation + signed.organisation - ended.organisation,
      resident: standing.resident + signed.resident - ended.resident,
    };
    return { year, signed, ended, standing };
  });
}

/** How many signatures stand. */
export async function countSignatories(
  tx: CityTransaction,
  timeZone: string,
): Promise<SignatoryCounts> {
  return (await listSignatoryYears(tx, timeZone)).at(-1)?.standing ?? NONE;
}

export async function listRemovals(
  tx: CityTransaction,
): Promise<readonly { readonly reason: RemovalReason; readonly count: number }[]> {
  return store.listRemovalRows(tx);
}
