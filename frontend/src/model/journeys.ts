import type { Journeys, Move } from '../protocol/journeys';
import { counted, gradeName } from './words';

/** A length of time to read at a glance: seconds below two minutes, minutes below two hours, then hours or days. */
export function lengthWords(seconds: number | null): string {
  if (seconds === null) {
    return '–';
  }
  if (seconds < 120) {
    return `${seconds} s`;
  }
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) {
    return `${minutes} min`;
  }
  const hours = Math.round(seconds / 360) / 10;
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 2.4) / 10} d`;
}

/** A share of a whole for people: whole per cent, with the words for what is too few to round. */
export function shareWords(part: number, whole: number): string {
  if (whole === 0) {
    return '–';
  }
  const percent = (part * 100) / whole;
  return part > 0 && percent < 0.5 ? 'under 1 %' : `${Math.round(percent)} %`;
}

/** The grades of a matrix: ungraded first, then every grade in use or met. */
export function gradesOf({ grades, moves, ends }: Pick<Journeys, 'grades' | 'moves' | 'ends'>): (number | null)[] {
  const met = [
    ...grades.map(({ grade }) => grade),
    ...moves.flatMap(({ from, to }) => [from, to]),
    ...ends.flatMap(({ first, last }) => [first, last]),
  ];
  return [null, ...[...new Set(met)].filter((grade) => grade !== null).sort((one, other) => one - other)];
}

export function countOf(moves: readonly Move[], from: number | null, to: number | null): number {
  return moves.find((move) => move.from === from && move.to === to)?.count ?? 0;
}

/** A path in words, for those who do not see its marks. */
export function pathWords(grades: readonly number[]): string {
  return grades.length === 0 ? 'Never graded' : grades.map((grade) => gradeName(grade)).join(', then ');
}

/** One end of the flows at one side: where it stands, and how much goes through it. */
export interface Stop {
  readonly grade: number | null;
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

export interface Flow {
  readonly first: number | null;
  readonly last: number | null;
  readonly count: number;
  readonly path: string;
}

export interface Flows {
  readonly height: number;
  readonly firsts: readonly Stop[];
  readonly lasts: readonly Stop[];
  readonly flows: readonly Flow[];
}

/** Stops are so far apart, and a stop or a flow is at least so high, that its words and itself can be seen. */
const GAP = 14;
const LEAST = 1.5;

type Ends = Journeys['ends'];

function stops(ends: Ends, side: 'first' | 'last', order: readonly (number | null)[], scale: number): Stop[] {
  let y = 0;
  return order.flatMap((grade) => {
    const there = ends.filter((end) => end[side] === grade);
    const count = there.reduce((sum, end) => sum + end.count, 0);
    if (count === 0) {
      return [];
    }
    const height = there.reduce((sum, end) => sum + Math.max(LEAST, end.count * scale), 0);
    const stop = { grade, count, y, height };
    y += Math.max(height, LEAST) + GAP;
    return [stop];
  });
}

/** First grades to the left, last ones to the right, a band between them as high as the incidents are many. */
export function drawFlows(ends: Ends, order: readonly (number | null)[], width: number, height: number): Flows {
  const total = ends.reduce((sum, end) => sum + end.count, 0);
  const scale = total === 0 ? 0 : (height - GAP * order.length) / total;
  const [firsts, lasts] = [stops(ends, 'first', order, scale), stops(ends, 'last', order, scale)];
  const left = new Map(firsts.map((stop) => [stop.grade, stop.y]));
  const right = new Map(lasts.map((stop) => [stop.grade, stop.y]));
  const middle = width / 2;
  const flows = order.flatMap((first) =>
    order.flatMap((last) => {
      const count = ends.find((end) => end.first === first && end.last === last)?.count ?? 0;
      if (count === 0) {
        return [];
      }
      const thick = Math.max(LEAST, count * scale);
      const [from, to] = [left.get(first) ?? 0, right.get(last) ?? 0];
      left.set(first, from + thick);
      right.set(last, to + thick);
      const [a, b, c, d] = [from, to, to + thick, from + thick].map(tenth) as [number, number, number, number];
      const path =
        `M0 ${a}C${middle} ${a} ${middle} ${b} ${width} ${b}` + `V${c}C${middle} ${c} ${middle} ${d} 0 ${d}Z`;
      return [{ first, last, count, path }];
    }),
  );
  const bottom = Math.max(0, ...[...firsts, ...lasts].map((stop) => stop.y + stop.height));
  return { height: tenth(bottom), firsts, lasts, flows };
}

/** A band in words. */
export function flowWords({ first, last, count }: Omit<Flow, 'path'>): string {
  const whole = counted(count, 'incident');
  if (first === null) {
    return `${whole} never graded`;
  }
  return first === last
    ? `${whole} of ${gradeName(first)} stayed or came back there`
    : `${whole} from ${gradeName(first)} to ${gradeName(last)}`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
