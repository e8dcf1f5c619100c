// Two browsers and a server: whatever is typed at the same time, all end with the same text, and no character is lost.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { findUpdateProblem, mergedUpdate, SHARED_NAME, textOf, updateTo } from "./shared-text.ts";

/** A browser as the script is one: it sends what the server lacks, and takes what it lacks itself. */
function aBrowser() {
  const doc = new Y.Doc();
  const known = new Y.Doc();
  const text = doc.getText(SHARED_NAME);
  let since = 0;
  return {
    text: () => text.toString(),
    type: (at: number, words: string) => text.insert(Math.min(at, text.length), words),
    exchange: (server: Uint8Array[]) => {
      const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(known));
      expect(findUpdateProblem(server, update)).toBeUndefined();
      const news = server.slice(since);
      server.push(update);
      since = server.length;
      Y.applyUpdate(known, update);
      for (const one of news) {
        Y.applyUpdate(known, one);
        Y.applyUpdate(doc, one);
      }
    },
  };
}

describe("the shared text", () => {
  test("converges for all, with every character that anybody typed, however rarely they are connected", () => {
    const step = fc.record({
      who: fc.integer({ min: 0, max: 2 }),
      at: fc.nat(60),
      words: fc.string({ minLength: 1, maxLength: 8 }),
      connected: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const server: Uint8Array[] = [];
        const browsers = [aBrowser(), aBrowser(), aBrowser()];
        let typed = "";
        for (const { who, at, words, connected } of steps) {
          const browser = browsers[who];
          browser?.type(at, words);
          typed += words;
          if (connected) browser?.exchange(server);
        }
        for (let round = 0; round < 2; round += 1) for (const one of browsers) one.exchange(server);
        const [text = ""] = browsers.map((one) => one.text());
        for (const one of browsers) expect(one.text()).toBe(text);
        expect(textOf(server)).toBe(text);
        expect(textOf([mergedUpdate(server)])).toBe(text);
        expect([...text].sort().join("")).toBe([...typed].sort().join(""));
      }),
    );
  });

  test("a whole text that comes from a form merges with what others wrote since", () => {
    const first = updateTo([], "One.\nTwo.\nThree.") ?? new Uint8Array();
    const mine = updateTo([first], "One, indeed.\nTwo.\nThree.") ?? new Uint8Array();
    const theirs = updateTo([first], "One.\nTwo.\nThree.\nFour.") ?? new Uint8Array();
    expect(textOf([first, mine, theirs])).toBe("One, indeed.\nTwo.\nThree.\nFour.\n");
    for (const end of ["", "\n"])
      expect(updateTo([first], `One.\nTwo.\nThree.${end}`)).toBeUndefined();
  });

  test("any two texts from forms based on the same one lose nothing that was added", () => {
    const lines = fc.array(
      fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 4 }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(lines, fc.nat(6), fc.nat(6), (base, one, other) => {
        const at = (place: number, word: string) => base.toSpliced(place, 0, word).join("\n");
        const first = updateTo([], base.join("\n"));
        const start = first === undefined ? [] : [first];
        const updates = [at(one, "MINE"), at(other, "YOURS")].flatMap(
          (text) => updateTo(start, text) ?? [],
        );
        const text = textOf([...start, ...updates]);
        expect(text).toContain("MINE");
        expect(text).toContain("YOURS");
      }),
    );
  });
});

test("whatever two people write into the same empty text, each line of theirs stays a line", () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom("a", "#", " ", "b"), maxLength: 5 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(lines, lines, (mine, yours) => {
      const updates = [mine, yours].flatMap((one) => updateTo([], one.join("\n")) ?? []);
      const merged = textOf(updates).split("\n");
      const written = (all: readonly string[]) => all.filter((line) => line !== "").sort();
      expect(written(merged)).toEqual(written([...mine, ...yours]));
    }),
  );
});

describe("what is no update of it is refused:", () => {
  const from = (write: (doc: Y.Doc) => void) => {
    const doc = new Y.Doc();
    write(doc);
    return Y.encodeStateAsUpdate(doc);
  };

  test.each([
    ["noise", new Uint8Array([1, 2, 3, 250])],
    ["another text", from((doc) => doc.getText("other").insert(0, "x"))],
    ["a map", from((doc) => doc.getMap(SHARED_NAME).set("x", 1))],
    ["a list", from((doc) => doc.getArray(SHARED_NAME).insert(0, [1]))],
    [
      "a picture within the text",
      from((doc) => doc.getText(SHARED_NAME).insertEmbed(0, { image: "x" })),
    ],
    ["words with a format", from((doc) => doc.getText(SHARED_NAME).insert(0, "x", { bold: true }))],
  ])("%s", (_, update) => {
    expect(findUpdateProblem([], update)).toBe("bad-update");
  });

  test("one that builds on what nobody has sent, and one that is too long", () => {
    const doc = new Y.Doc();
    doc.getText(SHARED_NAME).insert(0, "First.");
    const vector = Y.encodeStateVector(doc);
    doc.getText(SHARED_NAME).insert(6, " Second.");
    expect(findUpdateProblem([], Y.encodeStateAsUpdate(doc, vector))).toBe("bad-update");
    expect(
      findUpdateProblem(
        [],
        from((one) => one.getText(SHARED_NAME).insert(0, "x".repeat(200_001))),
      ),
    ).toBe("too-long");
    expect(findUpdateProblem([], new Uint8Array(300_001))).toBe("too-long");
  });
});
