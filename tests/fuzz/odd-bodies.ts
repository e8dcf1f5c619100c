/** Bodies that are not what their content type says, or far more than anybody asked for. */
import type { Chance } from "./chance.ts";

export type OddBody = {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
};
type Pair = readonly [name: string, value: string | File];

const FORM = "application/x-www-form-urlencoded";

/** One such body; `pairs` are the fields that a form would send. */
export function oddBody(chance: Chance, pairs: readonly Pair[]): OddBody {
  return chance.happens(0.02) ? chance.pick(HEAVY)() : chance.pick(LIGHT)(encoded(pairs), chance);
}

function encoded(pairs: readonly Pair[]): string {
  return new URLSearchParams(
    pairs.map(([name, value]) => [name, typeof value === "string" ? value : "a file"]),
  ).toString();
}

const of = (type: string, body: string | Uint8Array<ArrayBuffer>): OddBody => ({
  headers: { "content-type": type },
  body,
});

const LIGHT: readonly ((form: string, chance: Chance) => OddBody)[] = [
  (form) => of("application/json", JSON.stringify(Object.fromEntries(new URLSearchParams(form)))),
  (form) => of("text/plain", form),
  (form) =>
    of("text/xml", `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;${form}</a>`),
  (form) => of(`${FORM}; charset=utf-16`, Buffer.from(form, "utf16le")),
  (form) => of(`${FORM}; charset=shift_jis`, Buffer.from(`${form}&a=\x82\xa0`, "latin1")),
  (form) => of(`${FORM}; charset=fz7`, form),
  (form) => of(`${FORM};;;=`, form),
  (form) => of(FORM, Buffer.from(`${form}&raw=\xff\xfe\x00`, "latin1")),
  (form) => of(FORM, `${form}&%zz=%c0%ae&=&&&=x&%00=%00`),
  (form) => of(FORM, `${form}&${"a=1&".repeat(5_000)}`),
  (form) =>
    of(FORM, `${form}&${Array.from({ length: 3_000 }, (_, i) => `field-${i}=x`).join("&")}`),
  () => of(FORM, ""),
  () => of("application/json", "[".repeat(20_000)),
  () => of("application/json", '{"a":'.repeat(5_000)),
  () => of("application/json", '{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}}}'),
  () => of("application/json", "1e99999"),
  () => of("multipart/form-data", "--x\r\n\r\n"),
  () => of("multipart/form-data; boundary=", "--\r\n\r\n----"),
  () => of(`multipart/form-data; boundary=${"b".repeat(5_000)}`, "x"),
  () =>
    of(
      "multipart/form-data; boundary=x",
      "--x\r\nContent-Disposition: form-data\r\n\r\nv\r\n--x--",
    ),
  () =>
    of(
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="a"; filename="b\r\nContent-Type: x/y\r\n\r\nv',
    ),
  () =>
    of(
      "multipart/form-data; boundary=x",
      `${'--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n1\r\n'.repeat(500)}--x--\r\n`,
    ),
  () =>
    of(
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Transfer-Encoding: base64\r\n\r\n=====\r\n--x--\r\n',
    ),
  (_, chance) =>
    of(
      FORM,
      Uint8Array.from({ length: 400 }, () => chance.below(256)),
    ),
  (_, chance) =>
    of(
      "multipart/form-data; boundary=x",
      Uint8Array.from({ length: 400 }, () => chance.below(256)),
    ),
];

/** Ten megabytes, in three ways. */
const TEN_MB = 10_000_000;
const HEAVY: readonly (() => OddBody)[] = [
  () => of(FORM, `a=${"x".repeat(TEN_MB)}`),
  () => of("application/json", `"${"x".repeat(TEN_MB)}"`),
  () =>
    of(
      "multipart/form-data; boundary=x",
      `--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${"x,".repeat(TEN_MB / 2)}\r\n--x--\r\n`,
    ),
];
