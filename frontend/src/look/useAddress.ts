import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';
import { address } from '../model/address';

type Changes = Readonly<Record<string, string | null>>;

export interface Address {
  readonly path: string;
  readonly search: string;
  /** A value of the query, null where it is not there. */
  readonly value: (name: string) => string | null;
  /** This page with other values in its query. */
  readonly with: (changes: Changes) => string;
  /** Goes there, in place of this entry of the history where `replace`. */
  readonly go: (changes: Changes, replace?: boolean) => void;
}

/** Where the page is, and how to say the same with a little changed: what is shown is in the address. */
export function useAddress(): Address {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const value = useCallback((name: string) => new URLSearchParams(search).get(name), [search]);
  const changed = useCallback((changes: Changes) => address(path, search, changes), [path, search]);
  const go = useCallback(
    (changes: Changes, replace = false) => {
      navigate(address(path, search, changes), { replace });
    },
    [navigate, path, search],
  );
  return { path, search, value, with: changed, go };
}
