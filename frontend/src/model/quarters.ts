const QUARTER = /^(\d{4})\/(\d{2})[- ]Q([1-4])$/;

/** A quarter of the financial year, which begins in April: `year` is the calendar year in which that begins. */
export interface Quarter {
  readonly year: number;
  readonly number: number;
}

/** Reads `2018/19-Q2`; null where it names no quarter. */
export function quarterOf(text: string | null): Quarter | null {
  const parts = QUARTER.exec(text ?? '');
  if (parts === null) {
    return null;
  }
  const quarter = { year: Number(parts[1]), number: Number(parts[3]) };
  return quarterText(quarter).slice(5, 7) === parts[2] ? quarter : null;
}

/** As addresses and the server write it. */
export function quarterText({ year, number }: Quarter): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}-Q${number}`;
}

/** As people write it, with its months. */
export function quarterWords(quarter: Quarter): string {
  const months = ['April to June', 'July to September', 'October to December', 'January to March'];
  return `${quarterText(quarter).replace('-', ' ')}, ${months[quarter.number - 1] ?? ''}`;
}

/** The quarter in which a moment lies in a zone. */
export function quarterAt(moment: number, zone: string): Quarter {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: 'numeric' }).formatToParts(
    moment,
  );
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const month = of('month') - 1;
  return month < 3 ? { year: of('year') - 1, number: 4 } : { year: of('year'), number: Math.floor(month / 3) };
}

/** So many quarters later, or earlier where negative. */
export function quartersOn({ year, number }: Quarter, by: number): Quarter {
  const index = year * 4 + (number - 1) + by;
  return { year: Math.floor(index / 4), number: (((index % 4) + 4) % 4) + 1 };
}
