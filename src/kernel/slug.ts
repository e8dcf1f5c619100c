/** Makes the part of an address out of a name; the letters of Norwegian and German are written as these languages write them. */

/** Letters that fall apart into no plain letter and a mark, or that Norwegian and German write as two. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  ø: "o",
  œ: "oe",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
};
const LONGEST = 80;

/** The name in small letters a to z, digits and single dashes; empty when it has none of them. */
export function slugFrom(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize("NFC")
    .replace(/\P{ASCII}/gu, (letter) => WRITTEN_OUT[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{Mark}|[’']/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST + 1).lastIndexOf("-");
  return plain.slice(0, cut > 0 ? cut : LONGEST);
}

/** The same, but none of those that are taken; `fallback` stands in for a name that gives nothing. */
export function freeSlug(name: string, taken: ReadonlySet<string>, fallback: string): string {
  const slug =
    slugFrom(name)
      .slice(0, LONGEST - 4)
      .replace(/-$/, "") || fallback;
  let free = slug;
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
  return free;
}
