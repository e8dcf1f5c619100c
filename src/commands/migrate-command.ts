/**
 * `rosario migrate`: brings the database up to date, as every start does; with --plan says what that would do and changes nothing. It opens
 * no more than the database, so that it can be run before a new version serves.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Command, CommandInput, Terminal } from "../platform/command.ts";
import { isHostProblem } from "../platform/database/host-problem.ts";
import { migrate } from "../platform/database/migrate.ts";
import { type PlannedMigration, planMigrations } from "../platform/database/migration-plan.ts";
import { openAsItIs } from "../platform/database/open-as-it-is.ts";
import { openPostgres } from "../platform/database/postgres.ts";
import { givenPlace } from "./given-place.ts";

export const migrateCommand: Command = {
  filesOnly: true,
  name: "migrate",
  summary: "Bring the database up to date, or say what that would do",
  usage: "migrate [--plan] [--json] [--data DIR] [--config FILE]",
  options: {
    plan: { type: "boolean" },
    json: { type: "boolean" },
    data: { type: "string" },
    config: { type: "string" },
  },
  run: async (terminal, input) => {
    const { complain } = terminal;
    const given = givenPlace(terminal, input);
    if (given === undefined) return 2;
    const { dataFolder } = given;
    const { databaseUrl } = given.settings;
    if (databaseUrl === undefined && !existsSync(join(dataFolder, "postgres"))) {
      complain(
        `There is no database in ${resolve(dataFolder)}. Name the data folder with --data DIR; rosario serve makes one where there is none.`,
      );
      return 2;
    }
    try {
      const folder = resolve(dataFolder);
      const opened = await openAsItIs({ databaseUrl, dataFolder: folder, say: complain });
      try {
        // The migrations hand out rights to roles, which have to be there.
        const makesRoles = databaseUrl !== undefined && input.values.plan !== true;
        if (makesRoles) await openPostgres(databaseUrl, { say: complain });
        return await run(terminal, input, opened.ownerConnection);
      } finally {
        await opened.close();
      }
    } catch (error) {
      if (!isHostProblem(error)) throw error;
      complain(error.message);
      return 2;
    }
  },
};

async function run(
  { print, complain }: Terminal,
  { values }: CommandInput,
  connection: Parameters<typeof planMigrations>[0],
): Promise<number> {
  const planned = await planMigrations(connection);
  if (values.json === true) print(JSON.stringify({ pending: planned, done: values.plan !== true }));
  else for (const line of linesOf(planned)) print(line);
  if (values.plan === true || planned.length === 0) return 0;
  await migrate(connection, { say: complain });
  if (values.json !== true) print("The database is up to date.");
  return 0;
}

function linesOf(planned: readonly PlannedMigration[]): readonly string[] {
  if (planned.length === 0) return ["The database is up to date: no migration is missing."];
  const one = planned.length === 1;
  return [
    one
      ? "1 migration is missing. It runs in one transaction: the whole of it happens, or nothing."
      : `${planned.length} migrations are missing. They run in one transaction: all of them happen, or none.`,
    ...planned.flatMap(({ name, file, statements, locks }) => [
      `  ${name} (${statements === 1 ? "1 statement" : `${statements} statements`}, ${file})`,
      ...locks.map(({ table, bars, rows, bytes }) => {
        const who = bars === "all" ? "nobody reads or writes" : "nobody writes";
        return `    ${table}: ${who} meanwhile; about ${rows} rows, ${sizeOf(bytes)}`;
      }),
      ...(locks.length === 0 ? ["    locks no table that is there already"] : []),
    ]),
  ];
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.ceil(bytes / 1_000_000)} MB`;
}
