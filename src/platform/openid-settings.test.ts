import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readGroupRoles } from "./openid-settings.ts";
import { readSettings } from "./settings.ts";

describe("roles from groups", () => {
  test("are read with and without department and city", () => {
    expect(
      readGroupRoles("staff=contributor@housing, chiefs = coordinator,cn=a=graz:reader,x=y:z@w"),
    ).toEqual([
      { group: "staff", role: "contributor", department: "housing" },
      { group: "chiefs", role: "coordinator" },
      { group: "cn=a", city: "graz", role: "reader" },
      { group: "x", city: "y", role: "z", department: "w" },
    ]);
    expect(readGroupRoles("")).toEqual([]);
  });

  test("are read as JSON, for groups with commas in their names", () => {
    const roles = [
      { group: "cn=Staff,dc=city", role: "contributor", city: "york", department: "housing" },
      { group: "b", role: "reader" },
    ];
    expect(readGroupRoles(JSON.stringify(roles))).toEqual(roles);
  });

  test.each([
    "staff",
    "=reader",
    "staff=",
    "staff=reader,",
    "staff=reader@",
    "staff=:reader",
    "staff=a:b:c",
    "staff=a@b@c",
    "staff=Reader",
    "[",
    "[1]",
    "[null]",
    '{"group":"a","role":"b"}',
    '[{"group":"a"}]',
    '[{"group":"a","role":"b","more":"c"}]',
    '[{"group":"a","role":1}]',
  ])("are not read from %s", (text) => {
    expect(readGroupRoles(text)).toBeUndefined();
    const read = readSettings({ OIDC_ROLES: text });
    expect("refused" in read && read.problems.join()).toMatch(/^OIDC_ROLES: /);
  });

  test("are never read from anything without an answer", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readGroupRoles(text);
        return read === undefined || read.every(({ group, role }) => group !== "" && role !== "");
      }),
    );
  });
});

describe("the organisation's sign-in", () => {
  const whole = {
    OIDC_ISSUER: "https://login.city.example/realm",
    OIDC_CLIENT_ID: "rosario",
    OIDC_CLIENT_SECRET: "secret",
  };

  test("is there with an issuer, and needs the client's name and secret", () => {
    expect(readSettings({})).toMatchObject({ oidc: undefined });
    expect(readSettings({ ...whole, OIDC_ACR: "high, substantial" })).toMatchObject({
      oidc: { issuer: whole.OIDC_ISSUER, emailClaim: "email", acr: ["high", "substantial"] },
    });
    expect(readSettings({ OIDC_ISSUER: whole.OIDC_ISSUER })).toEqual({
      refused: "settings",
      problems: [
        "OIDC_CLIENT_ID: needed with OIDC_ISSUER",
        "OIDC_CLIENT_SECRET: needed with OIDC_ISSUER",
      ],
    });
  });

  test.each([
    ["http://login.city.example", false],
    ["http://127.0.0.1.evil.example", false],
    ["http://localhost:9000", true],
    ["http://127.0.0.1:9000", true],
    ["http://[::1]:9000", true],
    ["https://name:word@login.city.example", false],
    ["https://login.city.example?x=1", false],
    ["ftp://login.city.example", false],
    ["login.city.example", false],
  ])("is asked at %s: %s", (issuer, allowed) => {
    expect("refused" in readSettings({ ...whole, OIDC_ISSUER: issuer })).toBe(!allowed);
  });
});
