/*
 * Checkpoints: the examples of C2SP tlog-checkpoint and tlog-cosignature; one of Go's checksum database; one of the staging log
 * arche2025h1 of transparency.dev with the cosignatures of four public witnesses, as those published it with their keys.
 */
import { describe, expect, test } from "vitest";
import {
  type Checkpoint,
  checkpointText,
  claimedOrigin,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
} from "./checkpoint.ts";
import { cosign, verifyCosignature } from "./cosignature.ts";
import { parseVkey } from "./note-key.ts";
import { cosignatureLine } from "./signed-note.ts";
import { keyOf } from "./testing.ts";

const SOFA = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
`;
const SUMDB = `go.sum database tree
35225469
vt5T6GaLCXvyHFl9VUvvItR43XZxfLgftEcTyO3eJCQ=

— sum.golang.org Az3grpukl5AXaVfYkLiDGORx/DN2nlcS5kZHR5uYOBV2KA2HgXpD+gu9HHONebHLAyaKbbTM75QTtPydhKCExixSfwQ=
`;
const ARCHE = `arche2025h1.staging.ct.transparency.dev
1432088532
U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

— arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
— arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
— transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==
— witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==
— remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
— witness.stagemole.eu Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEyOUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==
`;
const LOG =
  "arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f";
const WITNESSES = [
  "transparency.dev/DEV:witness-little-garden+d8042a87+BCtusOxINQNUTN5Oj8HObRkh2yHf/MwYaGX4CPdiVEPM",
  "witness1.smartit.nu/witness1+a48c820f+BPSFWg9G6KPiO7QPryYO5Xq4oYJJ+kAvLKLSimDhoxMO",
  "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2",
  "witness.stagemole.eu+67f7aea0+BEqSG3yu9YrmcM3BHvQYTxwFj3uSWakQepafafpUqklv",
];
const keys = (texts: readonly string[]) =>
  texts.map((text) => parseVkey(text)).filter((key) => key !== undefined);

const root = new Uint8Array(32).fill(5);
const checkpoint: Checkpoint = { origin: "graz.example/log", size: 70_000, root, extensions: [] };

describe("a checkpoint", () => {
  test("of the specification is read and written the same", () => {
    const read = parseCheckpoint(SOFA);
    expect(read).toMatchObject({
      origin: "example.com/behind-the-sofa",
      size: 20852163,
      extensions: [],
    });
    expect(read && checkpointText(read)).toBe(SOFA);
  });

  test("may say more than it must, and says it again", () => {
    const read = parseCheckpoint(`${SOFA}more\nand more\n`);
    expect(read?.extensions).toEqual(["more", "and more"]);
    expect(read && checkpointText(read)).toBe(`${SOFA}more\nand more\n`);
  });

  test.each([
    ["nothing", ""],
    ["two lines", "a\n1\n"],
    ["no last line break", SOFA.slice(0, -1)],
    ["an empty origin", SOFA.replace("example.com/behind-the-sofa", "")],
    ["an empty line after it", `${SOFA}\n`],
    ["an empty line in it", `${SOFA}\nmore\n`],
    ["a size with a leading zero", SOFA.replace("2085", "02085")],
    ["a size with a sign", SOFA.replace("2085", "+2085")],
    ["a size with a space", SOFA.replace("2085", " 2085")],
    ["a size beyond what can be counted here", SOFA.replace("20852163", "9007199254740992")],
    ["a size in digits of another script", SOFA.replace("20852163", "٢٠")],
    ["a root of 31 bytes", `a\n1\n${Buffer.alloc(31).toString("base64")}\n`],
    ["a root of 33 bytes", `a\n1\n${Buffer.alloc(33).toString("base64")}\n`],
    ["a root in the Base 64 of addresses", SOFA.replace("m/X", "m_X")],
    ["a root with bits that nobody reads", SOFA.replace("q2I=", "q2J=")],
  ])("with %s is malformed", (_, text) => {
    expect(parseCheckpoint(text)).toBeUndefined();
  });

  test("that cannot be read back is not written", () => {
    expect(() => checkpointText({ ...checkpoint, origin: "" })).toThrow(TypeError);
    expect(() => checkpointText({ ...checkpoint, origin: "a\nb" })).toThrow(TypeError);
    expect(() => checkpointText({ ...checkpoint, extensions: [""] })).toThrow(TypeError);
    expect(() => checkpointText({ ...checkpoint, size: -1 })).toThrow(RangeError);
    expect(() => checkpointText({ ...checkpoint, size: 1.5 })).toThrow(RangeError);
    expect(() => checkpointText({ ...checkpoint, root: root.subarray(1) })).toThrow(RangeError);
  });

  test("of Go's checksum database opens with its public key", () => {
    const [key] = keys(["sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"]);
    expect(key && openCheckpoint(SUMDB, [key])).toMatchObject({
      checkpoint: { origin: "go.sum database tree", size: 35225469 },
      verified: [{ key }],
    });
    expect(key && openCheckpoint(SUMDB.replace("35225469", "35225470"), [key])).toEqual({
      refused: "wrong-signature",
    });
  });

  test("that is signed but is none is malformed", () => {
    const key = keyOf("a", 1);
    const note = signCheckpoint(checkpoint, [key]);
    expect(openCheckpoint(note, [key.verifier])).toMatchObject({ checkpoint });
    expect(claimedOrigin(note)).toBe("graz.example/log");
    expect(claimedOrigin("graz.example/log\n\nno note")).toBeUndefined();
  });
});

describe("a cosignature", () => {
  test("of four public witnesses verifies, each with its second, beside the log's own signature", () => {
    const known = keys([LOG, ...WITNESSES]);
    expect(known).toHaveLength(5);
    const opened = openCheckpoint(Buffer.from(ARCHE), known);
    const at = Date.parse("2026-05-23T21:50:24Z") / 1000;
    expect(opened).toMatchObject({
      checkpoint: { size: 1432088532 },
      verified: known.map((key, i) => ({ key, at: i === 0 ? undefined : at })),
      unknown: [{ id: 0xcd333cb1 }],
    });
  });

  test("of a changed checkpoint is wrong", () => {
    for (const witness of keys(WITNESSES)) {
      expect(openCheckpoint(ARCHE.replace("1432088532", "1432088533"), [witness])).toEqual({
        refused: "wrong-signature",
      });
    }
  });

  test("covers the time in it, and is no plain signature", () => {
    const key = keyOf("witness.example", 2, "cosignature");
    const text = checkpointText(checkpoint);
    const signed = cosign(key, text, 1_800_000_000);
    expect(signed).toHaveLength(72);
    expect(verifyCosignature(key.verifier, text, signed)).toBe(1_800_000_000);
    const later = Uint8Array.from(signed);
    later[7] = (later[7] ?? 0) + 1;
    expect(verifyCosignature(key.verifier, text, later)).toBeUndefined();
    expect(verifyCosignature(key.verifier, text, signed.subarray(8))).toBeUndefined();
    const farAway = Uint8Array.from(signed).fill(0xff, 0, 8);
    expect(verifyCosignature(key.verifier, text, farAway)).toBeUndefined();
  });

  test("is made with a witness's key and a real time only", () => {
    const text = checkpointText(checkpoint);
    expect(() => cosign(keyOf("a", 2), text, 1)).toThrow(TypeError);
    for (const at of [0, -1, 1.5, Number.NaN]) {
      expect(() => cosign(keyOf("a", 2, "cosignature"), text, at)).toThrow(RangeError);
    }
  });

  test("is added to a signed checkpoint as one more line", () => {
    const log = keyOf("graz.example/log", 1);
    const witness = keyOf("witness.example", 2, "cosignature");
    const line = cosignatureLine(checkpointText(checkpoint), witness, 1_800_000_000);
    const note = signCheckpoint(checkpoint, [log]) + line;
    expect(openCheckpoint(note, [log.verifier, witness.verifier])).toMatchObject({
      verified: [{ at: undefined }, { at: 1_800_000_000 }],
    });
  });
});
