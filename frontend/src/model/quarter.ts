import { localMoment, momentsOf } from './localMoment';

/** A quarter of a financial year, which begins in April. */
export interface Quarter {
  /** As `2018/19 Q2`. */
  readonly name: string;
  /** When it begins, and when the next does, in epoch milliseconds. */
  readonly from: number;
  readonly to: number;
  /** Its months: when each begins. */
  readonly months: readonly number[];
}

/** The quarter of a moment, by the local calendar. */
export function quarterOf(at: number, zone: string): Quarter {
  const [year = 0, month = 1] = localMoment(at, zone).date.split('-').map(Number);
  const first = month - ((month - 1) % 3);
  const begins = (later: number) => {
    const months = first - 1 + later;
    const date = new Date(Date.UTC(year, months, 1)).toISOString().slice(0, 10);
    return momentsOf(date, '00:00:00', zone)[0] ?? Date.UTC(year, months, 1);
  };
  const financial = first < 4 ? year - 1 : year;
  const number = first < 4 ? 4 : (first - 1) / 3;
  return {
    name: `${financial}/${String((financial + 1) % 100).padStart(2, '0')} Q${number}`,
    from: begins(0),
    to: begins(3),
    months: [begins(0), begins(1), begins(2)],
  };
}
