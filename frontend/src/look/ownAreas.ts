import { createContext, useContext } from 'react';

/** The areas that whoever is signed in is limited to, as an address has them; null for the whole force. */
export const OwnAreasContext = createContext<string | null>(null);

interface Everything {
  readonly area: string | null;
  /** What a way to it is called. */
  readonly name: string;
}

/** All that whoever is signed in may see. */
export function useEverything(): Everything {
  const own = useContext(OwnAreasContext);
  return { area: own, name: own === null ? 'Whole force' : 'All your areas' };
}
