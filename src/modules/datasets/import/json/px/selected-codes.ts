/**
 * The selection expressions of PxWebApi v2: `*`, `ab*`, `*ab`, `*ab*`, `a?c`, `top(n)`, `top(n,skip)`, `bottom(n)`, `from(x)`, `to(x)`,
 * `range(a,b)` and plain codes. Meaning and order are those of the reference server (PxTools/PxWebApi, SelectionExpressions), where `top`
 * of the time variable means its newest periods.
 */
import type { Refusal } from "../../../../../kernel/refusal.ts";

export type ExpressionRefusal = Refusal<"unknown-code" | "bad-expression"> & {
  readonly found: string;
};

type Answer = readonly string[] | ExpressionRefusal["refused"];
type Reader = (inside: readonly string[], codes: readonly string[], newestFirst: boolean) => Answer;

const FUNCTIONS: Readonly<Record<string, Reader>> = {
  top: (inside, codes, newestFirst) => taken(inside, codes, newestFirst),
  bottom: (inside, codes, newestFirst) => taken(inside, codes, !newestFirst),
  from: (inside, codes) => between(inside[0], codes.at(-1), codes, inside.length === 1),
  to: (inside, codes) => between(codes[0], inside[0], codes, inside.length === 1),
  range: (inside, codes) => between(inside[0], inside[1], codes, inside.length === 2),
};

/**
 * The codes that expressions pick out of a variable's codes, each once, in the variable's order.
 * Refuses a code that is not there and an expression that the servers do not understand.
 */
export function selectedCodes(
  codes: readonly string[],
  expressions: readonly string[],
  isTime: boolean,
): readonly string[] | ExpressionRefusal {
  const chosen = new Set<string>();
  for (const expression of expressions) {
    const picked = pick(expression.trim(), codes, isTime);
    if (typeof picked === "string") return { refused: picked, found: expression };
    for (const code of picked) chosen.add(code);
  }
  return codes.filter((code) => chosen.has(code));
}

function pick(expression: string, codes: readonly string[], isTime: boolean): Answer {
  // A code comes first: "1+2" or "0?" may look like an expression and be one of the codes.
  const named = find(codes, expression);
  if (named !== undefined) return [named];
  const call = /^([a-z]+)\((.*)\)$/i.exec(expression);
  const reader = FUNCTIONS[(call?.[1] ?? "").toLowerCase()];
  if (call !== null && reader !== undefined) {
    return reader(
      (call[2] ?? "").split(",").map((part) => part.trim()),
      codes,
      isTime,
    );
  }
  if (expression.includes("?")) return matching(expression, codes);
  if (!expression.includes("*")) return "unknown-code";
  const inside = expression.replace(/^\*/, "").replace(/\*$/, "");
  return inside.includes("*") ? "bad-expression" : matching(expression, codes);
}

function matching(expression: string, codes: readonly string[]): readonly string[] {
  const pattern = expression
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("?", ".")
    .replaceAll("*", ".*");
  const form = new RegExp(`^${pattern}$`, "i");
  return codes.filter((code) => form.test(code));
}

/** The first so many after some that are skipped, or the last so many. */
function taken(inside: readonly string[], codes: readonly string[], fromTheEnd: boolean): Answer {
  const isNumber = inside.every((part) => /^\d{1,9}$/.test(part)) && inside.length <= 2;
  const count = Number(inside[0]);
  if (!isNumber || count < 1) return "bad-expression";
  const skip = Number(inside[1] ?? 0);
  if (!fromTheEnd) return codes.slice(skip, skip + count);
  const end = Math.max(0, codes.length - skip);
  return codes.slice(Math.max(0, end - count), end);
}

function between(
  one: string | undefined,
  other: string | undefined,
  codes: readonly string[],
  isWhole: boolean,
): Answer {
  if (!isWhole || one === undefined || other === undefined) return "bad-expression";
  const places = [one, other].map((code) => codes.indexOf(find(codes, code) ?? ""));
  if (places.includes(-1)) return "unknown-code";
  return codes.slice(Math.min(...places), Math.max(...places) + 1);
}

/** The server does not tell capital letters from small ones. */
function find(codes: readonly string[], code: string): string | undefined {
  if (codes.includes(code)) return code;
  const small = code.toLowerCase();
  return codes.find((one) => one.toLowerCase() === small);
}
