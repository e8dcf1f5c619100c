// Policies: the example and the rules of C2SP tlog-policy.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkpointText, signCheckpoint } from "./checkpoint.ts";
import { vkeyOf } from "./note-key.ts";
import { isQuorum, judgeCheckpoint, type Policy, policyOfLog } from "./policy.ts";
import { parsePolicy, policyText } from "./policy-text.ts";
import { cosignatureLine, signatureLine } from "./signed-note.ts";
import { keyOf, ORIGIN } from "./testing.ts";

const NAMES = ["X1", "X2", "X3", "Y1", "Y2", "Y3"] as const;
const witness = (n: number) => keyOf(`w${n}.example`, n + 10, "cosignature");
const vkey = (n: number) => vkeyOf(witness(n).verifier);
const log = keyOf(ORIGIN, 1);
const LOG = `log ${vkeyOf(log.verifier)}\n`;

const EXAMPLE = `${LOG}
witness X1 ${vkey(0)}
witness X2 ${vkey(1)}
witness X3 ${vkey(2)}
group X-witnesses 2 X1 X2 X3

witness Y1 ${vkey(3)}
witness Y2 ${vkey(4)}
witness Y3 ${vkey(5)}
group Y-witnesses any Y1 Y2 Y3

group X-and-Y all X-witnesses Y-witnesses
quorum X-and-Y
`;

function read(text: string | Uint8Array): Policy {
  const policy = parsePolicy(text);
  if ("refused" in policy) throw new Error(`${policy.refused} in line ${policy.line}`);
  return policy;
}

