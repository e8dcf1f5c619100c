/**
 * A signatory: an organisation or somebody who lives here, under the city's declaration. Of a person no more is kept than it takes to let them
 * withdraw (GDPR art. 5(1)(c)): after the address was confirmed a keyed hash of it, and a name only where it is to be shown.
 */
import type { Id } from "../../kernel/id.ts";
import { tidyText } from "../../kernel/written.ts";

export const SIGNATORY_KINDS = ["organisation", "resident"] as const;
export type SignatoryKind = (typeof SIGNATORY_KINDS)[number];

/** Why the city may take a signature off the list; everybody reads how often for which reason. */
export const REMOVAL_REASONS = ["abuse", "not-theirs", "no-name", "advertising"] as const;
export type RemovalReason = (typeof REMOVAL_REASONS)[number];

/** A signatory whose name is shown. */
export type ShownSignatory = {
  readonly id: Id<"Signature">;
  readonly kind: SignatoryKind;
  readonly name: string;
  readonly signedAt: Date;
};

/** How long a link works that somebody asked for: to confirm a signature, or to withdraw one. */
export const LINK_HOURS = 48;
/** Letters that one address gets within a day, and that the whole city sends to signatories. */
export const MOST_TO_ADDRESS = 3;
export const MOST_A_DAY = 2_000;

const LONGEST_NAME = 120;

export function isSignatoryKind(text: string): text is SignatoryKind {
  return (SIGNATORY_KINDS as readonly string[]).includes(text);
}

export function isRemovalReason(text: string): text is RemovalReason {
  return (REMOVAL_REASONS as readonly string[]).includes(text);
}

/** A name on one line. */
export function tidyName(text: string): string {
  return tidyText(text).replace(/\s+/g, " ");
}

export type NameProblem = "no-name" | "bad-name" | "too-long";

/** What is wrong with a name; a name is no advertisement, and leads nowhere. */
export function nameProblem(name: string): NameProblem | undefined {
  if (name === "") return "no-name";
  if (name.length > LONGEST_NAME) return "too-long";
  return /:\/\/|www\.|@|[\p{Cc}\p{Cf}]/iu.test(name) || !/\p{Letter}/u.test(name)
    ? "bad-name"
    : undefined;
}

/** The name as it is compared: "York  Tenants" and "york tenants" are one organisation. */
export function foldedName(name: string): string {
  return tidyName(name).normalize("NFKC").toLowerCase();
}

/** The address that letters go to. */
export function tidyAddress(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}

/** The mailbox that an address leads to: what stands after a plus sign tells letters apart, not people (RFC 5233). */
export function mailboxOf(address: string): string {
  const tidy = tidyAddress(address);
  const at = tidy.lastIndexOf("@");
  const local = tidy.slice(0, at).replace(/(?<=.)\+.*$/, "");
  return `${local}${tidy.slice(at)}`;
}

/** What the public record calls all signatories together. */
export const SIGNATORIES_SUBJECT = "signatories";

/** What a signature is committed to in the public record, and under which name its salt is forgotten. */
export function signatureCommitment(signature: {
  readonly id: Id<"Signature">;
  readonly kind: SignatoryKind;
  readonly name: string | null;
  /** In hexadecimal digits; null once it is forgotten. */
  readonly address: string | null;
}): {
  readonly about: string;
  readonly value: {
    readonly kind: string;
    readonly name: string | null;
    readonly address: string | null;
  };
} {
  const { id, kind, name, address } = signature;
  return { about: `signatory/${id}`, value: { kind, name, address } };
}
