import { describe, expect, test } from "vitest";
import { day } from "../../kernel/testing.ts";
import type { Block, Book } from "../../platform/document.ts";
import { releasedIndicator } from "../indicators/testing.ts";
import { anAnswer, aRecommendation } from "../recommendations/testing.ts";
import { rightAnchor } from "./book/anchors.ts";
import { addressesOf } from "./book/running-text.ts";
import { composeBook } from "./compose-book.ts";
import type { Snapshot, SnapshotIndicator } from "./snapshot.ts";
import { aSnapshot } from "./testing.ts";

const housing: Snapshot["rights"][number] = {
  slug: "housing",
  name: { en: "Housing", nb: "Bolig" },
  meaning: { en: "Everyone needs a home." },
  asks: { en: "Build." },
  demonstration: false,
  articles: [{ instrument: "UDHR", article: "25", title: "Standard of living" }],
};
const right = { id: "right" as never, slug: "housing", name: housing.name };

function indicator(slug: string, ofRight: boolean): SnapshotIndicator {
  const released = releasedIndicator(
    { slug, right: ofRight ? right : null },
    {
      figures: [
        { period: "2023", value: 4 },
        { period: "2024", value: 9 },
      ],
    },
  );
  return {
    ...released,
    sentences: { en: `The sentence on ${slug}.`, nb: `Setningen om ${slug}.`, de: "Satz." },
  };
}

const whole: Partial<Snapshot> = {
  rights: [housing],
  indicators: [indicator("rough-sleeping", true), indicator("sessions", false)],
  highlights: ["sessions"],
  sections: [
    {
      right: null,
      part: "foreword",
      language: "en",
      markdown: "# Hello\n\nA [source](https://example.org/a).",
      demonstration: true,
    },
    {
      right: null,
      part: "method",
      language: "en",
      markdown: "Counted, [again](https://example.org/a).",
      demonstration: false,
    },
  ],
  followed: [
    aRecommendation({
      reference: "YORK-2024-01",
      edition: 2024,
      answerDueOn: day("2026-05-02"),
      source: "https://example.org/b",
    }),
    aRecommendation({ reference: "YORK-2024-02", edition: 2024, answers: [anAnswer()] }),
  ],
  recommendations: [
    aRecommendation({ reference: "YORK-2025-01", right, topic: { en: "Rents" } }),
    aRecommendation({ reference: "YORK-2025-02", right: null, topic: { en: "Follow-up" } }),
  ],
};

function compose(
  stated: Partial<Snapshot> = {},
  language: "en" | "nb" | "de" = "en",
  sha256?: string,
): Book {
  return composeBook(aSnapshot(stated), { language, ink: "paper", sha256 });
}

const words = (tree: unknown): string =>
  typeof tree === "string"
    ? tree
    : typeof tree === "object" && tree !== null
      ? Object.values(tree).map(words).join(" ")
      : "";

function chapter(book: Book, id: string): readonly Block[] {
  const found = book.chapters.find(([first]) => first?.kind === "heading" && first.id === id);
  if (found === undefined) throw new Error(`No chapter ${id}`);
  return found;
}

