import type { Fetched } from '../live/useJson';
import { Lines } from '../look/Lines';
import { Notice } from '../look/Notice';
import { Panel } from '../look/Panel';

interface Props {
  readonly fetched: Exclude<Fetched<unknown>, { kind: 'here' }>;
  /** What is coming, by title and words. */
  readonly coming: readonly (readonly [string, string])[];
}

function why(status: number | null, message: string): string {
  switch (status) {
    case 403:
      return 'Your role may not see this page. Whoever gives out roles can change that.';
    case 0:
      return 'The server cannot be reached. Reload the page when it is back.';
    case null:
      return 'This page cannot read what the server sent. Reload it; if that does not help, tell whoever runs the server.';
    default:
      return `The server gave no figures: ${message}`;
  }
}

/** In place of figures that are still to come, or that there are none of. */
export function NotHere({ fetched, coming }: Props) {
  if (fetched.kind === 'failed') {
    return (
      <Notice alert testId="refused">
        <p>{why(fetched.status, fetched.message)}</p>
      </Notice>
    );
  }
  return coming.map(([name, words]) => (
    <Panel key={name} title={name} aside={words} busy>
      <Lines count={5} />
    </Panel>
  ));
}
