/** What an answer to a hostile request must never be, or hold. */
import { NEVER_AS_IT_STANDS } from "./hostile-values.ts";

/** What only a program's inside says: traces, statements, complaints of PostgreSQL, paths. */
const INSIDES = [
  /\bat \S+ \(?(?:file:\/\/)?\/\S+:\d+:\d+/,
  /\b(?:Type|Reference|Range|Syntax|Database)Error\b/,
  /syntax error at or near/,
  /invalid input syntax for/,
  /violates [\w-]+ constraint/,
  /invalid byte sequence for encoding/,
  /out of range for type/,
  /node_modules/,
  /root:x:0:0/,
] as const;

/** Everything that is wrong with an answer; nothing where it is as it should be. */
export function faultsOf(
  answer: Response,
  body: string,
  origins: readonly string[],
): readonly string[] {
  const found: string[] = [];
  if (answer.status >= 500) found.push(`status ${answer.status}`);
  const inside = INSIDES.find((pattern) => pattern.test(body));
  if (inside !== undefined) found.push(`tells ${inside.exec(body)?.[0]}`);
  const type = answer.headers.get("content-type") ?? "";
  if (/html|xml|svg/.test(type)) found.push(...markupFaults(body));
  for (const name of ["x-fz7"]) if (answer.headers.has(name)) found.push(`has the header ${name}`);
  if (/fz7=/.test(answer.headers.get("set-cookie") ?? "")) found.push("sets the attacker's cookie");
  if (answer.headers.has("access-control-allow-origin")) found.push("lets other sites read it");
  const location = answer.headers.get("location");
  if (location !== null && !staysHere(location, origins)) found.push(`leads away to ${location}`);
  if (answer.status !== 304 && body !== "" && type === "") found.push("has no content type");
  if (answer.headers.get("x-content-type-options") !== "nosniff") found.push("may be sniffed");
  return found;
}

function markupFaults(body: string): readonly string[] {
  const found: string[] = NEVER_AS_IT_STANDS.filter((mark) => body.includes(mark));
  if (/\s(?:href|src|action|formaction)="\s*(?:javascript|data|vbscript):(?!image)/i.test(body))
    found.push("an address that is a script");
  if (/\s(?:on[a-z]+|fz7)=/i.test(tagsOf(body))) found.push("an attribute of the attacker's");
  return found.map((mark) => `holds ${mark}`);
}

/** Only tags with the names of their attributes: what stands between them, and inside of quotes, is text. */
function tagsOf(body: string): string {
  return [...body.matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi)]
    .map(([tag]) => tag.replaceAll(/=(?:"[^"]*"|'[^']*')/g, "="))
    .join("\n");
}

/** Whether a redirect leads to an address of this installation, however a browser reads it. */
export function staysHere(location: string, origins: readonly string[]): boolean {
  const url = URL.parse(location, origins[0]);
  return url !== null && origins.includes(url.origin) && /^(\/(?![/\\])|https?:)/.test(location);
}
