import { localMoment, momentsOf } from '../model/localMoment';

/** What entries are asked for, by the names that the address and the server have for it. */
export const FIELDS = ['from', 'to', 'who', 'act', 'about'] as const;
export type Field = (typeof FIELDS)[number];

/** What an entry is about: the acts of section 62, and what else an auditor asks after. */
export const ACTS = [
  'collection',
  'alteration',
  'consultation',
  'disclosure',
  'combination',
  'erasure',
  'sign-in',
  'failed-sign-in',
  'sign-out',
  'refusal',
  'sessions-ended',
  'outcome',
] as const;

/** Words for an act, as a person says them. */
export function actWords(act: string): string {
  const words = act.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The part of an address that the server is asked with. */
export function query(value: (name: string) => string | null, more: readonly string[] = []): string {
  const asked = new URLSearchParams();
  for (const name of [...FIELDS, ...more]) {
    const said = value(name);
    if (said !== null && said !== '') {
      asked.set(name, said);
    }
  }
  return asked.toString();
}

/** A moment as a field for local times holds it; nothing where it is none. */
export function localText(moment: string | null, zone: string): string {
  const at = moment === null ? NaN : Date.parse(moment);
  if (Number.isNaN(at)) {
    return '';
  }
  const { date, time } = localMoment(at, zone);
  return `${date}T${time.slice(0, 5)}`;
}

/** The moment of a field's local time; null where there is none. */
export function momentText(local: string, zone: string): string | null {
  const [date = '', time = ''] = local.split('T');
  const [at] = momentsOf(date, time, zone);
  return at === undefined ? null : new Date(at).toISOString().replace('.000Z', 'Z');
}
