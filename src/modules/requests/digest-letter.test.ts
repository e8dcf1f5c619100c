import { describe, expect, test } from "vitest";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { day } from "../../kernel/testing.ts";
import { digestLetter } from "./digest-letter.ts";
import type { Duty } from "./duty.ts";
import { aRequest } from "./testing.ts";

const own: Duty = { request: aRequest({ dueOn: day("2026-06-30") }), because: { as: "asked" } };
const late: Duty = {
  request: aRequest({ reference: "2026-002", dueOn: day("2026-06-02") }),
  because: { as: "substitute", of: "b" as Id<"Account"> },
};
const led: Duty = {
  request: aRequest({
    reference: "2026-003",
    dueOn: day("2026-05-01"),
    escalatedOn: day("2026-05-15"),
  }),
  because: { as: "head" },
};

function letter(duties: readonly Duty[], language: Language = "en") {
  return digestLetter({
    language,
    city: "York",
    name: "Anna",
    duties,
    on: day("2026-06-09"),
    address: "https://rosario.test/york/requests/link/secret",
    lastLinkDay: day("2026-06-29"),
    escalateAfter: 14,
    nameOf: ({ because }) => (because.as === "substitute" ? "Ola" : undefined),
  });
}

describe("the subject", () => {
  test("says how many, and how many of one's own are late", () => {
    expect(letter([own]).subject).toBe("York asks you for one reply");
    expect(letter([late]).subject).toBe("York asks you for one reply, which is late");
    expect(letter([own, late, led]).subject).toBe("York asks you for 2 replies, 1 late");
    expect(letter([led]).subject).toBe("Your department in York owes one reply");
    expect(letter([late, own], "nb").subject).toBe("York ber deg om 2 svar, 1 er forsinket");
    expect(letter([late, own], "de").subject).toBe(
      "York bittet Sie um 2 Antworten, eine ist überfällig",
    );
  });
});

describe("the text", () => {
  test("keeps what one was asked apart from what one's department owes", () => {
    const { text } = letter([own, late, led]);
    expect(text).toContain("York asks you for 2 replies");
    expect(text).toContain("You stand in for Ola.");
    expect(text).toContain(
      "You head a department that owes York one reply. It was due 14 days ago or more:",
    );
    expect(text.indexOf("39 days late")).toBeGreaterThan(text.indexOf("You head a department"));
  });

  test("tells a head what is public already, and others what comes next", () => {
    expect(letter([led]).text).toContain("The public page now shows that nobody has replied");
    expect(letter([own]).text).toContain("14 days after the day on which a reply is due");
  });

  test("shows twenty and counts the rest", () => {
    const many = Array.from({ length: 25 }, () => own);
    const { text } = letter(many);
    expect(text.match(/^\* /gm)).toHaveLength(20);
    expect(text).toContain("And 5 more.");
  });

  test("lets nobody's words look like the letter's own: what is written stays within its entry", () => {
    const request = aRequest({ note: "First\n\n* Second", question: { en: "a\nb" } });
    const { text } = letter([{ request, because: { as: "asked" } }]);
    expect(text).toContain("  First\n  \n  * Second");
    expect(text.match(/^\* /gm)).toHaveLength(1);
  });

  test("has one link and nothing undefined, in each language", () => {
    for (const language of LANGUAGES) {
      const { subject, text } = letter([own, late, led], language);
      expect(text.match(/https?:/g)).toHaveLength(1);
      expect(`${subject} ${text}`).not.toMatch(/undefined|null|\$\{/);
    }
  });
});
