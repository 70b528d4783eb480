import { useEffect } from 'react';
import { useAddress } from '../look/useAddress';
import { areaIn } from '../model/address';
import { areaCodes } from '../model/areas';

/**
 * The areas that the address chooses. Whoever is limited to some is led to an address that names those; undefined until
 * they are there.
 */
export function useArea(own: string | null): string | null | undefined {
  const { search, go } = useAddress();
  const area = areaIn(search);
  const may = own === null || (area !== null && areaCodes(area).every((code) => areaCodes(own).includes(code)));

  useEffect(() => {
    if (!may) {
      go({ area: own }, true);
    }
  }, [may, own, go]);

  return may ? area : undefined;
}
