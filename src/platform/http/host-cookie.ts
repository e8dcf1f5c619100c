/**
 * Small cookies beside the session's, each of one city. Over HTTPS the prefix `__Host-` makes browsers take them from this very host and
 * over HTTPS only; then they hold for all paths, so that the name says whose they are (RFC 6265bis, 4.1.3; OWASP ASVS 5.0, 3.3).
 */

type HostCookie = {
  readonly name: string;
  readonly options: {
    readonly path: string;
    readonly httpOnly: true;
    readonly sameSite: "Lax";
    readonly secure: boolean;
  };
};

/** `path` is where it is sent to where there is no HTTPS, as on one's own machine. */
export function hostCookie(
  baseUrl: string,
  { kind, city, path }: Readonly<Record<"kind" | "city" | "path", string>>,
): HostCookie {
  const secure = baseUrl.startsWith("https:");
  return {
    name: secure ? `__Host-rosario.${kind}-${city}` : `rosario_${kind}`,
    options: { path: secure ? "/" : path, httpOnly: true, sameSite: "Lax", secure },
  };
}
