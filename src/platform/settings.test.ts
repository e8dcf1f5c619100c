import { describe, expect, test } from "vitest";
import { readSettings, SETTING_NAMES } from "./settings.ts";

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
      logLevel: "warn",
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
      logLevel: "info",
    });
  });

  test("takes an empty variable for one that is not set", () => {
    expect(readSettings({ PORT: "", DATABASE_URL: "", TIME_ZONE: "" })).toEqual(readSettings({}));
  });

  test("stands at the address of its port unless told another", () => {
    expect(readSettings({ PORT: "4000" })).toMatchObject({ baseUrl: "http://localhost:4000" });
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

  test.each(["-1", "65536", "30.5"])("refuses the port %s", (port) => {
    expect(readSettings({ PORT: port })).toMatchObject({ refused: "settings" });
  });
});
