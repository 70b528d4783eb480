import { useState } from 'react';
import { Panel } from '../look/Panel';
import { Verified } from './Verified';

/** Replays the log as it was known, and says whether the same figures come out. */
export function Verify({ path }: { readonly path: string }) {
  const [times, setTimes] = useState(0);
  return (
    <Panel title="Proof" aside="The log gives the same figures again">
      <p>
        <button
          type="button"
          className="button"
          onClick={() => {
            setTimes(times + 1);
          }}
        >
          Verify
        </button>
      </p>
      <div role="status">{times > 0 && <Verified key={times} path={path} />}</div>
    </Panel>
  );
}
