import { expect, test } from "vitest";
import { keptPages } from "./app.ts";
import { sessionCookie } from "./modules/sign-in/index.ts";
import { readSettings } from "./platform/settings.ts";

/** Asks where a visit's page is kept, in Oslo at an instant. */
function asking(instant = "2026-06-01T12:00:00Z") {
  const settings = readSettings({ TIME_ZONE: "Europe/Oslo" });
  if ("refused" in settings) throw new Error(settings.problems.join("; "));
  let now = new Date(instant);
  const keyOf = keptPages({ settings, now: () => now });
  return {
    setNow: (later: string) => {
      now = new Date(later);
    },
    keyOf: (address: string, cookie?: string) => keyOf({ host: "rosario.test", address, cookie }),
  };
}

test("a page below a city's address is kept for everybody, its own for each query and language", () => {
  const { keyOf } = asking();
  const plain = keyOf("/york/reports/2024");
  expect(plain?.city).toBe("york");
  expect(keyOf("/york/reports/2024", "other=1")).toEqual(plain);
  expect(keyOf("/york/reports/2024?q=home")?.key).not.toBe(plain?.key);
  expect(keyOf("/york/reports/2024", "rosario_language=nb")?.key).not.toBe(plain?.key);
});

test.each([
  "/york/objections",
  "/york/objections/new",
  "/york/objections/YORK-OBJ-2026-01",
  "/york/objections/submissions-of-2026",
  "/york/requests-and-replies",
])("%s is public and kept", (address) => {
  expect(asking().keyOf(address)?.city).toBe("york");
});

test("no page is kept for whoever is signed in, whatever else their browser sends", () => {
  const { keyOf } = asking();
  const session = sessionCookie("http://rosario.test", "york");
  expect(keyOf("/york", `a=b; ${session}=secret`)).toBeUndefined();
  expect(keyOf("/york", `${session}="secret"`)).toBeUndefined();
  expect(keyOf("/york", `${sessionCookie("http://rosario.test", "graz")}=secret`)).toBeUndefined();
});

test.each([
  ["the installation's own pages", "/"],
  ["assets", "/assets/site.css"],
  ["health", "/health"],
  ["sign-in", "/york/sign-in/secret"],
  ["requests", "/york/requests/mine?all=yes"],
  ["what an organisation sends", "/york/objections/submissions"],
  ["the link that confirms it", "/york/objections/submissions/secret?from=mail"],
  ["a change of language", "/york/language/nb?back=/york"],
  ["an address with escapes in its path", "/y%6Frk/reports/2024"],
  ["an absolute address, as proxies are sent them", "http://localhost/york"],
])("nothing is kept of %s", (_, address) => {
  expect(asking().keyOf(address)).toBeUndefined();
});

test("a kept page lasts until midnight where the installation stands", () => {
  const { keyOf, setNow } = asking("2026-06-01T21:58:00Z");
  const evening = keyOf("/york");
  setNow("2026-06-01T21:59:59Z");
  expect(keyOf("/york")).toEqual(evening);
  setNow("2026-06-01T22:00:00Z");
  expect(keyOf("/york")?.key).not.toBe(evening?.key);
});
