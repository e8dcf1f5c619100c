/** `rosario plans …`: where a plan's measures stand, and its report to ECCAR as data, as PDF or as one HTML file. */
import { readFile, stat, writeFile } from "node:fs/promises";
import { renderPage } from "../../design/render.ts";
import { isLanguage, type Language, said } from "../../kernel/language.ts";
import { type LocalDate, parseLocalDate } from "../../kernel/local-date.ts";
import { cityAddress } from "../../platform/city-address.ts";
import type { Command, CommandInput, CommandWorld } from "../../platform/command.ts";
import { today } from "../../platform/context.ts";
import { findNamedCity } from "../../platform/named-city.ts";
import { programPath } from "../../platform/program.ts";
import { findProfile } from "../city/index.ts";
import {
  composeEccarBook,
  countMeasures,
  type EccarReport,
  eccarReport,
  listPlans,
  makeEccarPdf,
  planSentence,
} from "../plans/index.ts";
import { EccarFile } from "./pages/eccar-page.tsx";

const FORMATS = ["json", "pdf", "html"] as const;
type Format = (typeof FORMATS)[number];

const list: Command = {
  name: "plans list",
  summary: "List a city's plans and where their measures stand today",
  usage: "plans list --city SLUG [--json]",
  options: { city: { type: "string" }, json: { type: "boolean" } },
  run: async (world, input) => {
    if (input.positionals.length > 0) return misunderstood(world, input);
    const city = await findNamedCity(world, input);
    if (city === undefined) return 2;
    const on = today(world.context);
    const { plans, counts } = await world.context.database.readCity(city.id, async (tx) => ({
      plans: await listPlans(tx),
      counts: await countMeasures(tx, on),
    }));
    if (input.values.json === true) {
      const told = plans.map(({ id, ...plan }) => ({ ...plan, counts: counts.get(id) ?? null }));
      world.print(JSON.stringify(told));
      return 0;
    }
    for (const { id, reference, title } of plans) {
      world.print(`${reference}  ${said(title, ["en"])?.text ?? ""}`);
      world.print(`  ${planSentence(counts.get(id), "en")}`);
    }
    if (plans.length === 0) world.complain(`${city.slug} has no plans yet.`);
    return 0;
  },
};

const report: Command = {
  name: "plans report",
  summary:
    "Write the report to ECCAR on a plan: ten points and five roles, as data or as a document",
  usage:
    "plans report --city SLUG --plan REFERENCE --format json|pdf|html --out FILE [--language en|nb|de] [--on YYYY-MM-DD]",
  options: {
    city: { type: "string" },
    plan: { type: "string" },
    format: { type: "string" },
    out: { type: "string" },
    language: { type: "string" },
    on: { type: "string" },
  },
  run: async (world, input) => {
    if (input.positionals.length > 0) return misunderstood(world, input);
    const asked = readAsked(world, input);
    if (asked === undefined) return 2;
    const city = await findNamedCity(world, input);
    if (city === undefined) return 2;
    const { context, complain, print } = world;
    const { plan, format, out, on } = asked;
    const { report: made, profile } = await context.database.readCity(city.id, async (tx) => ({
      report: await eccarReport(tx, plan, on),
      profile: await findProfile(tx),
    }));
    if (made === undefined || profile === undefined) {
      complain(`${city.slug} has no plan ${plan}.`);
      return 1;
    }
    if ("refused" in made) {
      complain(`${plan} was not adopted yet on ${on}. Choose a later day with --on.`);
      return 1;
    }
    const language = asked.language ?? profile.languages[0];
    const address = `${cityAddress(context.settings, city)}/plans/${plan}/eccar`;
    const book = () => composeEccarBook(made, { language, city: profile, address });
    const bytes =
      format === "json"
        ? dataOf(city.slug, profile.name, made)
        : format === "pdf"
          ? await makeEccarPdf(context, book(), on)
          : await fileOf(book());
    let replaced: boolean;
    try {
      replaced = await isThere(out);
      await writeFile(out, bytes);
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      complain(`Nothing can be written to ${out} (${String(error.code)}). Name a file with --out.`);
      return 1;
    }
    print(
      `${out}  ${bytes.length} bytes${replaced ? ", in place of the file that was there" : ""}`,
    );
    return 0;
  },
};

async function isThere(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined;
}

type Asked = {
  readonly plan: string;
  readonly format: Format;
  readonly out: string;
  readonly language: Language | undefined;
  readonly on: LocalDate;
};

/** Says everything that is wrong with the options, and gives undefined when anything is. */
function readAsked(world: CommandWorld, { values }: CommandInput): Asked | undefined {
  const { plan, out, language, on: day } = values;
  const format = FORMATS.find((one) => one === values.format);
  const on = day === undefined ? today(world.context) : parseLocalDate(String(day));
  const spoken = language === undefined || isLanguage(String(language));
  const wrong = [
    ...(typeof plan === "string" && plan !== "" ? [] : ["Say which plan: --plan REFERENCE"]),
    ...(format === undefined ? ["Say how: --format json, pdf or html"] : []),
    ...(typeof out === "string" && out !== "" && out !== "-"
      ? []
      : ["Say which file to write: --out FILE"]),
    ...(spoken ? [] : ["The language is en, nb or de."]),
    ...(on === undefined ? [`${String(day)} is no day. Write it as 2027-05-17.`] : []),
  ];
  for (const line of wrong) world.complain(line);
  if (wrong.length > 0 || format === undefined || on === undefined) return undefined;
  return {
    plan: String(plan),
    format,
    out: String(out),
    language: language === undefined ? undefined : (String(language) as Language),
    on,
  };
}

function misunderstood(world: CommandWorld, { positionals }: CommandInput): number {
  world.complain(`Not understood: ${positionals.join(" ")}`);
  return 2;
}

function dataOf(
  slug: string,
  name: Readonly<Record<string, string>>,
  made: EccarReport,
): Uint8Array {
  const text = JSON.stringify({ city: { slug, name }, ...made }, null, 2);
  return new TextEncoder().encode(`${text}\n`);
}

/** One HTML file with the program's stylesheet inside. Its fonts are left out: whoever reads it has letters of their own. */
async function fileOf(book: Parameters<typeof EccarFile>[0]["book"]): Promise<Uint8Array> {
  const folder = programPath("dist", "public");
  const names: unknown = JSON.parse(await readFile(`${folder}/assets.json`, "utf8"));
  const name =
    typeof names === "object" && names !== null && "site.css" in names
      ? names["site.css"]
      : undefined;
  if (typeof name !== "string") throw new Error("The build has no stylesheet");
  const css = (await readFile(`${folder}/${name}`, "utf8")).replace(/@font-face\s*\{[^}]*\}/g, "");
  const html = renderPage(EccarFile({ book, stylesheet: css.replaceAll("</", "<\\/") }));
  return new TextEncoder().encode(html);
}

export const siteCommands: readonly Command[] = [list, report];
