import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useEverything } from '../look/ownAreas';
import { useAddress } from '../look/useAddress';
import './heading.css';

interface Props {
  readonly title: string;
  readonly area: string | null;
  readonly areaName: string | null;
  /** Beside the title: what the page covers. */
  readonly children?: ReactNode;
}

/** The way back to everything, from a choice of areas. */
function Everything({ area }: { readonly area: string }) {
  const address = useAddress();
  const all = useEverything();
  return all.area === area ? null : <Link href={address.with({ area: all.area })}>{all.name}</Link>;
}

/** A page's name, the areas that it is of where some are chosen, and the way back to the whole force. */
export function Heading({ title, area, areaName, children }: Props) {
  return (
    <div className="heading">
      <h1>{title}</h1>
      {area !== null && (
        <p className="heading__area">
          <b>{areaName ?? area}</b> <span className="quiet">{area}</span> <Everything area={area} />
        </p>
      )}
      {children}
    </div>
  );
}

/** The same where the areas are what the page is of: they are its name. */
export function AreaHeading({ area, areaName }: { readonly area: string; readonly areaName: string | null }) {
  return (
    <div className="heading">
      <h1>
        {areaName ?? area} <span className="quiet">{area}</span>
      </h1>
      <Everything area={area} />
    </div>
  );
}
