/** Numbers as they stand in addresses and forms; what is none is told apart, never refused. */

/** The whole number, as people write it, up to nine figures; undefined for anything else. */
export function askedNumber(text: string | undefined): number | undefined {
  return /^(?:0|[1-9]\d{0,8})$/.test(text ?? "") ? Number(text) : undefined;
}

/** The page of a long list, counted from 1; the first for anything that names none. */
export function askedPage(text: string | undefined): number {
  return /^[1-9]\d{0,5}$/.test(text ?? "") ? Number(text) : 1;
}
