import { describe, expect, test } from "vitest";
import type { Language } from "../../kernel/language.ts";
import type { Indicator } from "./indicator.ts";
import { sentenceOf } from "./sentence.ts";
import { type FigureSketch, releasedIndicator } from "./testing.ts";

const roughSleepers: readonly FigureSketch[] = [
  { period: "autumn 2020", value: 3 },
  { period: "autumn 2021", value: 4 },
  { period: "autumn 2022", value: 9 },
];

function sentence(
  figures: readonly FigureSketch[],
  over: Partial<Omit<Indicator, "id">> = {},
  language: Language = "en",
): string {
  return sentenceOf(releasedIndicator(over, { figures }), language);
}

describe("sentenceOf", () => {
  test.each([
    [
      "en",
      "People sleeping rough: nine in York in autumn 2022, five more than the year before. Numbers this small go up and down by chance. The three figures since autumn 2020 say nothing certain about the long run.",
    ],
    [
      "nb",
      "Mennesker som sover ute: ni i York høsten 2022, fem flere enn året før. Så små tall kan gå opp og ned ved en tilfeldighet. De tre tallene siden høsten 2020 sier ikke noe sikkert om utviklingen over tid.",
    ],
    [
      "de",
      "Menschen ohne Dach: neun in York im Herbst 2022, fünf mehr als im Jahr davor. So kleine Zahlen schwanken auch durch Zufall. Die drei Zahlen seit Herbst 2020 lassen keine sichere Aussage über die lange Sicht zu.",
    ],
  ] as const)("tells figure, place, period, change and its limits in %s", (language, expected) => {
    expect(sentence(roughSleepers, {}, language)).toBe(expected);
  });

  test("a single figure shows no direction", () => {
    expect(sentence([{ period: "2022", value: 63 }])).toBe(
      "People sleeping rough: 63 in York in 2022. It is the only figure, so it shows no direction.",
    );
  });

  test("a limit is called a limit, and no change is made of it", () => {
    const vouchers = [
      { period: "2023", value: 2000 },
      { period: "2024", value: 2800, qualifier: "at-least" as const },
    ];
    const told = sentence(vouchers);
    expect(told).toContain("at least 2,800 in York in 2024.");
    expect(told).toContain("A limit cannot be compared");
    expect(told).not.toMatch(/more|fewer/);
  });

  test("an estimate is called one, and so is a change that rests on it", () => {
    const told = sentence([
      { period: "2021", value: 754 },
      { period: "2022", value: 713, qualifier: "estimate" },
    ]);
    expect(told).toContain(
      "713 in York in 2022, an estimate, about 41 fewer (5.4 per cent) than the year before.",
    );
  });

  test("a provisional figure is called provisional", () => {
    expect(sentence([{ period: "2022", value: 63, qualifier: "provisional" }])).toContain(
      "a provisional figure",
    );
  });

  test("a part of a year is not compared with a whole one", () => {
    const told = sentence([
      { period: "2020/21", value: 163 },
      { period: "2021/22 part-year", value: 169, qualifier: "part-year" },
    ]);
    expect(told).toContain("169 in York in part of 2021/22.");
    expect(told).toContain("not compared with 2020/21");
  });

  test("a year that the source does not state is called our reading", () => {
    const told = sentence([{ period: "2022", value: 354, periodBasis: "context" }]);
    expect(told).toContain("in 2022 (our reading of the source)");
  });

  test("a rise or a fall that can be good or bad is not called either", () => {
    const told = (values: readonly number[]) =>
      sentence(
        values.map((value, i) => ({ period: `${2020 + i}`, value })),
        { direction: "ambiguous" },
      );
    expect(told([80, 163])).toContain("A rise can be good or bad news.");
    expect(told([163, 80])).toContain("A fall can be good or bad news.");
  });

  test("other series of the same area and group are named as not comparable, other groups are not", () => {
    const crimes = { kind: "count", unit: "crimes", name: { en: "Hate crime in York" } } as const;
    const figures = [{ period: "2022", value: 354 }];
    const told = sentenceOf(
      releasedIndicator(
        crimes,
        { figures },
        { figures },
        { figures },
        { figures, breakdown: { en: "women" } },
      ),
      "en",
    );
    expect(told).toBe(
      "Hate crime in York: 354 crimes in 2022. It is the only figure of its series, so it shows no direction. Two other series have other sources or definitions and cannot be compared with it.",
    );
  });

  test("the change of a share is told in percentage points", () => {
    const share = { kind: "share", unit: "percent", name: { en: "Children in poverty" } } as const;
    const figures = [
      { period: "2023", value: 19.3, decimals: 1 },
      { period: "2024", value: 17.9, decimals: 1 },
    ];
    expect(sentence(figures, share)).toBe(
      "Children in poverty: 17.9 per cent in York in 2024, 1.4 percentage points lower than the year before.",
    );
    expect(sentence(figures, share, "nb")).toContain("1,4 prosentpoeng lavere enn året før");
    expect(sentence(figures, share, "de")).toContain(
      "1,4 Prozentpunkte niedriger als im Jahr davor",
    );
  });

  test("money has both decimals and grows by more or less", () => {
    const money = { kind: "count", unit: "EUR", name: { en: "Grant" } } as const;
    const figures = [
      { period: "2023", value: 22000.5, decimals: 1 },
      { period: "2024", value: 85000, decimals: 0 },
    ];
    expect(sentence(figures, money)).toContain(
      "€85,000 in York in 2024, €62,999.50 more (286 per cent)",
    );
  });

  test("a group is named when the indicator has several", () => {
    const told = sentenceOf(
      releasedIndicator(
        { kind: "mean", unit: "years", name: { en: "Life expectancy of women and men" } },
        {
          figures: [{ period: "2010-2012", value: 83.2, decimals: 1 }],
          breakdown: { en: "women" },
        },
        { figures: [{ period: "2010-2012", value: 79.6, decimals: 1 }], breakdown: { en: "men" } },
      ),
      "en",
    );
    expect(told).toContain(
      "Life expectancy of women and men, women: 83.2 years in York in 2010–2012.",
    );
  });

  test("says when the latest period has no figure, and why", () => {
    const told = sentence([
      { period: "2021", value: 63 },
      { period: "2022", value: null, status: "suppressed" },
    ]);
    expect(told).toContain("63 in York in 2021.");
    expect(told).toContain("The figure for 2022 is withheld to protect people.");
  });

  test("no change is told as no change", () => {
    expect(
      sentence([
        { period: "2021", value: 63 },
        { period: "2022", value: 63 },
      ]),
    ).toContain("63 in York in 2022, the same number as the year before.");
  });

  test("none and one are told in words", () => {
    expect(sentence([{ period: "2022", value: 0 }], { unit: "cases" })).toContain(
      "no cases in York",
    );
    expect(sentence([{ period: "2022", value: 1 }])).toContain("one person in York");
    expect(sentence([{ period: "2022", value: 1 }], {}, "nb")).toContain("ett menneske i York");
    expect(sentence([{ period: "2022", value: 1 }], {}, "de")).toContain("ein Mensch in York");
  });

  test("a unit that nobody has given words is printed as it is", () => {
    expect(
      sentence([{ period: "2022", value: 12.5, decimals: 1 }], { kind: "rate", unit: "µg/m³" }),
    ).toContain("12.5 µg/m³");
  });

  test("without released figures it says so", () => {
    expect(sentence([])).toBe("People sleeping rough: no figure has been released yet.");
  });

  test.each([
    ["2024-Q2", "en", "in the second quarter of 2024"],
    ["2024-Q2", "nb", "i andre kvartal 2024"],
    ["2024-Q2", "de", "im zweiten Quartal 2024"],
    ["31 March 2019", "en", "on 31 March 2019"],
    ["31 March 2019", "nb", "i York 31. mars 2019"],
    ["31 March 2019", "de", "am 31. März 2019"],
    ["Apr-Sep 2018", "en", "from April to September 2018"],
    ["Apr-Sep 2018", "nb", "fra april til september 2018"],
    ["Apr-Sep 2018", "de", "von April bis September 2018"],
    ["year to March 2024", "nb", "i året fram til mars 2024"],
    ["2012-2022 total", "de", "in den Jahren 2012–2022 zusammen"],
    ["2010-2012 average", "en", "on average in 2010–2012"],
    ["September 2022", "de", "im September 2022"],
    ["2022/23", "de", "im Jahr 2022/23"],
  ] as const)("the period %s is said in %s as %s", (period, language, expected) => {
    expect(sentence([{ period, value: 63 }], {}, language)).toContain(`${expected}.`);
  });

  test("a split year that begins in September is a school year", () => {
    const told = sentenceOf(
      releasedIndicator({}, { yearStarts: 9, figures: [{ period: "2022/23", value: 63 }] }),
      "nb",
    );
    expect(told).toContain("i skoleåret 2022/23");
  });
});
