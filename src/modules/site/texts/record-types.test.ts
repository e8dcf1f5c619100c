import { expect, test } from "vitest";
import { LANGUAGES } from "../../../kernel/language.ts";
import { modules } from "../../../modules.ts";
import { ROLES } from "../../accounts/index.ts";
import { siteTexts } from "./index.ts";

test("every kind of entry in the public record, and every role, has its words in every language", () => {
  const types = modules
    .flatMap(({ ledgerEntryTypes = {} }) => Object.keys(ledgerEntryTypes))
    .sort();
  expect(types.length).toBeGreaterThan(10);
  for (const language of LANGUAGES) {
    const { record } = siteTexts(language);
    expect(Object.keys(record.types).sort()).toEqual(types);
    expect(Object.keys(record.roles)).toEqual(expect.arrayContaining([...ROLES, "host"]));
  }
});
