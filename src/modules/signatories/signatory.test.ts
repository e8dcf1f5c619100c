import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldedName, mailboxOf, nameProblem, tidyName } from "./signatory.ts";

describe("an address", () => {
  test.each([
    [" Kari@Home.Example ", "kari@home.example"],
    ["kari+york@home.example", "kari@home.example"],
    ["kari+a+b@home.example", "kari@home.example"],
    ["+kari@home.example", "+kari@home.example"],
    ["a@b+c.example", "a@b+c.example"],
  ])("%j leads to the mailbox %j", (address, mailbox) => {
    expect(mailboxOf(address)).toBe(mailbox);
  });

  test("leads to one mailbox however often that is asked", () => {
    const local = fc.stringMatching(/^[a-z0-9.+]{1,12}$/);
    fc.assert(
      fc.property(local, (name) => {
        const once = mailboxOf(`${name}@home.example`);
        expect(mailboxOf(once)).toBe(once);
        expect(mailboxOf(`${name}@home.example`.toUpperCase())).toBe(once);
      }),
    );
  });
});

describe("a name", () => {
  test.each([
    ["Kari Nordmann", undefined],
    ["Verein für Menschenrechte 2000", undefined],
    ["", "no-name"],
    ["x".repeat(121), "too-long"],
    ["Buy at https://shop.example", "bad-name"],
    ["www.shop.example", "bad-name"],
    ["kari@home.example", "bad-name"],
    ["12345", "bad-name"],
    ["Kari\u202eNordmann", "bad-name"],
  ])("%j: %s", (name, problem) => {
    expect(nameProblem(name)).toBe(problem);
  });

  test("stands on one line, and is one whatever its spaces and capitals", () => {
    expect(tidyName("  York \n Tenants ")).toBe("York Tenants");
    expect(foldedName("YORK  tenants")).toBe(foldedName("York Tenants"));
  });
});
