/** Who a passkey is for: the host of the city's own address, else the installation's, as Web Authentication names it (W3C WebAuthn Level 3, 5.4.2). */

export type RelyingParty = { readonly id: string; readonly origin: string };

/** What a browser signed, as the form carries it; the library reads the rest. */
export type PasskeyAnswer = {
  readonly id: string;
  readonly rawId: string;
  readonly type: "public-key";
  readonly challenge: string;
  readonly response: Readonly<Record<string, unknown>>;
};

export function relyingPartyOf(cityOrigin: string): RelyingParty {
  const { hostname, origin } = new URL(cityOrigin);
  return { id: hostname, origin };
}

/** How long a browser has to sign, in milliseconds. */
export const CHALLENGE_TIME = 5 * 60_000;

/** Longest name of a passkey. */
export const NAME_LENGTH = 80;
