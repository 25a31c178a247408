import type { PlanShape } from '../record.ts';
import { requiredBy } from './cells.ts';

type Privacy = Pick<PlanShape, 'personal' | 'privacy'>;

/** What cells say of personal data: yes or no, or the class it is of. "PII" is no class of its own. */
export function privacyBy(personal: string, classes = ''): Privacy {
  const stated = requiredBy(personal);
  const named = [typeof stated === 'string' ? stated : '', ...classes.split(/\s*[,;|]\s*/)].filter((one) => one !== '');
  const isPersonal =
    stated === true || named.some((one) => PERSONAL.test(one)) ? true : stated === false ? false : undefined;
  const [kind] = named.filter((one) => !PERSONAL.test(one) && !NONE.test(one));
  return { ...(isPersonal !== undefined && { personal: isPersonal }), ...(kind !== undefined && { privacy: kind }) };
}

const PERSONAL = /^(?:pii|personal(?:ly identifiable)?(?: data| information)?)$/i;
const NONE = /^(?:none|public|internal|n\/a|not personal|technical)$/i;
