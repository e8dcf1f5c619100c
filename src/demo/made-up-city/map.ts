/** The map of the made-up city: challenges, resources, good practice, and who can act. */
import { addMapEntry, setChallengeStanding } from "../../modules/mapping/index.ts";
import { must } from "../must.ts";
import { CHALLENGES, OTHERS } from "./map-entries.ts";
import { HOMES_PLAN } from "./plan.ts";
import { type Act, by, exampleAddress, onDay, type Town } from "./town.ts";

export const mapActs: readonly Act[] = [
  { daysAgo: 197, happens: drawMap },
  { daysAgo: 185, happens: takeUp },
  { daysAgo: 88, happens: close },
];

async function drawMap(town: Town): Promise<void> {
  for (const entry of CHALLENGES) {
    const found = { ...entry, kind: "challenge", began: onDay(town, 205) };
    must(entry.slug, await addMapEntry(...by(town, "secretary"), found));
  }
  for (const entry of OTHERS) must(entry.kind, await addMapEntry(...by(town, "editor"), entry));
}

async function takeUp(town: Town): Promise<void> {
  const standing = {
    challenge: "waiting-families",
    state: "taken-up",
    by: { kind: "plan", reference: HOMES_PLAN },
  };
  must("standing", await setChallengeStanding(...by(town, "coordinator"), standing));
}

async function close(town: Town): Promise<void> {
  const standing = {
    challenge: "forms-in-norwegian",
    state: "closed",
    reason: {
      nb: "De ti vanligste skjemaene finnes nå på fem språk.",
      en: "The ten most used forms are there in five languages now.",
    },
    source: exampleAddress("skjemaer"),
  };
  must("standing", await setChallengeStanding(...by(town, "coordinator"), standing));
}
