/** The addresses that people and letters use, and the time zone in which days end. */
import type { Settings } from "../../platform/settings.ts";
import { type Finding, note, problem, well } from "./finding.ts";

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

export function checkAddresses(settings: Settings): readonly Finding[] {
  const { baseUrl, host, mailFrom, smtpUrl } = settings;
  const url = new URL(baseUrl);
  const findings: Finding[] = [];
  const isHere = LOOPBACK.test(url.hostname);
  const letsOthersIn = !LOOPBACK.test(host) && host !== "::1";
  const set = "Set BASE_URL to the address that people use, such as https://rights.city.org.";
  if (isHere && (letsOthersIn || smtpUrl !== undefined)) {
    findings.push(
      problem(
        "base-url",
        `Links in letters lead to ${baseUrl}, which is nobody else's machine.`,
        set,
      ),
    );
  } else if (isHere) {
    findings.push(note("base-url", `${baseUrl} is for trying out.`, set));
  } else if (url.protocol !== "https:") {
    findings.push(
      problem(
        "base-url",
        `${baseUrl} is not encrypted: whoever is on the way can read sign-in links and take over sessions.`,
        "Put a reverse proxy with HTTPS in front (docs/operating.md) and set BASE_URL to https.",
      ),
    );
  } else findings.push(well("base-url", baseUrl));
  if (letsOthersIn) {
    findings.push(
      note(
        "host",
        `Rosario itself listens on ${host}, without encryption.`,
        "Where the reverse proxy is on this machine, leave HOST at 127.0.0.1; else let only the proxy in.",
      ),
    );
  }
  if (smtpUrl !== undefined && /@localhost>?$/.test(mailFrom)) {
    findings.push(
      problem(
        "mail-from",
        `Letters are sent in the name of ${mailFrom}.`,
        "Set MAIL_FROM to an address that your mail server may send from.",
      ),
    );
  }
  return findings;
}

export function checkTimeZone(
  { timeZone }: Settings,
  given: Readonly<Record<string, string>>,
  now: Date,
): Finding {
  const there = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    dateStyle: "medium",
    timeStyle: "short",
  });
  const says = `In ${timeZone} it is ${there.format(now)}; days end there.`;
  return given.TIME_ZONE === undefined
    ? note("time-zone", says, "Set TIME_ZONE if the city lies elsewhere.")
    : well("time-zone", says);
}
