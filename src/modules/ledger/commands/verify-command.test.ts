import { describe, expect, test } from "vitest";
import { testContext } from "../../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../../tests/support/test-database.ts";
import type { CommandInput } from "../../../platform/command.ts";
import { record } from "../record.ts";
import { anEntry } from "../testing.ts";
import { verifyLedger } from "../verify-ledger.ts";
import { verifyCommand } from "./verify-command.ts";

const database = await testDatabase();
const context = testContext(database);

async function twoCities() {
  const cities = [
    { id: context.newCity(), slug: "york" },
    { id: context.newCity(), slug: "graz" },
  ] as const;
  for (const { id } of cities) await database.inCity(id, (tx) => record(tx, anEntry()));
  await database.inCity(cities[0].id, (tx) => record(tx, anEntry()));
  return cities;
}

async function verify(
  cities: Awaited<ReturnType<typeof twoCities>> | readonly [],
  values: CommandInput["values"] = {},
  positionals: readonly string[] = [],
) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await verifyCommand.run(
    {
      context,
      print: (line) => void printed.push(line),
      complain: (line) => void complaints.push(line),
      claimServing: async () => ({ serving: true }),
      cities: async () => cities,
    },
    { values, positionals },
  );
  return { code, printed, complaints };
}

describe("ledger verify", () => {
  test("prints one line for each city and gives 0 when all is well", async () => {
    const { code, printed, complaints } = await verify(await twoCities());
    expect(code).toBe(0);
    expect(printed).toEqual([
      expect.stringMatching(/^york: 2 entries, root [0-9a-f]{64}$/),
      expect.stringMatching(/^graz: 1 entry, root [0-9a-f]{64}$/),
    ]);
    expect(complaints).toEqual([]);
  });

  test("looks at one city when asked to", async () => {
    const { code, printed } = await verify(await twoCities(), { city: "graz" });
    expect(code).toBe(0);
    expect(printed).toEqual([expect.stringMatching(/^graz: /)]);
  });

  test("names the damaged entry and gives 1", async () => {
    const cities = await twoCities();
    await ownerQuery(
      `update ledger.entry set body = replace(body, 'accepted', 'rejected')
        where city_id = '${cities[0].id}' and position = 1`,
    );
    const { code, complaints } = await verify(cities);
    expect(code).toBe(1);
    expect(complaints).toEqual([
      "york: entry 1: the text is not the one that was recorded (changed-body)",
      "york: the record as a whole: the root doesn't match the entries (wrong-root)",
      "york: the record as a whole: the kept parts of the tree don't match the entries (wrong-frontier)",
    ]);
  });

  test("names a fact that nobody recorded", async () => {
    const cities = await twoCities();
    const complaints: string[] = [];
    const list = async () => [
      { type: "a.b", subject: "plan/slipped-in", facts: { on: "2027-01-01" } },
    ];
    const world = {
      context,
      print: () => undefined,
      complain: (line: string) => void complaints.push(line),
      claimServing: async () => ({ serving: true }) as const,
      cities: async () => cities.slice(0, 1),
      recorded: [{ types: ["a.b"], list }],
    };
    expect(await verifyCommand.run(world, { values: {}, positionals: [] })).toBe(1);
    expect(complaints).toEqual([
      "york: a.b plan/slipped-in: the database has a fact that was not recorded: it was changed or added (fact-unrecorded)",
    ]);
  });

  test("says that tables fell apart, and goes on with the others", async () => {
    const cities = await twoCities();
    const broken = async () => {
      throw new Error("The right of housing is gone");
    };
    const gone = { types: ["recommendation.answered"], list: async () => [] };
    const [first] = await verifyLedger(
      database,
      [cities[1].id],
      [{ types: [], list: broken }, gone],
    );
    expect(first?.problems).toEqual([
      { position: 0, code: "fact-changed" },
      { position: null, code: "facts-unreadable" },
    ]);
  });

  test("prints the same as JSON, and nothing else", async () => {
    const cities = await twoCities();
    await ownerQuery(`update ledger.head set size = 3 where city_id = '${cities[1].id}'`);
    const { code, printed, complaints } = await verify(cities, { json: true });
    expect(code).toBe(1);
    expect(complaints).toEqual([]);
    expect(printed).toHaveLength(1);
    expect(JSON.parse(printed[0] ?? "")).toMatchObject([
      { city: "york", cityId: cities[0].id, size: 2, problems: [] },
      { city: "graz", size: 1, problems: [{ position: null, code: "wrong-size" }] },
    ]);
  });

  test("says that a city is not known, and gives 2", async () => {
    const cities = await twoCities();
    expect(await verify(cities, { city: "bergen" })).toEqual({
      code: 2,
      printed: [],
      complaints: ["There is no city bergen"],
    });
  });

  test("has nothing to find where there is no city yet", async () => {
    expect(await verify([])).toEqual({ code: 0, printed: [], complaints: [] });
  });
});
