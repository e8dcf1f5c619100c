/**
 * The cookies of signing in: one name for each city, out of reach of scripts and other sites. Over HTTPS the prefix `__Host-` makes browsers
 * take them from this very host and over HTTPS only (RFC 6265bis, 4.1.3).
 */

const NAME = "rosario";

export type CookieOptions = {
  readonly path: "/";
  readonly httpOnly: true;
  readonly sameSite: "Lax";
  readonly secure: boolean;
};

/** The cookie that carries a session of a city. */
export function sessionCookie(baseUrl: string, citySlug: string): string {
  return `${prefixOf(baseUrl)}${NAME}-${citySlug}`;
}

/** The cookie of whoever was sent to the organisation's sign-in and is not back yet. */
export function attemptCookie(baseUrl: string, citySlug: string): string {
  return `${prefixOf(baseUrl)}${NAME}.attempt-${citySlug}`;
}

/** Whether any city's session is among these cookies: such a visitor's pages are kept by nobody. */
export function holdsSession(baseUrl: string, cookies: Readonly<Record<string, string>>): boolean {
  const begin = sessionCookie(baseUrl, "");
  return Object.keys(cookies).some((name) => name.startsWith(begin));
}

export function cookieOptions(baseUrl: string): CookieOptions {
  return { path: "/", httpOnly: true, sameSite: "Lax", secure: isSecure(baseUrl) };
}

function prefixOf(baseUrl: string): string {
  return isSecure(baseUrl) ? "__Host-" : "";
}

function isSecure(baseUrl: string): boolean {
  return baseUrl.startsWith("https:");
}
