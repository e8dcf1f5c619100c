import { expect, test } from "vitest";
import { askAbout } from "./ask.ts";
import type { Question } from "./question.ts";
import { aFile } from "./testing.ts";

type About = Parameters<typeof aFile>[1];

function ask(lines: string, about: About = {}) {
  return askAbout(
    aFile(lines, { totals: ["alle"], roles: { kommune: "place", enhet: "unit" }, ...about }),
  ).filter(({ kind }) => kind === "revealed-suppression");
}

/**
 * Constructed, in the shape of a table of social assistance by immigrant category: in the smallest place the two groups are hidden, while
 * the total and those who are left equal each other.
 */
function constructed(places: number): string {
  const rows = Array.from({ length: places }, (_, n) => {
    const [moved, born, rest] = [31 + ((11 * n) % 13), 9 + ((5 * n) % 8), 300 + 41 * n];
    return place(
      `10${String(n).padStart(2, "0")}`,
      moved + born + rest,
      moved,
      born,
      born + rest,
      rest,
    );
  });
  return ["aar,kommune,gruppe,enhet,Value", ...rows, place("1099", 14, ":", ":", 14, 14)].join(
    "\n",
  );
}

type Value = number | string;

function place(
  code: string,
  all: Value,
  moved: Value,
  born: Value,
  others: Value,
  rest: Value,
): string {
  return [
    `2013,${code},alle,personer,${all}`,
    `2013,${code},innvandrere,personer,${moved}`,
    `2013,${code},norskfodte,personer,${born}`,
    `2013,${code},befolkningen_ellers,personer,${others}`,
    `2013,${code},resten,personer,${rest}`,
  ].join("\n");
}

test("hidden cells that the sums of the file give away are named, without their values", () => {
  const [question, ...others] = ask(constructed(12));
  expect(others).toEqual([]);
  expect(question).toMatchObject({ rows: [63, 64], count: 2, facts: { exact: 1, where: "1099" } });
  expect(question?.facts).toHaveProperty("equation", expect.not.stringMatching(/\d/));
});

test("hidden cells that nothing gives away are not asked about", () => {
  const open = constructed(12).replace(
    place("1099", 14, ":", ":", 14, 14),
    place("1099", 14, ":", ":", ":", 8),
  );
  expect(ask(open)).toEqual([]);
});

test("where no sum can be learned, a group that makes up its total is asked about as a presumption", () => {
  expect(
    ask(`aar,kommune,gruppe,enhet,Value\n${place("1099", 14, ":", ":", 14, 14)}`),
  ).toMatchObject([{ rows: [3, 4], facts: { exact: 0 } }]);
});

test("one hidden cell beside a total and all others is always given away", () => {
  const rows = [2011, 2012, 2013, 2014, 2015].flatMap((year, n) => [
    `${year},,${30 + n * 2}`,
    `${year},Girls,${14 + n}`,
    `${year},Boys,${16 + n}`,
  ]);
  const lines = ["Year,Sex,Value", ...rows, "2016,,21", "2016,Girls,18", "2016,Boys,:"].join("\n");
  expect(ask(lines, { totals: [""] })).toMatchObject([{ rows: [19], facts: { exact: 1 } }]);
});

test("two equations that each leave two open can give away all when taken together", () => {
  const cube = (hide: (year: number, sex: string, age: string) => boolean) =>
    [2011, 2012, 2013, 2014, 2015, 2016].flatMap((year, n) => {
      const cells = {
        "Girls young": 11 + n,
        "Girls old": 23 + 2 * n,
        "Boys young": 17 + 3 * n,
        "Boys old": 5 + n,
      };
      const sum = (test: (name: string) => boolean) =>
        Object.entries(cells).reduce((total, [name, value]) => total + (test(name) ? value : 0), 0);
      return ["", "Girls", "Boys"].flatMap((sex) =>
        ["", "young", "old"].map((age) => {
          const value = sum((name) => name.startsWith(sex) && name.endsWith(age));
          return `${year},${sex},${age},${hide(year, sex, age) ? ":" : value}`;
        }),
      );
    });
  const ring = cube((year, sex, age) => year === 2016 && sex !== "" && age !== "");
  expect(ask(["Year,Sex,Age,Value", ...ring].join("\n"), { totals: [""] })).toEqual([]);
  const three = cube(
    (year, sex, age) =>
      year === 2016 && sex !== "" && age !== "" && !(sex === "Boys" && age === "old"),
  );
  const found: readonly Question[] = ask(["Year,Sex,Age,Value", ...three].join("\n"), {
    totals: [""],
  });
  expect(new Set(found.flatMap(({ rows }) => rows)).size).toBe(3);
});
