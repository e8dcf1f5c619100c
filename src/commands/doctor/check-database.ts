/** The database: whether it lets us in, its version and rights, its migrations, row-level security, and its clock against ours. */

import {
  inspectRoles,
  inspectRowSecurity,
  inspectServer,
  type RoleProblem,
} from "../../platform/database/inspect-database.ts";
import { listPending } from "../../platform/database/migrate.ts";
import type { DatabaseAsItIs } from "../../platform/database/open-as-it-is.ts";
import { checked, type Finding, note, problem, well } from "./finding.ts";

const OLDEST = 15;
const NEWEST_TRIED = 18;
/** In milliseconds: what a badly kept clock still may be off. */
const CLOCK_MAY_DIFFER = 60_000;

const ROLES: Readonly<Record<RoleProblem, Finding>> = {
  "cannot-sign-in": problem(
    "database-roles",
    "The application's own role cannot sign in to the database.",
    "Start Rosario once: it makes the role, or says what an administrator of the server has to run.",
  ),
  superuser: problem(
    "database-roles",
    "The application's own role is a superuser, for whom row-level security does not hold.",
    "Take that right from it: alter role … nosuperuser",
  ),
  "bypasses-row-security": problem(
    "database-roles",
    "The application's own role may bypass row-level security.",
    "Take that right from it: alter role … nobypassrls",
  ),
  "owns-tables": problem(
    "database-roles",
    "The application's own role owns tables, and could switch row-level security off.",
    "Give the tables back to the user of DATABASE_URL: reassign owned by … to …",
  ),
  "owner-cannot-create": problem(
    "database-roles",
    "The user of DATABASE_URL may not create schemas in the database, so that an upgrade will fail.",
    "grant create on database … to …",
  ),
};

/** Gives what was found, and whether the tables can be looked into. */
export async function checkDatabase(
  { ownerConnection, appConnection }: DatabaseAsItIs,
  now: () => Date,
): Promise<{ readonly findings: readonly Finding[]; readonly isUsable: boolean }> {
  const server = await checked("database", async () => {
    const { version, encoding, clockAhead, unsafe } = await inspectServer(ownerConnection, now);
    return [versionFinding(version, encoding), ...unsafeFindings(unsafe), clockFinding(clockAhead)];
  });
  const roles = await checked("database-roles", async () => {
    const problems = await inspectRoles(ownerConnection, appConnection);
    return problems.length === 0
      ? well(
          "database-roles",
          "The application's role owns nothing and is bound by row-level security.",
        )
      : problems.map((code) => ROLES[code]);
  });
  const migrations = await checked("migrations", async () => {
    const pending = await listPending(ownerConnection);
    return pending.length === 0
      ? well("migrations", "No migration is missing.")
      : problem(
          "migrations",
          `${pending.length === 1 ? "A migration is" : `${pending.length} migrations are`} missing: ${pending.join(", ")}.`,
          "rosario migrate --plan says what they would do; the next start runs them.",
        );
  });
  const isUsable = [...roles, ...migrations].every(({ state }) => state === "well");
  const security = isUsable
    ? await checked("row-security", async () => {
        const { open, leaking, tables } = await inspectRowSecurity(ownerConnection, appConnection);
        const wrong = [...new Set([...open, ...leaking])].sort();
        return wrong.length === 0
          ? well(
              "row-security",
              `${tables} tables keep each city's rows to that city; none of them showed a row to a stranger.`,
            )
          : problem(
              "row-security",
              `Rows of one city can be seen by others in ${wrong.join(", ")}${leaking.length > 0 ? ": rows were seen" : ""}.`,
              "Somebody changed these tables by hand. Stop Rosario, compare them with database/schema.sql, and restore their policies.",
            );
      })
    : [];
  return { findings: [...server, ...roles, ...migrations, ...security], isUsable };
}

function versionFinding(version: number, encoding: string): Finding {
  if (version < OLDEST)
    return problem(
      "database",
      `The server runs PostgreSQL ${version}.`,
      `Rosario needs ${OLDEST} or later.`,
    );
  if (encoding !== "UTF8")
    return problem(
      "database",
      `The database stores text as ${encoding}.`,
      "Make it anew with encoding UTF8, and load a backup.",
    );
  return version > NEWEST_TRIED
    ? note(
        "database",
        `The server runs PostgreSQL ${version}.`,
        `Rosario has been tried up to ${NEWEST_TRIED}.`,
      )
    : well("database", `PostgreSQL ${version}`);
}

function unsafeFindings(unsafe: readonly string[]): readonly Finding[] {
  return unsafe.map((name) =>
    problem(
      "database-durability",
      `The server runs with ${name} off: a power cut may lose what was acknowledged.`,
      `Switch ${name} on.`,
    ),
  );
}

export function clockFinding(ahead: number): Finding {
  const seconds = Math.round(Math.abs(ahead) / 1000);
  return Math.abs(ahead) <= CLOCK_MAY_DIFFER
    ? well("clock", "This machine's clock and the database's agree.")
    : problem(
        "clock",
        `The database's clock is ${seconds} seconds ${ahead > 0 ? "ahead of" : "behind"} this machine's.`,
        "Let both keep their clocks by NTP: links, deadlines and letters depend on them.",
      );
}
