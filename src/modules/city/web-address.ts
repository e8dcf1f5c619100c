/** Addresses on the web, as a source is named: pages link to them, so that nothing else may pass as one. */

export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && text.length <= 2_000 && URL.canParse(text);
}