describe("the text of a policy", () => {
  test("as in the specification asks for two of one group and one of the other", () => {
    const policy = read(EXAMPLE);
    for (let chosen = 0; chosen < 64; chosen += 1) {
      const names = NAMES.filter((_, i) => (chosen >> i) % 2 === 1);
      const [x, y] = ["X", "Y"].map((letter) => names.filter((name) => name[0] === letter).length);
      expect(isQuorum(policy, new Set(names)), names.join(" ")).toBe(
        (x ?? 0) >= 2 && (y ?? 0) >= 1,
      );
    }
  });

  test("is written so that it is read as the same policy", () => {
    expect(read(policyText(read(EXAMPLE)))).toEqual(read(EXAMPLE));
    expect(policyText(policyOfLog(log.verifier))).toBe(`${LOG}quorum none\n`);
  });

  test("may have comments, empty lines, tabs and spaces around its words, and addresses", () => {
    const policy = read(
      `\n  # whom we trust: überall\n\t\n \tlog\t ${vkeyOf(log.verifier)}   https://a.example/log \nwitness  W\t${vkey(0)} https://w.example/\n#end\n\tquorum W `.concat(
        "\n",
      ),
    );
    expect(policy).toMatchObject({
      logs: [{ url: "https://a.example/log" }],
      witnesses: [{ name: "W", url: "https://w.example/" }],
      quorum: "W",
    });
  });

  test("may leave the logs out, and name a single witness", () => {
    expect(read(`witness W ${vkey(0)}\nquorum W\n`)).toMatchObject({ logs: [], quorum: "W" });
    expect(read("quorum none\n")).toEqual({ logs: [], witnesses: [], groups: [], quorum: "none" });
  });

  test("tells names apart by their bytes, whatever the bytes are", () => {
    const latin = (text: string) => Buffer.from(text, "latin1");
    const two = `witness \xe6 ${vkey(0)}\nwitness \xc3\xa6 ${vkey(1)}\ngroup g all \xe6 \xc3\xa6\nquorum g\n`;
    expect(read(latin(two)).witnesses).toHaveLength(2);
    const kelvin = `witness K ${vkey(0)}\nwitness \u212a ${vkey(1)}\nquorum \u212a\n`;
    expect(read(Buffer.from(kelvin)).quorum).toBe("\u212a");
    const named = keyOf("bodø.example", 3, "cosignature").verifier;
    const mixed = Buffer.concat([
      latin("# \xe6\n"),
      Buffer.from(`witness w ${vkeyOf(named)}\nquorum w\n`),
    ]);
    expect(read(mixed).witnesses).toMatchObject([{ key: named }]);
  });

  const W = `witness W ${vkey(0)}\n`;
  test.each([
    ["nothing at all", "", "missing-quorum", 1],
    ["no quorum", `${LOG}${W}`, "missing-quorum", 3],
    ["two quorums", `quorum none\n${W}quorum W\n`, "repeated-quorum", 3],
    ["a last line without its end", `${W}quorum W`, "unfinished-line", 2],
    ["a carriage return", "quorum none\r\n", "wrong-character", 1],
    ["a zero byte", `${W}# \u0000\nquorum W\n`, "wrong-character", 2],
    ["a delete character", "# \u007f\nquorum none\n", "wrong-character", 1],
    ["a word that is none", `${W}trust W\nquorum W\n`, "unknown-keyword", 2],
    ["a word in capitals", "Quorum none\n", "unknown-keyword", 1],
    ["a word that objects have", "constructor a\nquorum none\n", "unknown-keyword", 1],
    ["a log without a key", "log\nquorum none\n", "wrong-number-of-fields", 1],
    ["a log with too much", `log ${vkey(0)} a b\nquorum none\n`, "wrong-number-of-fields", 1],
    ["a comment after a quorum", "quorum none # all\n", "wrong-number-of-fields", 1],
    ["a witness without a name", `witness ${vkey(0)}\nquorum none\n`, "wrong-number-of-fields", 1],
    ["an empty group", `${W}group G all\nquorum G\n`, "wrong-number-of-fields", 2],
    ["a quorum without a name", "quorum\n", "wrong-number-of-fields", 1],
    ["a key that is none", "log example.com+00000000+AAAA\nquorum none\n", "wrong-key", 1],
    [
      "a log's key for a witness",
      `witness W ${vkeyOf(log.verifier)}\nquorum W\n`,
      "not-a-witness-key",
      1,
    ],
    ["a log twice", `${LOG}${LOG}quorum none\n`, "repeated-key", 2],
    [
      "a witness's key under two names",
      `${W}witness V ${vkeyOf(keyOf("other.example", 10, "cosignature").verifier)}\nquorum V\n`,
      "repeated-key",
      2,
    ],
    ["a name twice", `${W}witness W ${vkey(1)}\nquorum W\n`, "repeated-name", 2],
    ["a group named as a witness", `${W}group W any W\nquorum W\n`, "repeated-name", 2],
    ["a witness called none", `witness none ${vkey(0)}\nquorum none\n`, "reserved-name", 1],
    ["a group called none", `${W}group none any W\nquorum none\n`, "reserved-name", 2],
    ["none as a member", `${W}group G any none\nquorum G\n`, "reserved-name", 2],
    ["a member that comes later", `group G any W\n${W}quorum G\n`, "unknown-name", 1],
    ["a group in itself", `${W}group G any G W\nquorum G\n`, "unknown-name", 2],
    ["a quorum that comes later", `quorum W\n${W}`, "unknown-name", 1],
    ["a member twice", `${W}group G all W W\nquorum G\n`, "repeated-member", 2],
    [
      "a member in two groups",
      `${W}group G all W\ngroup H all W\nquorum H\n`,
      "repeated-member",
      3,
    ],
    ["a threshold of 0", `${W}group G 0 W\nquorum G\n`, "wrong-threshold", 2],
    ["a threshold beyond its members", `${W}group G 2 W\nquorum G\n`, "wrong-threshold", 2],
    ["a threshold with a leading zero", `${W}group G 01 W\nquorum G\n`, "wrong-threshold", 2],
    ["a threshold that is no number", `${W}group G most W\nquorum G\n`, "wrong-threshold", 2],
    ["too many lines", `${"#\n".repeat(2_000)}quorum none\n`, "too-long", 2_001],
  ])("with %s is refused, with the line", (_, text, refused, line) => {
    expect(parsePolicy(text)).toEqual({ refused, line });
  });

  test("never fails on any text", () => {
    const word = fc.constantFrom(
      "log",
      "witness",
      "group",
      "quorum",
      "W",
      "all",
      "1",
      "none",
      vkey(0),
      "#",
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 5 })), (lines) => {
        const text = lines.map((words) => `${words.join(" ")}\n`).join("");
        const policy = parsePolicy(text);
        if (!("refused" in policy)) expect(read(policyText(policy))).toEqual(policy);
      }),
    );
  });

  test("is not written of a policy that would be refused", () => {
    const group = { name: "G", threshold: 1, members: ["nobody"] };
    expect(() => policyText({ ...policyOfLog(log.verifier), groups: [group] })).toThrow(TypeError);
    expect(() => policyText({ ...policyOfLog(log.verifier), quorum: "G" })).toThrow(TypeError);
  });
});

