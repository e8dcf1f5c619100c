// Keys: the example of C2SP signed-note; golang.org/x/mod/sumdb/note (note_test.go, example_test.go); a public witness's own vkey.
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isKeyName,
  parseSkey,
  parseVkey,
  signBytes,
  signerKey,
  skeyOf,
  verifierKey,
  verifyBytes,
  vkeyOf,
} from "./note-key.ts";

const FOO = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
const PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const PETER_SECRET =
  "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
const WITNESS = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2";

/** Every shorter part of a text, and the text with any one character raised by one. */
function* mangled(text: string): Generator<string> {
  for (let from = 0; from <= text.length; from += 1) {
    for (let to = from + 1; to <= text.length; to += 1) {
      if (to - from < text.length) yield text.slice(from, to);
    }
  }
  for (const [i, character] of [...text].entries()) {
    const raised = String.fromCharCode(character.charCodeAt(0) + 1);
    yield text.slice(0, i) + raised + text.slice(i + 1);
  }
}

describe("a verifier key", () => {
  test.each([
    [FOO, "example.com/foo", "signature", 0x530d903a],
    [PETER, "PeterNeumann", "signature", 0xc74f20a3],
    [ENOCH, "EnochRoot", "signature", 0xaf0cfe78],
    [WITNESS, "remora.n621.de", "cosignature", 0xda77ade7],
  ])("is read from %s and written the same", (text, name, kind, id) => {
    const key = parseVkey(text);
    expect(key).toMatchObject({ name, kind, id });
    expect(key && vkeyOf(key)).toBe(text);
  });

  test("with anything cut off or changed is refused", () => {
    let tried = 0;
    for (const text of mangled(PETER)) {
      expect(parseVkey(text), text).toBeUndefined();
      tried += 1;
    }
    expect(tried).toBeGreaterThan(2_000);
  });

  test.each([
    [
      "of the wrong length, with its id",
      "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
    ],
    [
      "of an unknown type, with its id",
      "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    ],
    ["with its id in capitals", PETER.replace("c74f20a3", "C74F20A3")],
    ["with a space before it", ` ${PETER}`],
  ])("%s is refused", (_, text) => {
    expect(parseVkey(text)).toBeUndefined();
  });

  test("has another id for another purpose, so that its signatures cannot be mixed up", () => {
    const { publicKey } = verifierKey("signature", "a", new Uint8Array(32).fill(7));
    expect(verifierKey("cosignature", "a", publicKey).id).not.toBe(
      verifierKey("signature", "a", publicKey).id,
    );
  });
});

describe("a signer key", () => {
  test("is read and written as Go does, and belongs to its verifier key", () => {
    const key = parseSkey(PETER_SECRET);
    expect(key && vkeyOf(key.verifier)).toBe(PETER);
    expect(key && skeyOf(key)).toBe(PETER_SECRET);
  });

  test("made from Go's 32 zeros is Go's key", () => {
    expect(vkeyOf(signerKey("signature", "EnochRoot", new Uint8Array(32)).verifier)).toBe(ENOCH);
  });

  test("with anything cut off or changed is refused", () => {
    for (const text of mangled(PETER_SECRET)) expect(parseSkey(text), text).toBeUndefined();
  });

  test("does not show its secret when it is printed", () => {
    const key = signerKey("signature", "a", new Uint8Array(32).fill(0xab));
    expect(JSON.stringify(key) + inspect(key, { depth: 9, showHidden: true })).not.toMatch(
      /abab|q6ur|171, 171/,
    );
  });

  test("is refused with a name or a seed that cannot be one", () => {
    expect(() => signerKey("signature", "a", new Uint8Array(31))).toThrow(RangeError);
    expect(() => signerKey("signature", "a b", new Uint8Array(32))).toThrow(TypeError);
    expect(() => verifierKey("signature", "a", new Uint8Array(33))).toThrow(RangeError);
  });
});

test("a name is refused when it is empty or has a space of any script, a plus, a control character or half a character", () => {
  for (const name of ["", "a b", "a+b", "a\u00a0b", "a\u3000", "\u2028", "a\tb", "a\n", "\ud800"]) {
    expect(isKeyName(name), JSON.stringify(name)).toBe(false);
  }
  for (const name of ["graz.at/log", "bodø.example", "a", "日本"])
    expect(isKeyName(name)).toBe(true);
});

test("a signature verifies for its bytes and key, and for no others", () => {
  const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(bytes, fc.uint8Array(), fc.nat(), (seed, message, at) => {
      const key = signerKey("signature", "a", seed);
      const signature = signBytes(key, message);
      expect(verifyBytes(key.verifier, message, signature)).toBe(true);
      expect(verifyBytes(key.verifier, Buffer.concat([message, seed]), signature)).toBe(false);
      const changed = Uint8Array.from(signature);
      changed[at % 64] = (changed[at % 64] ?? 0) ^ 1;
      expect(verifyBytes(key.verifier, message, changed)).toBe(false);
      const other = signerKey(
        "signature",
        "a",
        seed.map((byte) => byte ^ 1),
      );
      expect(verifyBytes(other.verifier, message, signature)).toBe(false);
    }),
    { numRuns: 20 },
  );
});
