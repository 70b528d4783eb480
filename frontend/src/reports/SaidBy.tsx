import { useNow } from '../live/now';
import { localTime } from '../model/moment';
import type { Said } from '../protocol/reports';

/** Who, and when. */
export function SaidBy({ said: { by, at }, zone }: { readonly said: Said; readonly zone: string }) {
  return (
    <>
      {by}, <time dateTime={at}>{localTime(Date.parse(at), zone, useNow())}</time>
    </>
  );
}
