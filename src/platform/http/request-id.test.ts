import { describe, expect, test } from "vitest";
import { requestIdOf, requestIds } from "./request-id.ts";

const make = () => "made";

describe("the number of a visit", () => {
  test.each(["8f14e45f-ceea-467f-a0e6-6c2d0d4b1a11", "abc.DEF_123", "a".repeat(64)])(
    "is the proxy's: %s",
    (given) => expect(requestIdOf(given, make)).toBe(given),
  );

  test.each([
    undefined,
    "",
    "short",
    "a".repeat(65),
    "with blanks in it",
    "line\nbreak-and-more",
    "<script>alert(1)</script>",
    "kari@york.example",
    ["twice-here", "twice-there"],
  ])("is made where the proxy's is not well formed: %j", (given) => {
    expect(requestIdOf(given, make)).toBe("made");
  });

  test("is another each time, and in each process", () => {
    const [one, other] = [
      requestIds(() => Uint8Array.of(0, 1, 2, 3)),
      requestIds(() => Uint8Array.of(9, 9, 9, 9)),
    ];
    const ids = Array.from({ length: 100 }, () => [one(), other()]).flat();
    expect(new Set(ids).size).toBe(200);
    expect(ids[0]).toBe("00010203-1");
    for (const id of ids) expect(requestIdOf(id, make)).toBe(id);
  });
});
