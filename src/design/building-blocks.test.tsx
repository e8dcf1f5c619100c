/** What the smaller building blocks promise their readers. */
import { describe, expect, test } from "vitest";
import { ActionList } from "./action-list.tsx";
import { Conflict } from "./conflict.tsx";
import { EmptyState } from "./empty-state.tsx";
import { PageHeading, Section } from "./heading.tsx";
import { Notice } from "./notice.tsx";
import { PromiseBar } from "./promise-bar.tsx";
import { Words } from "./said.tsx";
import { SourceLine } from "./source-line.tsx";
import { Status } from "./status.tsx";
import { DataTable } from "./table.tsx";
import { drawn, wordsOf } from "./testing.tsx";
import { Thread } from "./thread.tsx";
import { Timeline } from "./timeline.tsx";

const TONES = ["good", "partial", "bad", "neutral", "open"] as const;

describe("marks", () => {
  test("differ in shape, not only in colour", () => {
    const shapes = TONES.map((tone) =>
      drawn(<Status tone={tone}>x</Status>).replaceAll(`data-tone="${tone}"`, ""),
    );
    expect(new Set(shapes).size).toBe(TONES.length);
  });

  test("leave the meaning to their words", () => {
    expect(wordsOf(drawn(<Status tone="bad">Late</Status>))).toBe("Late");
    expect(drawn(<Status tone="bad">Late</Status>)).toContain('aria-hidden="true"');
  });
});

describe("the bar of promises", () => {
  const parts = [
    { label: "done", tone: "good", count: 3, href: "/done" },
    { label: "late", tone: "bad", count: 1 },
    { label: "unanswered", tone: "open", count: 0 },
  ] as const;

  test("says every count in words, nothing included, and hides the drawing from screen readers", () => {
    const html = drawn(<PromiseBar label="Promises by state" parts={parts} />);
    expect(wordsOf(html)).toBe("3 done 1 late 0 unanswered");
    expect(html).toContain('<ul class="promise-key" aria-label="Promises by state">');
    expect(html).toMatch(/<svg[^>]*aria-hidden="true"/);
    expect(html).toContain('href="/done"');
  });

  test("draws widths in proportion, within its frame, and no piece for nothing", () => {
    const html = drawn(<PromiseBar label="x" parts={parts} />);
    const widths = [...html.matchAll(/<rect[^>]*x="([\d.]+)"[^>]*width="([\d.]+)"/g)].map((m) => [
      Number(m[1]),
      Number(m[2]),
    ]);
    expect(widths).toHaveLength(2);
    expect((widths[0]?.[1] ?? 0) / (widths[1]?.[1] ?? 1)).toBeCloseTo(3, 1);
    expect((widths[1]?.[0] ?? 0) + (widths[1]?.[1] ?? 0)).toBeLessThanOrEqual(1000);
  });

  test("of no promises at all still says so", () => {
    const html = drawn(
      <PromiseBar label="x" parts={[{ label: "done", tone: "good", count: 0 }]} />,
    );
    expect(wordsOf(html)).toBe("0 done");
    expect(html).not.toContain("NaN");
  });
});

describe("the thread", () => {
  const knots = [
    { label: "Right", title: "Housing", href: "/r", state: "done" },
    { label: "Recommendation", title: "A contact point", state: "here" },
    { label: "Answer", title: "No answer yet", state: "late", note: "due 1 March, 42 days late" },
    { label: "Verdict", title: "None yet", state: "missing" },
  ] as const;
  const html = drawn(<Thread label="From promise to proof" knots={knots} />);

  test("is a named way with one present place", () => {
    expect(html).toContain('<nav class="thread" aria-label="From promise to proof">');
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  });

  test("says in words what is late and what is missing", () => {
    expect(wordsOf(html)).toContain("Answer Late No answer yet due 1 March, 42 days late");
    expect(wordsOf(html)).toContain("Verdict Missing None yet");
  });

  test("is whole only between knots that are there, and ends at the last", () => {
    expect([...html.matchAll(/data-next="(\w+)"/g)].map((m) => m[1])).toEqual([
      "thread",
      "gap",
      "gap",
      "end",
    ]);
  });
});

