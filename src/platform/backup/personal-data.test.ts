import { expect, test } from "vitest";
import { contactDataIn, personalDataIn } from "./personal-data.ts";

const tables = [
  { name: "a.person", columns: ["id", "email", "name"], types: ["uuid", "text", "text"] },
  { name: "b.fact", columns: ["id", "recorded_by", "answer_by"], types: ["uuid", "uuid", "date"] },
  { name: "c.right", columns: ["id", "name"], types: ["uuid", "jsonb"] },
];

test("names and addresses are told, and who did what; a day by which something is due and the name of a thing are not", () => {
  expect(personalDataIn(tables)).toEqual(["a.person: email, name", "b.fact: recorded_by"]);
  expect(contactDataIn(tables)).toEqual(["a.person (email, name)"]);
});
