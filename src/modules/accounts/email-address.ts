/** E-mail addresses as far as a form can tell: something, one @, and a domain with a dot. Only a letter that arrives proves more. */

export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(text);
}
