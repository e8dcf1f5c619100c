/**
 * Gathers the settings' values from where a host may put them: the environment, one file of NAME=value lines, and files that hold one
 * secret each (NAME_FILE=path, as systemd's credentials and container secrets come). What the environment says wins over the file.
 */
import { readFileSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { parseEnv } from "node:util";
import { nearest } from "../kernel/nearest-name.ts";

type Variables = Readonly<Record<string, string | undefined>>;

export type GatheredSettings = {
  /** By the setting's name, without those that are empty. */
  readonly values: Readonly<Record<string, string>>;
  /** Where each value was found, as a host would say it. */
  readonly whence: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
};

/** The settings file: one that was named has to be there. */
export type SettingsFile = { readonly path: string; readonly named: boolean };

const IN_FILE = /_FILE$/;
/** One secret, or a few lines of settings. */
const LONGEST = 100_000;

/** Gathers what is given of these settings. Every problem is a line that names its setting or its file. */
export function gatherSettings(
  names: readonly string[],
  { environment, file }: { readonly environment: Variables; readonly file: SettingsFile },
): GatheredSettings {
  const values: Record<string, string> = {};
  const whence: Record<string, string> = {};
  const read = readSettingsFile(names, file);
  const problems = [...read.problems];
  const sources = [
    { given: read.values, place: file.path },
    { given: environment, place: "the environment" },
  ];
  for (const { given, place } of sources) {
    for (const name of names) {
      const plain = given[name] ?? "";
      const path = given[`${name}_FILE`] ?? "";
      if (plain !== "" && path !== "") {
        problems.push(`${name}: given twice in ${place}, by ${name} and by ${name}_FILE`);
      } else if (plain !== "") {
        values[name] = plain;
        whence[name] = place;
      } else if (path !== "") {
        const secret = readSecret(path, file.path);
        if ("problem" in secret) problems.push(`${name}_FILE: ${secret.problem}`);
        else values[name] = secret.text;
        whence[name] = `${path}, named in ${place}`;
      }
    }
  }
  return { values, whence, problems };
}

function readSettingsFile(
  names: readonly string[],
  { path, named }: SettingsFile,
): { readonly values: Variables; readonly problems: readonly string[] } {
  let text: string;
  try {
    text = readText(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" && !named) return { values: {}, problems: [] };
    const why = code === "ENOENT" ? "there is no such file" : message;
    return { values: {}, problems: [`${path}: ${why}`] };
  }
  const seen = new Set<string>();
  const problems = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .flatMap((line, i) => {
      const wrong = problemOf(line, names, seen);
      return wrong === undefined ? [] : [`${path}, line ${i + 1}: ${wrong}`];
    });
  return { values: parseEnv(text.replace(/^\uFEFF/, "")), problems };
}

/** What Node's own reader would pass over in silence. */
function problemOf(line: string, names: readonly string[], seen: Set<string>): string | undefined {
  if (/^\s*(#|$)/.test(line)) return undefined;
  const [, name = "", value = ""] =
    /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
  if (name === "") return "not of the form NAME=value";
  if (!names.includes(name) && !names.includes(name.replace(IN_FILE, ""))) {
    const meant = nearest(name, names);
    return `there is no setting ${name}${meant === undefined ? "" : `; did you mean ${meant}?`}`;
  }
  if (seen.has(name)) return `${name} stands here for the second time`;
  seen.add(name);
  const [quote = ""] = value;
  if (`"'\``.includes(quote) && quote !== "") {
    // After the closing quote only a comment may come.
    const rest = value.slice(1).split(quote).slice(1).join(quote).trim();
    const closed = value.indexOf(quote, 1) > 0;
    return closed && (rest === "" || rest.startsWith("#"))
      ? undefined
      : `the quotes around the value of ${name} do not match`;
  }
  return value.includes("#")
    ? `the value of ${name} would end before its #; put quotes around it`
    : undefined;
}

function readSecret(
  path: string,
  beside: string,
): { readonly text: string } | { readonly problem: string } {
  try {
    const place = isAbsolute(path) ? path : resolve(beside, "..", path);
    const text = readText(place).replace(/\r?\n$/, "");
    return text === "" ? { problem: `${path} is empty` } : { text };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { problem: code === "ENOENT" ? `there is no file ${path}` : message };
  }
}

function readText(path: string): string {
  const text = readFileSync(path, "utf8");
  if (text.length > LONGEST) throw new Error(`${path} is far too long`);
  return text;
}
