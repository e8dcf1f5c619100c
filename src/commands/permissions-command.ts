/** `rosario permissions`: who may do what, as one table from the modules' own, for an auditor who compares it with what the city has decided. */
import { HOST, ROLES } from "../modules/accounts/index.ts";
import { modules } from "../modules.ts";
import type { Command } from "../platform/command.ts";

const COLUMNS = [...ROLES, HOST];

export const permissionsCommand: Command = {
  name: "permissions",
  filesOnly: true,
  summary: "Print who may do what: each role and each action",
  usage: "permissions [--json]",
  options: { json: { type: "boolean" } },
  run: async ({ print }, { values }) => {
    const rows = modules.flatMap(({ name, permissions = {} }) =>
      Object.entries(permissions).map(([action, roles]) => ({
        action: `${name}.${action}`,
        roles,
      })),
    );
    if (values.json === true) {
      const actions = rows.map(({ action, roles }) => [
        action,
        Object.fromEntries(COLUMNS.map((role) => [role, roles.includes(role)])),
      ]);
      const told = { roles: COLUMNS, permissions: Object.fromEntries(actions) };
      print(JSON.stringify(told, null, 2));
      return 0;
    }
    const width = Math.max(...rows.map(({ action }) => action.length));
    print(["".padEnd(width), ...COLUMNS].join("  "));
    for (const { action, roles } of rows) {
      const marks = COLUMNS.map((role) => (roles.includes(role) ? "yes" : "-").padEnd(role.length));
      print([action.padEnd(width), ...marks].join("  ").trimEnd());
    }
    return 0;
  },
};
