/** Names the browser and the system that a User-Agent header tells of, in words by which people know their own devices again. */

export type Device = { readonly browser: string | null; readonly system: string | null };

/** In this order: most browsers also claim to be those after them. */
const BROWSERS = [
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\b(?:OPR|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bVivaldi\//, "Vivaldi"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|Chromium|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
] as const;

const SYSTEMS = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b|\bX11\b/, "Linux"],
] as const;

/** Null where it is something that we don't know. */
export function deviceOf(userAgent: string | undefined): Device {
  // Nobody's browser needs more, and what is longer is not looked through.
  const said = (userAgent ?? "").slice(0, 500);
  return { browser: firstOf(BROWSERS, said), system: firstOf(SYSTEMS, said) };
}

function firstOf(names: readonly (readonly [RegExp, string])[], said: string): string | null {
  return names.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}
