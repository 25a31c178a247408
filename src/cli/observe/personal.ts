// Values that look personal. They are counted, never copied.

export type Personal = 'an email address' | 'a phone number' | 'a card number';

const EMAIL = /[^\s@<>"'(),;:/?&=]{1,64}(?:@|%40)[^\s@<>"'(),;:/?&=]{1,190}\.[a-z]{2,24}(?![a-z])/i;
const PHONE = /^(?:\+\d[\d ().-]{6,18}\d|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4})$/;
const CARD =
  /^(?:4\d{12}(?:\d{3})?(?:\d{3})?|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35\d{14}|3(?:0[0-5]|[68]\d)\d{11})$/;
const LONGEST = 2000;
const DEEPEST = 20;

/** What of a person a value seems to tell, anywhere inside of it. */
export function personalIn(value: unknown, depth = 0): Personal | undefined {
  if (typeof value === 'string') return personalText(value);
  if (typeof value === 'number') return value > 1e12 && isCard(String(value)) ? 'a card number' : undefined;
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return undefined;
  for (const inner of Object.values(value)) {
    const found = personalIn(inner, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function personalText(text: string): Personal | undefined {
  if (text.length < 6) return undefined;
  if (text.includes('@') || text.includes('%40')) {
    if (EMAIL.test(text.length > LONGEST ? text.slice(0, LONGEST) : text)) return 'an email address';
  }
  if (text.length > 24 || !/^[+(\d]/.test(text)) return undefined;
  if (PHONE.test(text)) return 'a phone number';
  return text.length > 12 && isCard(text.replace(/[ -]/g, '')) ? 'a card number' : undefined;
}

function isCard(digits: string): boolean {
  return CARD.test(digits) && passesLuhn(digits);
}

/** ISO/IEC 7812-1, annex B. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    sum += place % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
