/** The sentence for the case file in each of the city's languages, and as a text file. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage } from "../../../design/respond.ts";
import { isLanguage } from "../../../kernel/language.ts";
import { cityAddress } from "../../../platform/city-address.ts";
import type { Context } from "../../../platform/context.ts";
import { caseSentence, type SentenceWanted } from "../case-sentence.ts";
import type { Check } from "../check.ts";
import { findCheck } from "../list-checks.ts";
import type { Sentences } from "../pages/sentence-box.tsx";

export function sentencesOf(
  context: Context,
  c: Request<Env>,
  check: Check,
  reader: SentenceWanted["reader"],
): Sentences {
  const { city } = c.var;
  const address = `${cityAddress(context.settings, city)}/decisions/${check.reference}`;
  return city.languages.flatMap((language) => {
    const text = caseSentence(check, { language, address, reader });
    return text === undefined ? [] : [{ language, text }];
  });
}

/** As text in UTF-8: in the language asked for, else the city's first. */
export async function sentenceFile(
  context: Context,
  c: Request<Env>,
  reference: string,
  reader: SentenceWanted["reader"],
): Promise<Response> {
  const { city } = c.var;
  const check = await context.database.readCity(city.id, (tx) => findCheck(tx, reference));
  const sentences = check === undefined ? [] : sentencesOf(context, c, check, reader);
  const wanted = c.req.query("language") ?? "";
  const language = isLanguage(wanted) ? wanted : undefined;
  const found = sentences.find((one) => one.language === language) ?? sentences[0];
  if (found === undefined) return refusePage(c, "not-found");
  return c.body(`${found.text}\n`, 200, {
    "content-type": "text/plain; charset=utf-8",
    "content-disposition": `attachment; filename="${reference}-${found.language}.txt"`,
  });
}
