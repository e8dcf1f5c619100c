/**
 * The settings: read once from the environment and one file, all problems named at once. docs/settings.md lists them; a test compares.
 */

import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { z } from "zod";
import { isTimeZone } from "../kernel/time-zone.ts";
import { gatherSettings } from "./gathered-settings.ts";
import type { S3Settings } from "./objects/s3-objects.ts";
import { isIssuer, type OpenIdSettings, readGroupRoles } from "./openid-settings.ts";

const LIMIT = "a whole number from 1 on, or none";

const shape = {
  PORT: z.coerce
    .number("a whole number from 0 to 65535")
    .refine((port) => Number.isInteger(port) && port >= 0 && port <= 65_535, {
      error: "a whole number from 0 to 65535",
    })
    .default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_REPLICA_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_REPLICA_LAG: z.coerce
    .number("a whole number of seconds from 1 to 3600")
    .refine((seconds) => Number.isInteger(seconds) && seconds >= 1 && seconds <= 3_600, {
      error: "a whole number of seconds from 1 to 3600",
    })
    .default(10),
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
  S3_URL: z
    .url({ protocol: /^https?$/, abort: true })
    .refine(isBucket, "the address of a bucket, such as https://store.city.org/rosario")
    .optional(),
  S3_REGION: z.string().default("us-east-1"),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  AUDIT_LOG_MONTHS: z.coerce
    .number("a whole number of months from 1 to 120")
    .refine((months) => Number.isInteger(months) && months >= 1 && months <= 120, {
      error: "a whole number of months from 1 to 120",
    })
    .default(24),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, abort: true })
    .refine(isIssuer, "an https address; http only on this machine itself")
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(80).default("your organisation"),
  OIDC_SCOPE: z
    .string()
    .regex(/^openid( [!-~]+)*$/, "openid, and further scopes with blanks between them")
    .default("openid profile email"),
  OIDC_EMAIL_CLAIM: z.string().default("email"),
  OIDC_ROLES_CLAIM: z.string().default("groups"),
  OIDC_ROLES: z
    .string()
    .refine(
      (text) => readGroupRoles(text) !== undefined,
      "group=role, group=role@department or group=city:role@department with commas between, or JSON",
    )
    .default(""),
  OIDC_ACR: z.string().default(""),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info"]).default("warn"),
  METRICS_TOKEN: z
    .string()
    .min(24, "at least 24 characters, as from: openssl rand -hex 24")
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .refine(
      areNetworks,
      "addresses or networks with commas between them, such as 127.0.0.1, 10.1.0.0/24",
    )
    .default("127.0.0.1,::1"),
  RATE_LIMIT_FORMS: z.string().refine(isLimit, LIMIT).default("600"),
  RATE_LIMIT_PAGES: z.string().refine(isLimit, LIMIT).default("600"),
} as const;

const environment = z.object(shape).superRefine((values, { addIssue }) => {
  if (values.DATABASE_REPLICA_URL !== undefined && values.DATABASE_URL === undefined) {
    const message = "is a replica of DATABASE_URL, which is not set";
    addIssue({ code: "custom", path: ["DATABASE_REPLICA_URL"], message });
  }
  for (const name of ["S3_ACCESS_KEY", "S3_SECRET_KEY"] as const) {
    if (values.S3_URL !== undefined && values[name] === undefined) {
      addIssue({ code: "custom", path: [name], message: "needed with S3_URL" });
    }
  }
  for (const name of ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const) {
    if (values.OIDC_ISSUER !== undefined && values[name] === undefined) {
      addIssue({ code: "custom", path: [name], message: "needed with OIDC_ISSUER" });
    }
  }
});

/** The names of all settings, for the documentation's test. */
export const SETTING_NAMES = Object.keys(shape) as readonly (keyof typeof shape)[];
/** What each is when it is not set, for the same. */
export const SETTING_DEFAULTS: Readonly<Record<string, unknown>> = environment.parse({});

export type Settings = {
  readonly port: number;
  readonly host: string;
  /** Undefined: the embedded PostgreSQL inside the data folder. */
  readonly databaseUrl: string | undefined;
  /** A read replica of that database for visitors' pages, and by how many seconds it may be behind. */
  readonly replica: { readonly url: string; readonly longestLag: number } | undefined;
  /** The address that people reach the installation by, without a slash at the end. */
  readonly baseUrl: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly timeZone: string;
  /** The servers that figures may be fetched from; nothing else is ever asked. */
  readonly fetchAllow: readonly string[];
  /** The bucket for handed-in files. Undefined: the folder `objects` of the data folder. */
  readonly s3: S3Settings | undefined;
  /** The organisation's own sign-in. */
  readonly oidc: OpenIdSettings | undefined;
  /** How long the audit log keeps who saw and did what. */
  readonly auditLogMonths: number;
  readonly logLevel: "silent" | "error" | "warn" | "info";
  /** Lets in whoever collects the metrics from another machine. */
  readonly metricsToken: string | undefined;
  /** The proxies whose word is taken for where a visitor comes from: addresses and networks. */
  readonly trustedProxies: readonly string[];
  /** How many forms in a minute one address or one person may send, and how many costly pages an address may ask for; or none. */
  readonly rateLimitForms: number | "none";
  readonly rateLimitPages: number | "none";
};