describe("a checkpoint held against a policy", () => {
  const checkpoint = { origin: ORIGIN, size: 3, root: new Uint8Array(32).fill(9), extensions: [] };
  const text = checkpointText(checkpoint);
  const signed = signCheckpoint(checkpoint, [log]);
  const lineOf = (n: number, at = 1_800_000_000 + n) => cosignatureLine(text, witness(n), at);
  const policy = read(EXAMPLE);

  test("is accepted with the log's signature and a quorum, and told who cosigned when", () => {
    const note = signed + lineOf(0) + lineOf(5) + lineOf(2) + lineOf(9);
    expect(judgeCheckpoint(policy, note)).toEqual({
      checkpoint,
      log: policy.logs[0],
      witnesses: [
        { name: "X1", at: 1_800_000_000 },
        { name: "X3", at: 1_800_000_002 },
        { name: "Y3", at: 1_800_000_005 },
      ],
    });
  });

  test("counts a witness once, at its last cosignature", () => {
    const twice = signed + lineOf(0, 100) + lineOf(0, 300) + lineOf(0, 200) + lineOf(3);
    expect(judgeCheckpoint(policy, twice)).toEqual({ refused: "missing-quorum" });
    const alone = read(`${LOG}witness W ${vkey(0)}\nquorum W\n`);
    expect(judgeCheckpoint(alone, twice)).toMatchObject({ witnesses: [{ name: "W", at: 300 }] });
  });

  test("needs no witness where none is asked for", () => {
    expect(judgeCheckpoint(policyOfLog(log.verifier), signed)).toMatchObject({ witnesses: [] });
  });

  test("is refused without the log's signature, even with every witness's", () => {
    const lines = NAMES.map((_, n) => lineOf(n)).join("");
    expect(judgeCheckpoint(policy, `${text}\n${lines}`)).toEqual({
      refused: "missing-log-signature",
    });
    const stranger = signatureLine(text, keyOf(ORIGIN, 2));
    expect(judgeCheckpoint(policy, `${text}\n${stranger}`)).toEqual({
      refused: "missing-log-signature",
    });
  });

  test("is refused when another log of the policy signed under this one's name", () => {
    const other = keyOf("other.example/log", 2);
    const both = read(`${LOG}log ${vkeyOf(other.verifier)}\nquorum none\n`);
    expect(judgeCheckpoint(both, signCheckpoint(checkpoint, [other]))).toEqual({
      refused: "missing-log-signature",
    });
    expect(judgeCheckpoint(both, signCheckpoint({ ...checkpoint, origin: "a" }, [log]))).toEqual({
      refused: "unknown-log",
    });
  });

  test("is refused for one wrong cosignature of a known witness, and not for an unknown one's", () => {
    const quorum = signed + lineOf(0) + lineOf(1) + lineOf(3);
    const wrong = cosignatureLine(text.replace("3", "4"), witness(4), 1_800_000_000);
    expect(judgeCheckpoint(policy, quorum + wrong)).toEqual({ refused: "wrong-signature" });
    const unknown = cosignatureLine(text.replace("3", "4"), witness(7), 1_800_000_000);
    expect(judgeCheckpoint(policy, quorum + unknown)).toHaveProperty("checkpoint");
  });

  test("is malformed when it is no note or no checkpoint", () => {
    for (const note of ["", text, `hello\n\n${signatureLine("hello\n", log)}`]) {
      expect(judgeCheckpoint(policy, note)).toEqual({ refused: "malformed-checkpoint" });
    }
  });

  test("goes on being accepted while the log changes its key, when both keys are named", () => {
    const next = keyOf(ORIGIN, 2);
    const rotated = read(`${LOG}log ${vkeyOf(next.verifier)}\nquorum none\n`);
    for (const keys of [[log], [next], [log, next]]) {
      expect(judgeCheckpoint(rotated, signCheckpoint(checkpoint, keys))).toHaveProperty(
        "checkpoint",
      );
    }
  });
});
