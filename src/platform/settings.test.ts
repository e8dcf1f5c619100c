import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadSettings, misnamedSettings, readSettings, SETTING_NAMES } from "./settings.ts";

describe("readSettings", () => {
  test("needs nothing to be set", () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: "127.0.0.1",
      databaseUrl: undefined,
      baseUrl: "http://localhost:3000",
      smtpUrl: undefined,
      mailFrom: "Rosario <rosario@localhost>",
      timeZone: "Europe/Oslo",
      fetchAllow: ["data.ssb.no", "statistikdatabasen.scb.se", "ec.europa.eu"],
      s3: undefined,
      replica: undefined,
      auditLogMonths: 24,
      oidc: undefined,
      logLevel: "warn",
      metricsToken: undefined,
      trustedProxies: ["127.0.0.1", "::1"],
      rateLimitForms: 600,
      rateLimitPages: 600,
    });
  });

  test("takes each setting from its variable, and no other variable", () => {
    const variables = {
      PORT: "8080",
      HOST: "0.0.0.0",
      DATABASE_URL: "postgres://owner:secret@db.city.org/rosario",
      BASE_URL: "https://rights.city.org/",
      SMTP_URL: "smtps://user:secret@mail.city.org",
      MAIL_FROM: "rights@city.org",
      TIME_ZONE: "Europe/London",
      LOG_LEVEL: "info",
      FETCH_ALLOW: "Data.ssb.no,  pxdata.stat.fi:8443",
      DATABASE_REPLICA_URL: "postgres://owner:secret@replica.city.org/rosario",
      DATABASE_REPLICA_LAG: "30",
      AUDIT_LOG_MONTHS: "12",
      OIDC_ISSUER: "https://login.city.org",
      OIDC_CLIENT_ID: "rosario",
      OIDC_CLIENT_SECRET: "secret",
      OIDC_NAME: "York",
      OIDC_SCOPE: "openid profile",
      OIDC_EMAIL_CLAIM: "mail",
      OIDC_ROLES_CLAIM: "roles",
      OIDC_ROLES: "rights=coordinator",
      OIDC_ACR: "high substantial",
      METRICS_TOKEN: "0123456789abcdef01234567",
      TRUSTED_PROXIES: "10.1.0.0/24, 2001:db8::/32",
      RATE_LIMIT_FORMS: "60",
      RATE_LIMIT_PAGES: "none",
      S3_URL: "https://store.city.org/rosario/",
      S3_REGION: "eu-north-1",
      S3_ACCESS_KEY: "rosario",
      S3_SECRET_KEY: "secret",
    };
    expect(Object.keys(variables).sort()).toEqual([...SETTING_NAMES].sort());
    expect(readSettings({ ...variables, NODE_ENV: "production", HOME: "/root" })).toEqual({
      port: 8080,
      host: "0.0.0.0",
      databaseUrl: "postgres://owner:secret@db.city.org/rosario",
      baseUrl: "https://rights.city.org",
      smtpUrl: "smtps://user:secret@mail.city.org",
      mailFrom: "rights@city.org",
      timeZone: "Europe/London",
      fetchAllow: ["data.ssb.no", "pxdata.stat.fi:8443"],
      s3: {
        url: "https://store.city.org/rosario",
        region: "eu-north-1",
        accessKey: "rosario",
        secretKey: "secret",
      },
      logLevel: "info",
      replica: { url: "postgres://owner:secret@replica.city.org/rosario", longestLag: 30 },
      auditLogMonths: 12,
      oidc: {
        issuer: "https://login.city.org",
        clientId: "rosario",
        clientSecret: "secret",
        name: "York",
        scope: "openid profile",
        emailClaim: "mail",
        rolesClaim: "roles",
        roles: [expect.objectContaining({ group: "rights", role: "coordinator" })],
        acr: ["high", "substantial"],
      },
      metricsToken: "0123456789abcdef01234567",
      trustedProxies: ["10.1.0.0/24", "2001:db8::/32"],
      rateLimitForms: 60,
      rateLimitPages: "none",
    });
  });

  test("takes an empty variable for one that is not set", () => {
    expect(readSettings({ PORT: "", DATABASE_URL: "", TIME_ZONE: "" })).toEqual(readSettings({}));
  });

  test("stands at the address of its port unless told another", () => {
    expect(readSettings({ PORT: "4000" })).toMatchObject({ baseUrl: "http://localhost:4000" });
  });

  test.each(["https://store.city.org", "https://store.city.org/a/b", "s3://rosario"])(
    "refuses %s, which is the address of no bucket",
    (address) => {
      const read = readSettings({ S3_URL: address, S3_ACCESS_KEY: "a", S3_SECRET_KEY: "b" });
      expect(read).toMatchObject({ problems: [expect.stringMatching(/^S3_URL: /)] });
    },
  );

  test("refuses a replica of a database that is not named, and a lag that is no time", () => {
    const DATABASE_REPLICA_URL = "postgres://replica.city.org/rosario";
    expect(readSettings({ DATABASE_REPLICA_URL })).toMatchObject({
      problems: ["DATABASE_REPLICA_URL: is a replica of DATABASE_URL, which is not set"],
    });
    const DATABASE_URL = "postgres://owner:secret@db.city.org/rosario";
    for (const lag of ["0", "1.5", "3601", "soon"]) {
      const variables = { DATABASE_URL, DATABASE_REPLICA_URL, DATABASE_REPLICA_LAG: lag };
      expect(readSettings(variables)).toMatchObject({
        problems: ["DATABASE_REPLICA_LAG: a whole number of seconds from 1 to 3600"],
      });
    }
  });

  test("refuses a bucket without its key", () => {
    const read = readSettings({ S3_URL: "https://store.city.org/rosario", S3_SECRET_KEY: "b" });
    expect(read).toMatchObject({ problems: ["S3_ACCESS_KEY: needed with S3_URL"] });
  });

  test("names all problems at once, each by its variable", () => {
    const read = readSettings({
      PORT: "eighty",
      DATABASE_URL: "mysql://db/rosario",
      BASE_URL: "rights.city.org",
      SMTP_URL: "http://mail.city.org",
      TIME_ZONE: "Europe/Atlantis",
      LOG_LEVEL: "loud",
    });
    const problems = "refused" in read ? read.problems : [];
    expect(problems.map((problem) => problem.split(":")[0])).toEqual([
      "PORT",
      "DATABASE_URL",
      "BASE_URL",
      "SMTP_URL",
      "TIME_ZONE",
      "LOG_LEVEL",
    ]);
  });

  test.each(["https://city.org/rights", "https://city.org/?page=1", "https://me@city.org"])(
    "refuses %s, below which no page would be found",
    (address) => {
      expect(readSettings({ BASE_URL: address })).toMatchObject({
        problems: ["BASE_URL: an address without a path, such as https://rights.city.org"],
      });
    },
  );

  test.each(["10.0.0.8", "https://data.ssb.no", "*.ssb.no", "data.ssb.no/api", "[::1]"])(
    "refuses to fetch from %s, which is no name of a host",
    (hosts) => {
      expect(readSettings({ FETCH_ALLOW: hosts })).toMatchObject({ refused: "settings" });
    },
  );

  test.each([
    ["METRICS_TOKEN", "too-short"],
    ["TRUSTED_PROXIES", "proxy.city.org"],
    ["TRUSTED_PROXIES", "10.0.0.0/33"],
    ["TRUSTED_PROXIES", "10.0.0.0/8/8"],
    ["RATE_LIMIT_FORMS", "0"],
    ["RATE_LIMIT_PAGES", "many"],
  ])("refuses %s=%s", (name, value) => {
    expect(readSettings({ [name]: value })).toMatchObject({
      problems: [expect.stringMatching(new RegExp(`^${name}: `))],
    });
  });

  test("trusts no proxy where it is told none", () => {
    expect(readSettings({ TRUSTED_PROXIES: "none" })).toMatchObject({ trustedProxies: [] });
  });

  test.each(["-1", "65536", "30.5"])("refuses the port %s", (port) => {
    expect(readSettings({ PORT: port })).toMatchObject({ refused: "settings" });
  });
});

