/** The public record of each city: its latest entries or all of them, the keys that sign it, and whether one of them lies in the future. */
import type { Id } from "../../kernel/id.ts";
import { listEntries, listMissingKeys, verifyLedger } from "../../modules/ledger/index.ts";
import type { Context } from "../../platform/context.ts";
import type { RecordedFacts } from "../../platform/recorded-facts.ts";
import { leafHash } from "../../transparency/merkle-tree.ts";
import { type Finding, problem, well } from "./finding.ts";

type City = { readonly id: Id<"City">; readonly slug: string };

/** So many of the latest entries are read again unless all are. */
const LATEST = 200;
/** Clocks of two machines may differ a little. */
const CLOCK_MAY_DIFFER = 60_000;

export async function checkRecord(
  context: Pick<Context, "database" | "now">,
  city: City,
  { full, recorded }: { readonly full: boolean; readonly recorded: readonly RecordedFacts[] },
): Promise<readonly Finding[]> {
  const check = `record-of-${city.slug}`;
  const entries = await context.database.readCity(city.id, (tx) =>
    listEntries(tx, { limit: LATEST }),
  );
  const findings: Finding[] = [];
  // Not only the last one: people may have gone on working since the clock was set back.
  const latest = Math.max(0, ...entries.map(({ at }) => at.getTime()));
  const ahead = latest - context.now().getTime();
  if (ahead > CLOCK_MAY_DIFFER) {
    findings.push(
      problem(
        `clock-of-${city.slug}`,
        `An entry of ${city.slug}'s public record was made ${durationOf(ahead)} from now: this machine's clock was set back, or was wrong when it was made.`,
        "Put the clock right (NTP). The record itself stays as it is: an entry's date is part of it.",
      ),
    );
  }
  if (full) {
    const [verified] = await verifyLedger(context.database, [city.id], recorded);
    const { size = 0, problems = [] } = verified ?? {};
    const codes = [...new Set(problems.map(({ code }) => code))].join(", ");
    findings.push(
      problems.length === 0
        ? well(check, `All ${size} entries of ${city.slug} are as they were recorded.`)
        : changed(
            check,
            `The public record of ${city.slug} is not what was recorded: ${codes}.`,
            city,
          ),
    );
    return findings;
  }
  const wrong = entries.filter(
    ({ body, leafHash: kept, entry, position }, i) =>
      Buffer.from(leafHash(body)).toString("hex") !== kept ||
      entry === undefined ||
      position !== (entries[0]?.position ?? 0) - i,
  );
  findings.push(
    wrong.length === 0
      ? well(
          check,
          `The latest ${entries.length} entries of ${city.slug} are as they were recorded (--full reads all).`,
        )
      : changed(
          check,
          `The public record of ${city.slug} was changed at entry ${wrong.at(-1)?.position}.`,
          city,
        ),
  );
  return findings;
}

function changed(check: string, says: string, { slug }: City): Finding {
  return problem(
    check,
    says,
    `rosario ledger verify --city ${slug} says where. Do not mend it by hand: restore a backup, and tell who answers for the record.`,
  );
}

export async function checkKeys(
  context: Pick<Context, "database" | "keys">,
  city: City,
): Promise<Finding> {
  const missing = await listMissingKeys(context, city.id);
  return missing.length === 0
    ? well(`keys-of-${city.slug}`, `The keys that sign ${city.slug}'s record are here.`)
    : problem(
        `keys-of-${city.slug}`,
        `The private half of ${missing.join(", ")} is not in the folder of keys: nothing new of ${city.slug} can be signed.`,
        "Put it back from a backup. If it is lost: rosario ledger rotate-key, and tell those who witness.",
      );
}

function durationOf(milliseconds: number): string {
  const hours = milliseconds / 3_600_000;
  if (hours >= 48) return `${Math.round(hours / 24)} days`;
  return hours >= 2 ? `${Math.round(hours)} hours` : `${Math.round(hours * 60)} minutes`;
}
