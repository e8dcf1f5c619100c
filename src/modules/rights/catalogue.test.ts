import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticles, writeArticle } from "./article-lines.ts";
import { chartersOf, findArticle, findWords, frameworksOf, searchCatalogue } from "./catalogue.ts";
import { getCatalogue } from "./get-catalogue.ts";

const catalogue = getCatalogue();

describe("the catalogue", () => {
  test("has its instruments, articles and elements, each named once", () => {
    const { instruments, articles, elements } = catalogue;
    expect(instruments.length).toBeGreaterThanOrEqual(20);
    expect(articles.length).toBeGreaterThanOrEqual(450);
    expect(elements.length).toBeGreaterThanOrEqual(120);
    expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length);
    expect(new Set(articles.map(writeArticle)).size).toBe(articles.length);
  });

  test("has no article of an instrument that it does not name", () => {
    const known = catalogue.instruments.map(({ id }) => id);
    const orphans = catalogue.articles.filter(({ instrument }) => !known.includes(instrument));
    expect(orphans).toEqual([]);
  });

  test("takes for confirmed only what somebody has read", () => {
    const confirmed = (kind: string) => catalogue.elements.filter((one) => one.confirmed === kind);
    expect(confirmed("seen").length).toBeGreaterThan(0);
    expect(confirmed("not-seen").length).toBeGreaterThan(0);
  });
});

describe("charters", () => {
  test("are what a city can adopt, and no way of working, no criteria and no duty by law", () => {
    const { frameworks, instruments } = chartersOf(catalogue);
    expect(frameworks).toEqual([
      "UCLG Global Charter-Agenda 2011",
      "European Charter for Safeguarding Human Rights in the City 2000",
      "Gwangju Guiding Principles 2014",
      "ECCAR ten-point plan 2004",
    ]);
    expect(instruments.map(({ id }) => id)).toContain("CEDAW");
    expect(instruments.map(({ id }) => id)).not.toContain("ECLSG");
  });

  test("are said of each framework of the catalogue", () => {
    expect(catalogue.frameworks.map(({ name }) => name)).toEqual(frameworksOf(catalogue));
  });
});

describe("translations of names", () => {
  test("are there for each group, and name only what the catalogue has", () => {
    const places = new Set(
      catalogue.elements.flatMap(({ framework, group, code }) => [
        `${framework}/${group}/`,
        `${framework}/${group}/${code}`,
      ]),
    );
    expect(
      catalogue.words.filter((one) => !places.has(`${one.framework}/${one.group}/${one.code}`)),
    ).toEqual([]);
    for (const { framework, group } of catalogue.elements)
      expect(findWords(catalogue, { framework, group, code: "" })).toMatchObject({
        en: expect.any(String),
        nb: expect.any(String),
        de: expect.any(String),
      });
  });

  test("are found by framework, group and code", () => {
    const place = { framework: "FRA 2021/2022", group: "structure" };
    expect(findWords(catalogue, { ...place, code: "" })?.de).toBe("Strukturen");
    expect(findWords(catalogue, { ...place, code: "S1" })?.nb).toBe(
      "En erklæring der byen forplikter seg",
    );
    expect(findWords(catalogue, { ...place, code: "S99" })).toBeUndefined();
    const fra = catalogue.elements.filter(({ framework }) => framework === place.framework);
    expect(fra.filter((one) => findWords(catalogue, one) === undefined)).toEqual([]);
  });
});

describe("searchCatalogue", () => {
  test("finds articles by the beginnings of words, in any order and case", () => {
    const { articles } = searchCatalogue(catalogue, "HOUS icescr");
    expect(articles.map(writeArticle)).toEqual(["ICESCR 11"]);
  });

  test("finds nothing inside a word, and nothing for an empty query", () => {
    expect(searchCatalogue(catalogue, "ousing").articles).toEqual([]);
    for (const empty of ["", "  ", "–"]) {
      expect(searchCatalogue(catalogue, empty)).toEqual({
        instruments: [],
        articles: [],
        elements: [],
      });
    }
  });

  test("never finds more for more words", () => {
    const words = fc.constantFrom("right", "education", "equality", "women", "a", "life", "work");
    fc.assert(
      fc.property(words, words, (one, other) => {
        const wide = searchCatalogue(catalogue, one).articles;
        return searchCatalogue(catalogue, `${one} ${other}`).articles.every((article) =>
          wide.includes(article),
        );
      }),
    );
  });
});

describe("readArticles", () => {
  test("reads what it writes, for every article there is", () => {
    const { articles } = catalogue;
    const read = readArticles(articles.map(writeArticle).join("\n"), catalogue);
    expect(read.unknown).toEqual([]);
    expect(read.articles.map(writeArticle)).toEqual(articles.map(writeArticle));
  });

  test.each([
    "icescr 11",
    "ICESCR art. 11",
    " ICESCR  Article 11 ",
    "ICESCR Art 11;",
    "ICESCR artikkel 11",
  ])("understands %j", (line) => {
    expect(readArticles(line, catalogue)).toEqual({
      articles: [{ instrument: "ICESCR", article: "11" }],
      unknown: [],
    });
  });

  test("takes each article once and passes over empty lines", () => {
    const { articles } = readArticles("ECHR p1-2\n\nICESCR 11\n  \nECHR P1-2", catalogue);
    expect(articles.map(writeArticle)).toEqual(["ECHR P1-2", "ICESCR 11"]);
  });

  test.each([
    ["ICESCR 77", "ICESCR 15"],
    ["ICESR 11", "ICESCR 11"],
    ["ECHR P1-9", "ECHR P1-1"],
    ["CRPF 19", "CRPD 19"],
    ["UDHR", "UDHR 1"],
  ])("for %j suggests %s", (line, expected) => {
    const [unknown] = readArticles(line, catalogue).unknown;
    expect(unknown?.written).toBe(line);
    expect(unknown?.nearest && writeArticle(unknown.nearest)).toBe(expected);
  });

  test.each(["the right to housing", "Constitution 93", "11"])(
    "suggests nothing for %j",
    (line) => {
      expect(readArticles(line, catalogue)).toEqual({
        articles: [],
        unknown: [{ written: line, nearest: undefined }],
      });
    },
  );

  test("gives every line back, as an article of the catalogue or as unknown", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (written) => {
        const lines = written.flatMap((text) => text.split("\n")).map((line) => line.trim());
        const { articles, unknown } = readArticles(written.join("\n"), catalogue);
        expect(articles.every((article) => findArticle(catalogue, article))).toBe(true);
        expect(articles.length + unknown.length).toBeLessThanOrEqual(lines.length);
        expect(unknown.every((one) => lines.includes(one.written))).toBe(true);
      }),
    );
  });
});
