import { describe, expect, test } from "vitest";
import { may } from "./permission.ts";
import { permissions } from "./permissions.ts";
import { HOST, ROLES } from "./role.ts";
import { anActor, theHost } from "./testing.ts";

describe("may", () => {
  test("refuses whoever is not signed in", () => {
    for (const action of ["end-role", "unlink-person"] as const) {
      expect(may(undefined, permissions, action)).toBe(false);
    }
  });

  test("refuses somebody without a role, and with a role that nobody knows", () => {
    expect(may(anActor(), permissions, "end-role")).toBe(false);
    const stranger = { accountId: null, name: "A stranger", roles: ["administrator"] };
    expect(may(stranger, permissions, "end-role")).toBe(false);
  });

  test("allows one of several roles what that role may do", () => {
    expect(may(anActor("reader", "coordinator"), permissions, "end-role")).toBe(true);
  });
});

test("each action with accounts is for exactly these roles", () => {
  const everybody = [...ROLES.map((role) => anActor(role)), theHost];
  const allowed = (action: keyof typeof permissions) =>
    everybody.filter((actor) => may(actor, permissions, action)).map(({ roles }) => roles[0]);
  expect(allowed("end-role")).toEqual(["coordinator", HOST]);
  expect(allowed("unlink-person")).toEqual(["coordinator", HOST]);
});
