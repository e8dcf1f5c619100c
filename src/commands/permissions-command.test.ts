import { expect, test } from "vitest";
import { HOST, ROLES } from "../modules/accounts/index.ts";
import { modules } from "../modules.ts";
import { permissionsCommand } from "./permissions-command.ts";

async function run(values: { readonly json?: boolean }) {
  const printed: string[] = [];
  const print = (line: string) => void printed.push(line);
  if (!permissionsCommand.filesOnly) throw new Error("It needs no data folder");
  const code = await permissionsCommand.run(
    { print, complain: print },
    { values, positionals: [] },
  );
  return { code, printed };
}

test("permissions --json tells of each action and each role whether it may, as the modules' tables do", async () => {
  const { code, printed } = await run({ json: true });
  expect(code).toBe(0);
  const told = JSON.parse(printed.join("\n")) as {
    readonly roles: readonly string[];
    readonly permissions: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  };
  expect(told.roles).toEqual([...ROLES, HOST]);
  const declared = modules.flatMap(({ name, permissions = {} }) =>
    Object.entries(permissions).map(([action, roles]) => [`${name}.${action}`, roles] as const),
  );
  expect(Object.keys(told.permissions)).toEqual(declared.map(([action]) => action));
  for (const [action, roles] of declared) {
    const row = told.permissions[action] ?? {};
    expect(Object.keys(row)).toEqual(told.roles);
    expect(Object.keys(row).filter((role) => row[role])).toEqual(
      told.roles.filter((role) => roles.includes(role)),
    );
  }
});

test("permissions prints one line an action, under the roles", async () => {
  const { printed } = await run({});
  const [head = "", ...lines] = printed;
  expect(head.trim().split(/\s+/)).toEqual([...ROLES, HOST]);
  const adopt = lines.find((line) => line.startsWith("recommendations.evaluate-edition "));
  expect(adopt?.trim().split(/\s+/).slice(1)).toEqual(
    [...ROLES, HOST].map((role) => (role === "body-secretary" ? "yes" : "-")),
  );
  expect(new Set(lines.map((line) => line.split(" ")[0])).size).toBe(lines.length);
});

/** What the product promises of the roles, over all tables at once. */
test("no role that acts for the city may judge or adopt for the body, and none that judges may act for the city", () => {
  const may = (role: string) =>
    modules.flatMap(({ name, permissions = {} }) =>
      Object.entries(permissions)
        .filter(([, roles]) => roles.includes(role))
        .map(([action]) => `${name}.${action}`),
    );
  const judging = [
    "recommendations.adopt-recommendation",
    "recommendations.assess-recommendation",
    "recommendations.draft-assessment",
    "recommendations.evaluate-edition",
    "recommendations.close-recommendation",
    "objections.file-objection",
  ];
  const acting = [
    "recommendations.answer-recommendation",
    "recommendations.claim-progress",
    "objections.answer-objection",
    "plans.report-progress",
    "reports.publish-edition",
    "accounts.end-role",
    "people.manage-people",
  ];
  for (const role of ["coordinator", "editor", "contributor", "statistician"])
    expect(may(role).filter((action) => judging.includes(action))).toEqual([]);
  for (const role of ["body-secretary", "body-member"])
    expect(may(role).filter((action) => acting.includes(action))).toEqual([]);
  expect(may("editor").filter((action) => /publish|people|role|plans\.adopt/.test(action))).toEqual(
    [],
  );
});

test("who only reads, or keeps a key, or handles cases, may change nothing elsewhere", () => {
  for (const role of ["reader", "case-worker", "key-holder"]) {
    const actions = modules.flatMap(({ permissions = {} }) =>
      Object.entries(permissions)
        .filter(([, roles]) => roles.includes(role))
        .map(([action]) => action),
    );
    expect(actions.filter((action) => !action.startsWith("see-"))).toEqual([]);
  }
});
