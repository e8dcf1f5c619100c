/** Finds the regular expressions in TypeScript source, and reads one far enough to write texts that lead into each of its parts. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Pattern = { readonly place: string; readonly source: string; readonly flags: string };

const ROOT = join(import.meta.dirname, "..", "..");

/** All regular expressions that product code writes down; those of tests are nobody's way in. */
export function patternsOf(folder: string): readonly Pattern[] {
  return globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT })
    .filter((path) => !/\.test\.tsx?$|\/testing\.tsx?$/.test(path))
    .sort()
    .flatMap((path) => patternsIn(readFileSync(join(ROOT, path), "utf8"), path));
}

/** After one of these a slash begins an expression; after anything else it divides. */
const BEFORE =
  /(?:[(,=:[!&|?{};+*%~^>]|\b(?:return|typeof|case|in|of|do|else|void|yield|await))\s*$/;
const LITERAL = /\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/y;

/** Reads over comments, strings and templates, where a slash is only a slash. */
export function patternsIn(text: string, path: string): readonly Pattern[] {
  const found: Pattern[] = [];
  let at = 0;
  // What stands between the places of a template is code again; each entry counts the braces open in one.
  const templates: number[] = [];
  const skipText = (end: string) => {
    for (at += 1; at < text.length && text[at] !== end; at += 1) if (text[at] === "\\") at += 1;
    at += 1;
  };
  const skipTemplate = () => {
    for (; at < text.length && text[at] !== "`"; at += 1) {
      if (text[at] === "\\") at += 1;
      else if (text.startsWith("${", at)) {
        templates.push(0);
        at += 2;
        return;
      }
    }
    at += 1;
  };
  while (at < text.length) {
    const sign = text[at] ?? "";
    if (text.startsWith("//", at)) at = endOf(text, "\n", at);
    else if (text.startsWith("/*", at)) at = endOf(text, "*/", at) + 2;
    else if (sign === '"' || (sign === "'" && !/\w$/.test(text.slice(0, at)))) skipText(sign);
    else if (sign === "`") {
      at += 1;
      skipTemplate();
    } else if (sign === "{" && templates.length > 0) {
      templates.push((templates.pop() ?? 0) + 1);
      at += 1;
    } else if (sign === "}" && templates.at(-1) === 0) {
      templates.pop();
      at += 1;
      skipTemplate();
    } else if (sign === "}" && templates.length > 0) {
      templates.push((templates.pop() ?? 0) - 1);
      at += 1;
    } else {
      LITERAL.lastIndex = at;
      const literal = sign === "/" && BEFORE.test(text.slice(Math.max(0, at - 40), at));
      const [whole, source = "", flags = ""] = (literal && LITERAL.exec(text)) || [];
      if (whole !== undefined && isPattern(source, flags)) {
        const line = text.slice(0, at).split("\n").length;
        found.push({ place: `${path}:${line}`, source, flags });
      }
      at += whole?.length ?? 1;
    }
  }
  return found;
}

function endOf(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from + 1);
  return at === -1 ? text.length : at;
}

function isPattern(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

/** A text that a part of a pattern takes, and what of it may be repeated. */
type Taken = { readonly text: string; readonly repeated: readonly string[]; readonly at: number };

/** Texts that lead to a repetition and on through it: where to start, and what to repeat. */
export function pumpsOf({
  source,
  flags,
}: Pattern): readonly (readonly [start: string, pump: string])[] {
  const pumps: (readonly [string, string])[] = [];
  const fits = (part: string, text: string) => {
    try {
      return new RegExp(`^(?:${part})$`, flags.replace(/[gyd]/g, "")).test(text);
    } catch {
      return false;
    }
  };
  /** Reads alternatives up to a closing bracket, with a text for each, led to by `start`. */
  const alternatives = (from: number, start: string): Taken => {
    let at = from;
    let text = "";
    const firsts: string[] = [];
    const repeated: string[] = [];
    while (at < source.length && source[at] !== ")") {
      if (source[at] === "|") {
        firsts.push(text);
        text = "";
        at += 1;
        continue;
      }
      const one = atom(at, start + text);
      const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(one.at))?.[0] ?? "";
      if (/^(?:[*+]|\{\d+,)/.test(quantifier))
        for (const pump of [one.text, ...one.repeated].filter(Boolean)) {
          pumps.push([start + text, pump]);
          repeated.push(pump);
        }
      const times = Number(/^\{(\d+)/.exec(quantifier)?.[1] ?? 1);
      text += one.text.repeat(Math.min(times, 100));
      at = one.at + quantifier.length;
    }
    firsts.push(text);
    return { text: firsts[0] ?? "", repeated: [...repeated, ...firsts.slice(1)], at };
  };
  const atom = (at: number, start: string): Taken => {
    const rest = source.slice(at);
    const group = /^\((\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest);
    if (group !== null) {
      const inner = alternatives(at + group[0].length, start);
      const looks = /^\?<?[=!]/.test(group[1] ?? "");
      return { text: looks ? "" : inner.text, repeated: inner.repeated, at: inner.at + 1 };
    }
    const part =
      /^(?:\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\c[A-Z]|\\k<\w+>|\\.|\[(?:[^\]\\]|\\.)*\]|[\s\S])/u.exec(
        rest,
      )?.[0] ?? "";
    if (/^(?:\^|\$|\\b|\\B|\\k<|\\[1-9])/.test(part))
      return { text: "", repeated: [], at: at + part.length };
    const texts = CANDIDATES.filter((text) => fits(part, text));
    const own = [...part].filter((text) => fits(part, text));
    const [text = "", ...others] = [...texts, ...own];
    // Characters that this part takes and its neighbours may take too.
    return { text, repeated: others.slice(0, 3), at: at + part.length };
  };
  alternatives(0, "");
  const alone = COMMON.map((pump) => ["", pump] as const);
  return [...new Map([...pumps, ...alone].map((one) => [one.join("\0"), one])).values()];
}

const COMMON = ["a", "0", " ", "\n", "-", "/", '"', "<", "(", "[", "="] as const;
/** Texts for a part, the likeliest first: letters, figures, blanks, signs. */
const CANDIDATES: readonly string[] = [
  ..."a0 \n\t-_.,;:/\\\"'<>()[]{}#*+|@=&%!?$~^`AZz9\r",
  ..."é—'’ \u00a0\u202f\0\u0001",
];
