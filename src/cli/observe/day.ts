const DAY = 86_400_000;
const days = new Map<number, string>();

/** The day in UTC of an ISO time, or of seconds, milliseconds or microseconds since 1970. */
export function dayOf(time: unknown): string | undefined {
  if (typeof time === 'number') return dayOfNumber(time);
  if (typeof time !== 'string') return undefined;
  if (/^\d{10,16}$/.test(time)) return dayOfNumber(Number(time));
  if (/^\d{8}$/.test(time)) return dayOfText(`${time.slice(0, 4)}-${time.slice(4, 6)}-${time.slice(6)}`);
  return dayOfText(time);
}

function dayOfText(text: string): string | undefined {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:$|[T ])/.test(text)) return undefined;
  if (!/[+-]\d\d:?\d\d$/.test(text.slice(10)) || /[+-]00:?00$/.test(text)) return text.slice(0, 10);
  return dayOfNumber(Date.parse(text));
}

function dayOfNumber(number: number): string | undefined {
  const milliseconds = number > 1e14 ? number / 1000 : number > 1e11 ? number : number * 1000;
  const place = Math.floor(milliseconds / DAY);
  if (!(place > 0 && place < 50_000)) return undefined;
  const known = days.get(place);
  if (known !== undefined) return known;
  const day = new Date(place * DAY).toISOString().slice(0, 10);
  days.set(place, day);
  return day;
}
