// Notes: the examples of C2SP signed-note; golang.org/x/mod/sumdb/note (note_test.go, example_test.go).
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSkey, parseVkey, type VerifierKey } from "./note-key.ts";
import { cosignatureLine, openNote, parseNote, signatureLine, signNote } from "./signed-note.ts";
import { keyOf } from "./testing.ts";

const known = (text: string): VerifierKey => {
  const key = parseVkey(text);
  if (key === undefined) throw new Error(`Not a key: ${text}`);
  return key;
};
const FOO = known("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
const PETER = known("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
const ENOCH = known("EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop");
const PETER_SECRET =
  "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

const EXAMPLE = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;
const TEXT = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.
`;
const BY_PETER =
  "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
const BY_ENOCH =
  "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
const broken = (line: string) => `${line.slice(0, 60)}ABCD${line.slice(60)}`;

describe("a note", () => {
  test("of the specification opens", () => {
    expect(openNote(EXAMPLE, [FOO])).toMatchObject({
      text: "This is an example message.\n",
      verified: [{ key: FOO, at: undefined }],
      unknown: [],
    });
    expect(openNote(Buffer.from(EXAMPLE), [FOO])).toEqual(openNote(EXAMPLE, [FOO]));
  });

  test("with empty lines in its text is read up to the last of them", () => {
    const note = parseNote(`Ognuno sta solo sul cuor della terra
trafitto da un raggio di sole:

ed è subito sera.

— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
`);
    expect(note?.text).toMatch(/^Ognuno[\s\S]*\n\ned è subito sera\.\n$/);
    expect(note?.signatures).toMatchObject([
      { name: "quasimodo.example/salvatore", id: 0x367ba04b },
    ]);
  });

  test("is signed as Go signs it", () => {
    const peter = parseSkey(PETER_SECRET);
    const enoch = keyOf("EnochRoot", 0);
    expect(peter && signNote(TEXT, [peter])).toBe(`${TEXT}\n${BY_PETER}`);
    expect(peter && signNote(TEXT, [peter, enoch])).toBe(`${TEXT}\n${BY_PETER}${BY_ENOCH}`);
  });

  test("by one known and one unknown key opens and says which is which", () => {
    expect(openNote(`${TEXT}\n${BY_PETER}${BY_ENOCH}`, [PETER])).toMatchObject({
      text: TEXT,
      verified: [{ key: PETER, line: BY_PETER }],
      unknown: [{ name: "EnochRoot", id: 0xaf0cfe78, line: BY_ENOCH }],
    });
    expect(openNote(`${TEXT}\n${BY_PETER}${BY_ENOCH}`, [ENOCH, PETER])).toMatchObject({
      verified: [{ key: PETER }, { key: ENOCH }],
      unknown: [],
    });
  });

  test("by nobody who is known is refused", () => {
    const note = `${TEXT}\n${BY_PETER}${BY_ENOCH}`;
    expect(openNote(note, [])).toEqual({ refused: "no-known-signature" });
    expect(openNote(note, [FOO])).toEqual({ refused: "no-known-signature" });
  });

  test("with a wrong signature of a known key is refused, whoever else signed it", () => {
    const refusal = { refused: "wrong-signature" };
    expect(openNote(`${TEXT}\n${broken(BY_PETER)}`, [PETER])).toEqual(refusal);
    expect(openNote(`${TEXT}\n${BY_ENOCH}${broken(BY_PETER)}`, [PETER, ENOCH])).toEqual(refusal);
    expect(openNote(`${TEXT}\n${BY_PETER}${broken(BY_PETER)}`, [PETER])).toEqual(refusal);
    expect(openNote(`${TEXT}More.\n\n${BY_PETER}`, [PETER])).toEqual(refusal);
  });

  test("with a known name and an unknown id, or the other way round, has an unknown signature", () => {
    const renamed = BY_PETER.replace("PeterNeumann", "CarmenSandiego");
    const rehashed = BY_PETER.replace("x08g", "xxxx");
    expect(openNote(`${TEXT}\n${renamed}${rehashed}${BY_ENOCH}`, [PETER, ENOCH])).toMatchObject({
      verified: [{ key: ENOCH }],
      unknown: [{ name: "CarmenSandiego" }, { name: "PeterNeumann" }],
    });
  });

  test("with the same line twice has it once", () => {
    const note = `${TEXT}\n${BY_PETER}${BY_PETER}${BY_ENOCH}${BY_ENOCH}${broken(BY_ENOCH)}`;
    expect(openNote(note, [PETER])).toMatchObject({
      verified: [{ line: BY_PETER }],
      unknown: [{ line: BY_ENOCH }, { line: broken(BY_ENOCH) }],
    });
  });

  test.each([
    ["without signatures", TEXT],
    ["with nothing after the empty line", `${TEXT}\n`],
    ["cut off in its last line", `${TEXT}\n${BY_PETER.slice(0, -1)}`],
    ["with a control character", `\u0001${TEXT}\n${BY_PETER}`],
    ["with a tab", `\t${TEXT}\n${BY_PETER}`],
    ["with a carriage return", `${TEXT}\r\n\n${BY_PETER}`],
    ["by a name with a space", `${TEXT}\n— Bad Name x08go/ZJkuBS\n`],
    ["with a line that is no signature", `${TEXT}\n${BY_PETER}Unexpected line.\n`],
    ["with a hyphen for a dash", `${TEXT}\n${BY_PETER.replace("—", "-")}`],
    ["with half an id", `${TEXT}\n— a x08g\n`],
    ["with another spelling of Base 64", `${TEXT}\n${BY_PETER.replace("JnAM=", "JnAN=")}`],
    ["with half a character", `\ud800${TEXT}\n${BY_PETER}`],
    ["with 101 signatures", `${TEXT}\n${BY_PETER.repeat(101)}`],
    ["that is empty", ""],
  ])("%s is malformed", (_, note) => {
    expect(parseNote(note)).toBeUndefined();
    expect(openNote(note, [PETER])).toEqual({ refused: "malformed-note" });
  });

  test("that is not UTF-8 is malformed, and a byte order mark belongs to its text", () => {
    const bytes = Buffer.from(`${TEXT}\n${BY_PETER}`);
    expect(parseNote(Buffer.concat([Uint8Array.of(0xff), bytes]))).toBeUndefined();
    const marked = Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), bytes]);
    expect(openNote(marked, [PETER])).toEqual({ refused: "wrong-signature" });
  });

  test("may have 100 signatures", () => {
    expect(openNote(`${TEXT}\n${BY_PETER.repeat(100)}`, [PETER])).toHaveProperty("text", TEXT);
  });

  test("of any text is opened by its keys again", () => {
    const line = fc.string({ unit: "grapheme" }).filter((text) => !/\p{Cc}/u.test(text));
    fc.assert(
      fc.property(fc.array(line), fc.integer({ min: 1, max: 4 }), (lines, signers) => {
        const text = `${lines.join("\n")}\n`;
        const keys = Array.from({ length: signers }, (_, i) => keyOf(`signer-${i}`, i));
        const verifiers = keys.map(({ verifier }) => verifier);
        const opened = openNote(signNote(text, keys), verifiers);
        expect(opened).toMatchObject({ text, verified: verifiers.map((key) => ({ key })) });
      }),
      { numRuns: 30 },
    );
  });

  test("is not made of a text that cannot be one, by nobody, or by a witness", () => {
    const key = keyOf("a", 1);
    for (const text of ["abc", "", "a\tb\n", "\ud800\n"]) {
      expect(() => signNote(text, [key])).toThrow(TypeError);
    }
    expect(() => signNote(TEXT, [])).toThrow(RangeError);
    expect(() => signatureLine(TEXT, keyOf("a", 1, "cosignature"))).toThrow(TypeError);
    expect(() => cosignatureLine("abc", keyOf("a", 1, "cosignature"), 1)).toThrow(TypeError);
  });
});
