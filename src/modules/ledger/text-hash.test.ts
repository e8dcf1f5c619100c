import { expect, test } from "vitest";
import { isLedgerCode } from "./entry.ts";
import { textHash } from "./text-hash.ts";

test("a text's hash is the SHA-256 of its JSON, and may stand in the record", () => {
  // printf '"abc"' | sha256sum
  expect(textHash("abc")).toBe("6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25");
  expect(isLedgerCode(textHash("We will build ramps at every school."))).toBe(true);
});

test("the order of languages does not change a wording's hash, and a changed letter does", () => {
  const hash = textHash({ en: "Housing", nb: "Bolig" });
  expect(textHash({ nb: "Bolig", en: "Housing" })).toBe(hash);
  expect(textHash({ nb: "bolig", en: "Housing" })).not.toBe(hash);
});
