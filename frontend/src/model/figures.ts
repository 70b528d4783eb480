/** What stands where a figure cannot be said. */
export const UNSAID = '–';

const MINUS = '−';
const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Rounds half up, away from zero as printed tables and spreadsheets do: -12.5 is -13; never minus zero. */
export function halfUp(value: number, decimals = 0): number {
  const scale = 10 ** decimals;
  const whole = Math.floor(Math.abs(value) * scale + 0.5) / scale;
  return value < 0 && whole !== 0 ? -whole : whole;
}

/** Whether a unit counts things, of which larger and smaller can be told between measures. */
export function countsThings(unit: string): boolean {
  return unit === 'count' || unit === 'people';
}

function magnitude(value: number, unit: string): string {
  return countsThings(unit) ? grouped.format(halfUp(value)) : oneDecimal.format(halfUp(value, 1));
}

const marks: Record<string, string> = { percent: ' %', seconds: ' s' };

/** A figure as it is printed: `38,995`, `93.4 %`, `8.2 s`. */
export function figurePrinted(value: number | null, unit: string): string {
  return value === null ? UNSAID : `${magnitude(value, unit)}${marks[unit] ?? ''}`;
}

function signed(printed: string, value: number): string {
  return value === 0 ? printed : `${value > 0 ? '+' : MINUS}${printed}`;
}

/** A change as it is printed, with its sign: `+463`, `−15,124`; of a rate in percentage points, `+1.2 pp`. */
export function changePrinted(value: number | null, unit: string): string {
  if (value === null) {
    return UNSAID;
  }
  const rounded = halfUp(value, countsThings(unit) ? 0 : 1);
  return `${signed(magnitude(Math.abs(rounded), unit), rounded)}${unit === 'percent' ? ' pp' : (marks[unit] ?? '')}`;
}

interface Changed {
  readonly unit: string;
  readonly current: number | null;
  readonly previous: number | null;
  readonly percent: number | null;
}

/** A change in per cent as the Panel prints it, whole; `n/a` from zero; nothing for a rate, whose change is in points. */
export function percentPrinted({ unit, current, previous, percent }: Changed): string {
  if (percent !== null) {
    const rounded = halfUp(percent);
    return `${signed(grouped.format(Math.abs(rounded)), rounded)} %`;
  }
  if (unit === 'percent') {
    return '';
  }
  return previous === 0 && current !== null ? 'n/a' : UNSAID;
}

/** The same unrounded, for a tooltip. */
export function percentWords(changed: Changed): string {
  const { unit, previous, percent } = changed;
  if (percent !== null) {
    return `${String(percent).replace('-', MINUS)} %, unrounded`;
  }
  if (unit === 'percent') {
    return 'The change of a rate is in percentage points';
  }
  return previous === 0 ? 'There is no per cent of zero' : 'Cannot be said';
}

/** A figure for a spreadsheet: unrounded, without marks; empty where there is none. */
export function plain(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