/** The settings with where each was found; for the problems, every line is one. */
export type LoadedSettings =
  | {
      readonly settings: Settings;
      /** The texts that were given, by the setting's name, and where. */
      readonly given: Readonly<Record<string, string>>;
      readonly whence: Readonly<Record<string, string>>;
      /** Every setting as a text, the defaults too; undefined where it is not set and has none. */
      readonly inForce: Readonly<Record<string, string | undefined>>;
      readonly file: string;
    }
  | { readonly refused: "settings"; readonly problems: readonly string[] };

/** Reads what a data folder is run with: the environment, and the file that is named or lies in the folder as rosario.conf. */
export function loadSettings(
  { dataFolder, config }: { readonly dataFolder: string; readonly config?: string | undefined },
  variables: Readonly<Record<string, string | undefined>> = process.env,
): LoadedSettings {
  const named = config ?? (variables.ROSARIO_CONFIG || undefined);
  const path = named === undefined ? join(resolve(dataFolder), "rosario.conf") : resolve(named);
  const found = gatherSettings(SETTING_NAMES, {
    environment: variables,
    file: { path, named: named !== undefined },
  });
  const settings = readSettings(found.values);
  const problems = [...found.problems, ...("refused" in settings ? settings.problems : [])];
  if ("refused" in settings || problems.length > 0) return { refused: "settings", problems };
  const inForce: Record<string, string> = { BASE_URL: settings.baseUrl };
  for (const [name, value] of Object.entries(environment.parse(found.values))) {
    if (value !== undefined) inForce[name] ??= String(value);
  }
  return { settings, given: found.values, whence: found.whence, inForce, file: path };
}

/** Variables of the environment that no setting is called, and that were surely meant for one: `BASEURL`, `ROSARIO_BASE_URL`. */
export function misnamedSettings(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): readonly { readonly given: string; readonly meant: string }[] {
  const bare = (name: string) =>
    name
      .toUpperCase()
      .replace(/^ROSARIO_/, "")
      .replaceAll("_", "");
  const names = SETTING_NAMES.flatMap((name) => [name, `${name}_FILE`]);
  const byBare = new Map(names.map((name) => [bare(name), name]));
  return Object.keys(variables).flatMap((given) => {
    const meant = byBare.get(bare(given));
    return meant === undefined || meant === given || variables[given] === ""
      ? []
      : [{ given, meant }];
  });
}

/** Reads settings that are gathered already. Refuses with one line a problem. */
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
    replica:
      values.DATABASE_REPLICA_URL === undefined
        ? undefined
        : { url: values.DATABASE_REPLICA_URL, longestLag: values.DATABASE_REPLICA_LAG },
    baseUrl: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ""),
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    timeZone: values.TIME_ZONE,
    fetchAllow: hostsOf(values.FETCH_ALLOW),
    s3: s3Of(values),
    oidc: openIdOf(values),
    auditLogMonths: values.AUDIT_LOG_MONTHS,
    logLevel: values.LOG_LEVEL,
    metricsToken: values.METRICS_TOKEN,
    trustedProxies: networksIn(values.TRUSTED_PROXIES),
    rateLimitForms: limitIn(values.RATE_LIMIT_FORMS),
    rateLimitPages: limitIn(values.RATE_LIMIT_PAGES),
  };
}

function s3Of(values: z.infer<typeof environment>): S3Settings | undefined {
  const { S3_URL: url, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey } = values;
  if (url === undefined || accessKey === undefined || secretKey === undefined) return undefined;
  return { url: url.replace(/\/+$/, ""), region: values.S3_REGION, accessKey, secretKey };
}

function openIdOf(values: z.infer<typeof environment>): OpenIdSettings | undefined {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
  } = values;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined)
    return undefined;
  return {
    issuer,
    clientId,
    clientSecret,
    name: values.OIDC_NAME,
    scope: values.OIDC_SCOPE,
    emailClaim: values.OIDC_EMAIL_CLAIM,
    rolesClaim: values.OIDC_ROLES_CLAIM,
    roles: readGroupRoles(values.OIDC_ROLES) ?? [],
    acr: values.OIDC_ACR.split(/[\s,]+/).filter((one) => one !== ""),
  };
}

/** The bucket stands in the path: not every store gives each bucket a name of its own. */
function isBucket(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.search !== "" || url.hash !== "" || url.username !== "") return false;
  return /^\/[^/]+\/?$/.test(url.pathname);
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

/** Addresses and networks by number; `none` trusts nobody. */
function networksIn(text: string): readonly string[] {
  const parts = text.split(",").map((part) => part.trim());
  return parts.filter((part) => part !== "" && part !== "none");
}

function areNetworks(text: string): boolean {
  return networksIn(text).every((part) => {
    const [address = "", prefix, ...more] = part.split("/");
    const family = isIP(address);
    if (family === 0 || more.length > 0) return false;
    return (
      prefix === undefined ||
      (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128))
    );
  });
}

function isLimit(text: string): boolean {
  return text === "none" || /^[1-9]\d{0,8}$/.test(text);
}

function limitIn(text: string): number | "none" {
  return text === "none" ? text : Number(text);
}
