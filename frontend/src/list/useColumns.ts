import { useState } from 'react';
import { keep, kept } from '../look/kept';
import type { Column } from './column';

/**
 * The columns to show: as the address says, else as this browser keeps them, else the usual ones. The first always
 * stands, since it opens the row.
 */
export function useColumns<R>(
  name: string,
  all: readonly Column<R>[],
  usual: readonly string[],
  named: readonly string[] | null,
): [readonly string[], (keys: readonly string[]) => void] {
  const key = `thriveline.columns.${name}`;
  const [own, setOwn] = useState(() => kept(key)?.split(',') ?? null);
  const known = (keys: readonly string[]) => keys.filter((each) => all.some((column) => column.key === each));
  const shown = known(named ?? own ?? usual);
  const first = all[0]?.key ?? '';
  const keys = [first, ...shown.filter((each) => each !== first)];
  return [
    keys,
    (next) => {
      keep(key, next.join(','));
      setOwn([...next]);
    },
  ];
}
