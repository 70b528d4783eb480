import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAddress } from './useAddress';
import './incidentLink.css';

interface Props {
  readonly id: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Opens an incident's drawer on whatever page it stands. */
export function IncidentLink({ id, className = '', children }: Props) {
  const address = useAddress();
  return (
    <Link
      href={address.with({ incident: id })}
      className={`incident-link ${className}`}
      data-incident={id}
      aria-current={address.value('incident') === id ? 'true' : undefined}
    >
      {children}
    </Link>
  );
}