test("a variable that was surely meant for a setting is found out", () => {
  const variables = {
    BASE_URL: "a",
    BASEURL: "b",
    ROSARIO_SMTP_URL_FILE: "c",
    LOGLEVEL: "",
    HOME: "/root",
    ROSARIO_CONFIG: "d",
  };
  expect(misnamedSettings(variables)).toEqual([
    { given: "BASEURL", meant: "BASE_URL" },
    { given: "ROSARIO_SMTP_URL_FILE", meant: "SMTP_URL_FILE" },
  ]);
});

describe("loadSettings", () => {
  const dataFolder = mkdtempSync(join(tmpdir(), "rosario-data-"));
  afterAll(() => rmSync(dataFolder, { recursive: true }));
  const own = join(dataFolder, "rosario.conf");
  const other = join(dataFolder, "other.conf");
  writeFileSync(own, "PORT=4001\n");
  writeFileSync(other, "PORT=4002\n");

  test("reads rosario.conf of the data folder, unless another file is named", () => {
    const portOf = (config: string | undefined, environment: Readonly<Record<string, string>>) => {
      const loaded = loadSettings({ dataFolder, config }, environment);
      return "refused" in loaded ? loaded.problems : loaded.settings.port;
    };
    expect(portOf(undefined, {})).toBe(4001);
    expect(portOf(undefined, { ROSARIO_CONFIG: other })).toBe(4002);
    expect(portOf(other, { ROSARIO_CONFIG: own })).toBe(4002);
    expect(portOf(undefined, { ROSARIO_CONFIG: other, PORT: "4003" })).toBe(4003);
    expect(portOf("/nowhere.conf", {})).toEqual(["/nowhere.conf: there is no such file"]);
  });

  test("names the problems of the file and of the values together", () => {
    writeFileSync(other, "PORT=eighty\nBASEURL=x\n");
    expect(loadSettings({ dataFolder, config: other }, { LOG_LEVEL: "loud" })).toMatchObject({
      problems: [
        expect.stringContaining("did you mean BASE_URL?"),
        expect.stringMatching(/^PORT: /),
        expect.stringMatching(/^LOG_LEVEL: /),
      ],
    });
  });
});
