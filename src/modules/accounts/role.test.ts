import fc from "fast-check";
import { expect, test } from "vitest";
import { HOST, isRole, mayHoldTogether, ROLES } from "./role.ts";

test("nobody both acts and judges", () => {
  expect(mayHoldTogether(["coordinator", "body-secretary"])).toBe(false);
  expect(mayHoldTogether(["body-secretary", "contributor"])).toBe(false);
  expect(mayHoldTogether(["coordinator", "contributor", "reader"])).toBe(true);
  expect(mayHoldTogether(["body-secretary", "reader"])).toBe(true);
  expect(mayHoldTogether([])).toBe(true);
});

test("giving up a role never makes what remains impossible", () => {
  fc.assert(
    fc.property(fc.subarray([...ROLES]), fc.nat(), (roles, which) => {
      fc.pre(roles.length > 0 && mayHoldTogether(roles));
      return mayHoldTogether(roles.filter((_, place) => place !== which % roles.length));
    }),
  );
});

test("the terminal's role is nobody's to be given", () => {
  expect(isRole(HOST)).toBe(false);
  expect(ROLES.every(isRole)).toBe(true);
});
