import type { PastCount } from '../protocol/unusual';

/** A chart of counts over the hours, in a box `width` by `height`. Bands break where an hour has no history. */
export interface Hours {
  readonly top: number;
  readonly line: string;
  readonly expected: string;
  readonly bands: readonly string[];
  readonly points: readonly { readonly x: number; readonly y: number; readonly outside: boolean }[];
}

interface Banded {
  readonly x: number;
  readonly low: number;
  readonly high: number;
  readonly expected: number;
}

function runs(past: readonly PastCount[], x: (index: number) => number): Banded[][] {
  const found: Banded[][] = [[]];
  past.forEach(({ low, high, expected }, index) => {
    if (low === null || high === null || expected === null) {
      found.push([]);
    } else {
      found.at(-1)?.push({ x: x(index), low, high, expected });
    }
  });
  return found.filter((run) => run.length > 0);
}

export function drawHours(past: readonly PastCount[], width: number, height: number): Hours {
  const top = Math.max(4, ...past.map(({ count, high }) => Math.max(count, high ?? 0)));
  const x = (index: number) => tenth(past.length < 2 ? width / 2 : (index / (past.length - 1)) * width);
  const y = (value: number) => tenth(height - (value / top) * height);
  const path = (points: readonly (readonly [number, number])[]) =>
    `M${points.map((point) => point.join(' ')).join('L')}`;
  const banded = runs(past, x);
  const points = past.map(({ count, low, high }, index) => ({
    x: x(index),
    y: y(count),
    outside: low !== null && high !== null && (count < low || count > high),
  }));
  return {
    top,
    line: path(points.map((point) => [point.x, point.y])),
    expected: banded.map((run) => path(run.map((hour) => [hour.x, y(hour.expected)]))).join(''),
    bands: banded.map(
      (run) =>
        `${path([
          ...run.map((hour) => [hour.x, y(hour.high)] as const),
          ...run.toReversed().map((hour) => [hour.x, y(hour.low)] as const),
        ])}Z`,
    ),
    points,
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
