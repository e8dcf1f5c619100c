/** The cookie that carries a session: for one city's addresses only, out of reach of scripts and other sites. */

export const SESSION_COOKIE = "rosario_session";

export function sessionCookieOptions(baseUrl: string, citySlug: string) {
  return {
    path: `/${citySlug}`,
    httpOnly: true,
    sameSite: "Lax",
    secure: baseUrl.startsWith("https:"),
  } as const;
}
