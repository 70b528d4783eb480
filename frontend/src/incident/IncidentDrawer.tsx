import { useEffect, useRef, useState } from 'react';
import type { Live } from '../live/useLive';
import { useJson } from '../live/useJson';
import { Lines } from '../look/Lines';
import type { IncidentRow } from '../protocol/incidents';
import { TimelineSchema } from '../protocol/timeline';
import { Story } from './Story';
import './drawer.css';

/** Counts how often the incident's row changed since it was first seen; before the list is here nothing is known. */
function useVersion(live: Live<'incidents'>, id: string): number {
  const row = live.picture === null ? 'unknown' : (live.picture.data.rows[id] ?? null);
  const [seen, setSeen] = useState<{ row: IncidentRow | null | 'unknown'; version: number }>({ row, version: 0 });
  if (seen.row !== row) {
    setSeen({ row, version: seen.row === 'unknown' || row === 'unknown' ? seen.version : seen.version + 1 });
  }
  return seen.version;
}

/** Takes the keyboard in when it opens, and gives it back to what opened it when it closes. */
function useFocus(id: string) {
  const drawer = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    drawer.current?.focus();
    return () => {
      // A list may have drawn its row anew meanwhile: then the link to the same incident will do.
      const again = document.querySelector<HTMLElement>(`main [data-incident="${CSS.escape(id)}"]`);
      const to = before instanceof HTMLElement && before.isConnected && before !== document.body ? before : again;
      (to?.matches('a, button') === false ? to.querySelector<HTMLElement>('a') : to)?.focus();
    };
  }, [id]);
  return drawer;
}

function failure(status: number | null, message: string, id: string): string {
  switch (status) {
    case 404:
      return `There is no incident ${id}.`;
    case 403:
      return 'Your role may not see incidents one by one.';
    case 0:
      return 'The server cannot be reached. What was here is tried again when the incident changes.';
    default:
      return `The incident cannot be shown: ${message}.`;
  }
}

interface Props {
  readonly id: string;
  /** The list of open incidents, in which a change of this one shows. */
  readonly live: Live<'incidents'>;
  readonly onClose: () => void;
}

/** One incident's whole story, beside the page that it was opened from; on a phone in place of it. */
export function IncidentDrawer({ id, live, onClose }: Props) {
  const version = useVersion(live, id);
  const drawer = useFocus(id);
  const fetched = useJson(`/api/v1/incidents/${encodeURIComponent(id)}/timeline`, TimelineSchema, version);

  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        onClose();
      }
    };
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('keydown', escape);
    };
  }, [onClose]);

  return (
    <aside
      className="drawer"
      aria-label={`Incident ${id}`}
      aria-busy={fetched.kind === 'asking'}
      data-testid="drawer"
      data-shown={fetched.kind === 'here' ? fetched.value.id : undefined}
      ref={drawer}
      tabIndex={-1}
    >
      <header className="drawer__head">
        <h2>Incident {id}</h2>
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </header>
      {fetched.kind === 'asking' && (
        <>
          <p className="quiet">What happened, who judged what, the calls that led to it.</p>
          <Lines count={6} />
        </>
      )}
      {fetched.kind === 'failed' && (
        <p role="alert" data-testid="drawer-failed">
          {failure(fetched.status, fetched.message, id)}
        </p>
      )}
      {fetched.kind === 'here' && <Story story={fetched.value} />}
    </aside>
  );
}
