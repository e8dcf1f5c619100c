/** The settings: read once from the environment, all problems named at once. docs/settings.md lists them; a test compares. */
import { z } from "zod";

const shape = {
  PORT: z.coerce
    .number("a whole number from 0 to 65535")
    .refine((port) => Number.isInteger(port) && port >= 0 && port <= 65_535, {
      error: "a whole number from 0 to 65535",
    })
    .default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  BASE_URL: z
    .url({ protocol: /^https?$/, abort: true })
    .refine(isAddressAlone, "an address without a path, such as https://rights.city.org")
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default("Rosario <rosario@localhost>"),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, "not the name of a time zone, such as Europe/Oslo")
    .default("Europe/Oslo"),
  FETCH_ALLOW: z
    .string()
    .refine(areHosts, "host names with commas between them, such as data.ssb.no, ec.europa.eu")
    .default("data.ssb.no,statistikdatabasen.scb.se,ec.europa.eu"),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info"]).default("warn"),
} as const;

const environment = z.object(shape);

/** The names of all settings, for the documentation's test. */
export const SETTING_NAMES = Object.keys(shape) as readonly (keyof typeof shape)[];

export type Settings = {
  readonly port: number;
  readonly host: string;
  /** Undefined: the embedded PostgreSQL inside the data folder. */
  readonly databaseUrl: string | undefined;
  /** The address that people reach the installation by, without a slash at the end. */
  readonly baseUrl: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly timeZone: string;
  /** The servers that figures may be fetched from; nothing else is ever asked. */
  readonly fetchAllow: readonly string[];
  readonly logLevel: "silent" | "error" | "warn" | "info";
};

/** Reads the settings. Refuses with one line a problem. */
export function readSettings(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Settings | { readonly refused: "settings"; readonly problems: readonly string[] } {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([name, value]) => name in shape && value !== ""),
  );
  const read = environment.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    return { refused: "settings", problems };
  }
  const values = read.data;
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    baseUrl: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ""),
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    timeZone: values.TIME_ZONE,
    fetchAllow: hostsOf(values.FETCH_ALLOW),
    logLevel: values.LOG_LEVEL,
  };
}

/** Pages stand directly below the address: their links begin with a slash. */
function isAddressAlone(text: string): boolean {
  const url = URL.parse(text);
  return url?.pathname === "/" && url.search === "" && url.hash === "" && url.username === "";
}

function hostsOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== "");
}

/** Names, with a port where it is not 443; never an address by number, a path or a pattern. `none` allows nobody. */
function areHosts(text: string): boolean {
  const name = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:\d{1,5})?$/;
  return hostsOf(text).every((host) => name.test(host) && !/^[\d.]+(:\d+)?$/.test(host));
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
