// The judge of the fuzz corpus is itself tried: what must never be in an answer is found, and what is harmless is let pass.
import { describe, expect, test } from "vitest";
import { chanceFrom } from "./chance.ts";
import { faultsOf } from "./judge-answer.ts";
import { formsOf, linksOf } from "./page-forms.ts";

const HERE = ["http://rosario.test"];
const safe = { "content-type": "text/html; charset=utf-8", "x-content-type-options": "nosniff" };

function judged(
  body: string,
  {
    status = 200,
    headers = {},
  }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): readonly string[] {
  return faultsOf(new Response(body, { status, headers: { ...safe, ...headers } }), body, HERE);
}

describe("an answer is faulted", () => {
  test.each<[string, string, Parameters<typeof judged>[1]]>([
    ["status 500", "<p>Sorry</p>", { status: 500 }],
    ["status 503", "<p>Later</p>", { status: 503 }],
    ["holds <fz7", "<p><fz7></p>", {}],
    ["holds <!--fz7", "<p><!--fz7--></p>", {}],
    ["holds an attribute of the attacker's", '<input value="" fz7="1"/>', {}],
    ["holds an attribute of the attacker's", '<p title="a" onfocus="alert(1)">', {}],
    ["holds an address that is a script", '<a href="javascript:alert(1)">x</a>', {}],
    ["holds an address that is a script", '<a href=" data:text/html,x">x</a>', {}],
    ["tells TypeError", "TypeError: x is not a function", {}],
    ["tells syntax error at or near", 'syntax error at or near "drop"', {}],
    ["has the header x-fz7", "", { headers: { "x-fz7": "injected" } }],
    ["sets the attacker's cookie", "", { headers: { "set-cookie": "fz7=1" } }],
    ["lets other sites read it", "", { headers: { "access-control-allow-origin": "*" } }],
    ["leads away to //evil.example", "", { status: 303, headers: { location: "//evil.example" } }],
    ["may be sniffed", "", { headers: { "x-content-type-options": "" } }],
  ])("%s: %s", (fault, body, given) => {
    expect(judged(body, given)).toEqual([fault]);
  });
});

test.each([
  "<p>&lt;fz7&gt;</p>",
  `<input value="' fz7='1' onfocus='alert(1)"/>`,
  '<img src="data:image/svg+xml,x"/>',
  '<a href="https://evil.example/fz7">words</a>',
  "<p>An onfocus=alert(1) in words</p>",
])("an answer with %s is let pass", (body) => {
  expect(judged(body)).toEqual([]);
});

test("forms are read as a browser reads them", () => {
  const page = `<form method="post" action="/york/x" enctype="multipart/form-data">
    <input type="hidden" name="seen" value="a &quot;b&quot; &gt;"/><input type="date" name="on"/>
    <input type="radio" name="kind" value="one"/><input type="radio" name="kind" value="two"/>
    <select name="right"><option value="">none</option><option value="homes">Homes</option></select>
    <textarea name="text">Words</textarea><input type="file" name="file"/><button>Go</button></form>`;
  expect(formsOf(page, "/york")).toEqual([
    {
      ...{ method: "POST", action: "/york/x", multipart: true },
      fields: [
        { name: "seen", kind: "hidden", values: ['a "b" >'] },
        { name: "on", kind: "date", values: [] },
        { name: "kind", kind: "choice", values: ["one", "two"] },
        { name: "right", kind: "choice", values: ["", "homes"] },
        { name: "text", kind: "long-text", values: ["Words"] },
        { name: "file", kind: "file", values: [] },
      ],
    },
  ]);
  expect(
    linksOf('<a href="/york?a=1&amp;b=2">x</a><a href="https://else.example">y</a>', "/york"),
  ).toEqual(["/york?a=1&b=2"]);
});

test("chance is the same for the same seed, and another for another", () => {
  const drawn = (seed: number) => {
    const chance = chanceFrom(seed);
    return Array.from({ length: 20 }, () => chance.below(1_000));
  };
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(1)).not.toEqual(drawn(2));
  expect(new Set(drawn(3)).size).toBeGreaterThan(10);
});
