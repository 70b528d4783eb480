import type { ReactNode } from 'react';

/** One column of a list. Its words are what is searched, copied and exported; a cell may show them differently. */
export interface Column<R> {
  readonly key: string;
  readonly name: string;
  /** How it is counted or meant. */
  readonly how?: string;
  /** How wide it is beside the others, in characters; where none says, widths go with the content. */
  readonly width?: number;
  /** Figures stand to the right. */
  readonly end?: boolean;
  /** What stands in its head, where it isn't one to sort by. */
  readonly head?: ReactNode;
  /** What to sort by; null goes last either way. Moments are epoch milliseconds. */
  readonly sort: (row: R, id: string) => string | number | null;
  readonly text: (row: R, id: string, now: number) => string;
  /** Whether its words go with the time. */
  readonly timed?: boolean;
  readonly cell?: (row: R, id: string) => ReactNode;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A way to narrow a list: a row stays where one of its values is chosen, or none is. */
export interface Filter<R> {
  readonly key: string;
  readonly name: string;
  readonly of: (row: R) => readonly string[];
  readonly options: readonly Option[];
}

export interface Item<R> {
  readonly id: string;
  readonly row: R;
}