describe("composeBook", () => {
  test("has its chapters in the order of reading", () => {
    const ids = compose(whole).chapters.map(([first]) =>
      first?.kind === "heading" ? first.id : "",
    );
    expect(ids).toEqual([
      "things-to-know",
      "foreword",
      "housing",
      "the-work-itself",
      "follow-up",
      "new-recommendations",
      "method",
      "sources",
    ]);
  });

  test.each(["en", "nb", "de"] as const)(
    "in %s, headings skip no level and no anchor stands twice",
    (language) => {
      const headings = compose(whole, language)
        .chapters.flat()
        .filter((block) => block.kind === "heading");
      for (const [at, { level }] of headings.entries()) {
        expect(level).toBeLessThanOrEqual((headings[at - 1]?.level ?? 0) + 1);
      }
      const ids = headings.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  test("opens with the sentences that were chosen, as they were frozen", () => {
    expect(words(chapter(compose(whole, "nb"), "things-to-know"))).toContain(
      "Setningen om sessions.",
    );
  });

  test("a right without a text and without figures says so", () => {
    const bare = words(chapter(compose({ rights: [housing] }), "housing"));
    expect(bare).toContain("Nothing has been written about this yet.");
    expect(bare).toContain("This edition follows no figures on this right.");
  });

  test("every earlier recommendation stands with both voices, a silent one with its delay", () => {
    const follow = chapter(compose(whole), "follow-up");
    const voices = follow.filter((block) => block.kind === "voices");
    expect(voices).toHaveLength(2);
    expect(voices[0]?.voices[0]).toMatchObject({ statements: [] });
    expect(voices[0]?.voices[0].silence).toContain("30 days late");
    expect(voices[1]?.voices[0].statements).toHaveLength(1);
    expect(follow.some((block) => block.kind === "table")).toBe(true);
  });

  test("a recommendation on a right stands in the right's chapter, and the list leads to it", () => {
    const book = compose(whole);
    expect(words(chapter(book, "housing"))).toContain("YORK-2025-01");
    expect(words(chapter(book, "new-recommendations"))).toContain("#recommendation-york-2025-01");
    const full = chapter(book, "new-recommendations").filter((block) => block.kind === "heading");
    expect(full.map(({ id }) => id)).toEqual([
      "new-recommendations",
      "recommendation-york-2025-02",
    ]);
  });

  test("a right keeps its address from edition to edition, also one that is called like a place of the book", () => {
    expect(rightAnchor("housing")).toBe("housing");
    expect(rightAnchor("method")).toBe("right-method");
    expect(rightAnchor("indicator-rights")).toBe("right-indicator-rights");
    const rights = ["method", "sources", "main"].map((slug) => ({ ...housing, slug }));
    const ids = compose({ ...whole, rights }).chapters.map(([first]) =>
      first?.kind === "heading" ? first.id : "",
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["method", "right-method", "sources"]));
  });

  test("contents name figures and recommendations, and no heading that stands in every chapter", () => {
    const listed = compose(whole)
      .chapters.flat()
      .flatMap((block) => (block.kind === "heading" && block.listed !== false ? [block.id] : []));
    expect(listed).toEqual(
      expect.arrayContaining([
        "housing",
        "indicator-rough-sleeping",
        "recommendation-york-2025-01",
      ]),
    );
    expect(listed).not.toContain("housing-challenge");
    expect(listed).not.toContain("housing-figures");
  });

  test("below a sentence stand its chart, what it does not show, and last the table", () => {
    const blocks = chapter(compose(whole), "housing");
    const at = blocks.findIndex(
      (block) => block.kind === "heading" && block.id === "indicator-rough-sleeping",
    );
    expect(blocks.slice(at + 1, at + 5).map(({ kind }) => kind)).toEqual([
      "paragraph",
      "figure",
      "paragraph",
      "table",
    ]);
  });

  test("the articles run on paper and are a table on a screen, with the same words", () => {
    const on = (ink: "paper" | "screen") =>
      chapter(
        composeBook(aSnapshot(whole), { language: "en", ink, sha256: undefined }),
        "housing",
      ).slice(0, 4);
    expect(on("paper").map(({ kind }) => kind)).not.toContain("table");
    expect(on("screen").map(({ kind }) => kind)).toContain("table");
    for (const ink of ["paper", "screen"] as const) {
      expect(words(on(ink))).toContain("UDHR 25");
      expect(words(on(ink))).toContain("Standard of living");
    }
  });

  test("a title in another language than the book says which", () => {
    const edition = {
      ...aSnapshot().edition,
      title: { en: "A report" },
      subtitle: { en: "Figures", nb: "Tall" },
    };
    expect(compose({ edition }, "nb")).toMatchObject({
      title: "A report",
      titleLanguage: "en",
      subtitle: "Tall",
    });
    expect(compose({ edition }, "nb")).not.toHaveProperty("subtitleLanguage");
    expect(compose({ edition }, "en")).not.toHaveProperty("titleLanguage");
  });

  test("every address that the book leads to stands once in its sources", () => {
    const book = compose(whole);
    const before = addressesOf(book.chapters.slice(0, -1).flat());
    const listed = addressesOf(chapter(book, "sources"));
    expect(listed).toEqual(before);
    expect(listed.filter((address) => address === "https://example.org/a")).toHaveLength(1);
    expect(listed).toContain("https://example.org/count");
  });

  test("texts in another language are marked as such, those in the book's own are not", () => {
    expect(JSON.stringify(chapter(compose(whole, "nb"), "foreword"))).toContain(
      '{"language":"en","content"',
    );
    expect(JSON.stringify(chapter(compose(whole, "en"), "foreword"))).not.toContain('"language"');
  });

  test("a demonstration text says that it is one", () => {
    expect(words(chapter(compose(whole), "foreword"))).toContain("Demonstration text");
    expect(words(chapter(compose(whole), "method"))).not.toContain("Demonstration text");
  });

  test("a draft says so on its cover and at its end, a published edition names its hash instead", () => {
    const draft = compose(whole);
    expect(words(draft.notices)).toContain("draft");
    const published = compose(whole, "en", "ab".repeat(32));
    expect(published.notices).toEqual([]);
    expect(words(published.colophon)).toContain("ab".repeat(32));
  });

  test("the book of a made-up city says so first, and at the head of every page", () => {
    const real = compose(whole);
    expect(real.mark).toBeUndefined();
    const city = { ...aSnapshot().city, madeUp: true } as const;
    const madeUp = compose({ ...whole, city }, "nb", "ab".repeat(32));
    expect(madeUp.mark).toBe("Oppdiktet");
    expect(madeUp.notices[0]).toContain("en kommune som ikke finnes");
  });

  test("an empty edition is still a book", () => {
    expect(compose().chapters.length).toBeGreaterThan(0);
  });
});