describe("a table", () => {
  const columns = [
    { key: "year", label: "Year" },
    { key: "count", label: "Offences", numeric: true },
  ];

  test("is named by its caption, scrolls in a region that the keyboard reaches, and heads its rows", () => {
    const html = drawn(
      <DataTable
        id="t"
        caption="Hate crimes"
        columns={columns}
        rows={[{ year: "2024", count: "222" }]}
        rowHeader="year"
        empty="None"
      />,
    );
    expect(html).toMatch(/<section class="table-region" aria-labelledby="t" tabindex="0">/i);
    expect(html).toContain('<caption id="t">Hate crimes</caption>');
    expect(html).toContain('<th scope="row">2024</th>');
    expect(html).toContain('<td data-numeric="true">222</td>');
  });

  test("says why it is empty across all its columns", () => {
    const html = drawn(
      <DataTable
        id="t"
        caption="x"
        columns={columns}
        rows={[]}
        rowHeader="year"
        empty="No figures yet"
      />,
    );
    expect(html).toMatch(/colspan="2">No figures yet/i);
  });
});

describe("somebody saved before you", () => {
  test("shows both texts whole, marks what differs, and leaves out what is alike", () => {
    const html = drawn(
      <Conflict
        who="Ola"
        when="3 March"
        fields={[
          { label: "Reason", theirs: "Opened in May.", yours: "Opened in June, late." },
          { label: "Title", theirs: "Same", yours: "Same" },
          { label: "Note", theirs: "", yours: "Mine" },
        ]}
      />,
    );
    expect(html).toContain("Ola saved this 3 March");
    expect(html).toMatch(/Opened in <del[^>]*>May\.<\/del>/);
    expect(html).toMatch(/Opened in <ins[^>]*>June, late\.<\/ins>/);
    expect(wordsOf(html)).toContain("Empty");
    expect(html).not.toContain("Title");
  });
});

describe("content in another language", () => {
  test("is marked with its language, and content in the page's is not", () => {
    expect(drawn(<Words said={{ text: "Wohnen", language: "de" }} />)).toBe(
      '<span lang="de">Wohnen</span>',
    );
    expect(drawn(<Words said={{ text: "Housing", language: "en" }} />)).toBe("Housing");
  });

  test("cannot be drawn outside a page", async () => {
    const { renderToString } = await import("preact-render-to-string");
    expect(() => renderToString(<Words said={{ text: "x", language: "en" }} />)).toThrow(
      "outside a page",
    );
  });
});

describe("the rest", () => {
  test("a section is named by its heading", () => {
    expect(
      drawn(
        <Section id="rights" title="Rights">
          x
        </Section>,
      ),
    ).toMatch(/aria-labelledby="rights".*<h2 id="rights">Rights/);
  });

  test("a page heading has one h1", () => {
    expect(
      drawn(<PageHeading kicker="Right" title="Housing" lead="A fact." />).match(/<h1>/g),
    ).toHaveLength(1);
  });

  test("a timeline's dates are dates for machines too, and each source is a link", () => {
    const entry = {
      date: "24 April 2017",
      machineDate: "2017-04-24",
      title: "Declared",
      source: { label: "Text", href: "https://x" },
    };
    const html = drawn(<Timeline entries={[entry]} />);
    expect(html).toMatch(/<time datetime="2017-04-24">24 April 2017<\/time>/i);
    expect(html).toContain('Source: <a href="https://x">Text</a>');
  });

  test("an urgent notice interrupts, a calm one doesn't, and both have a word for what they are", () => {
    expect(drawn(<Notice tone="refused" />)).toContain('role="alert"');
    expect(drawn(<Notice tone="saved" />, "nb")).toMatch(/role="status".*Lagret/);
    expect(drawn(<Notice tone="info" />)).not.toContain("role=");
  });

  test("an entry that leads on has exactly one link around its title", () => {
    const html = drawn(
      <ActionList layout="cards" entries={[{ title: "Housing", href: "/h", text: "Fewer." }]} />,
    );
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('<a href="/h">Housing</a>');
  });

  test("an empty list says what to do", () => {
    expect(
      wordsOf(
        drawn(<EmptyState title="Nothing yet" action={{ label: "Add one", href: "/new" }} />),
      ),
    ).toBe("Nothing yet Add one");
  });

  test("a source line says who, when and under which licence", () => {
    expect(
      wordsOf(
        drawn(
          <SourceLine href="https://x" details={["fetched 1 May 2026", "CC BY"]}>
            Office
          </SourceLine>,
          "de",
        ),
      ),
    ).toBe("Quelle: Office · fetched 1 May 2026 · CC BY");
  });
});
