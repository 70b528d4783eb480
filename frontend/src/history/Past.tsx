import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../look/useAddress';
import { localMoment } from '../model/localMoment';
import { pageAddress } from '../model/address';

interface Props {
  readonly at: number;
  readonly zone: string;
  readonly knownAt: string | null;
  readonly children: ReactNode;
}

function words(at: number, zone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return day.format(at);
}

/** The frame of all that is past, with its moment: nobody takes it for what is now. */
export function Past({ at, zone, knownAt, children }: Props) {
  const { search } = useAddress();
  const local = localMoment(at, zone);
  const known = knownAt === null ? null : localMoment(Date.parse(knownAt), zone);
  return (
    <div className="past" data-testid="past">
      <div className="past__head">
        <p className="past__word">Historical</p>
        <p className="past__moment">
          <time dateTime={new Date(at).toISOString()} data-testid="moment">
            <span>{words(at, zone)}</span> <b className="past__time">{local.time}</b> <span>{local.zone}</span>
          </time>
        </p>
        <p className="past__known">
          {known === null
            ? 'as it was known then'
            : `as known on ${words(Date.parse(knownAt ?? ''), zone)}, ${known.time} ${known.zone}`}
        </p>
        <Link href={pageAddress('/', search)} className="past__now">
          Go to now
        </Link>
      </div>
      {children}
    </div>
  );
}
