import { memo } from 'react';
import { useNow } from '../live/now';
import { Elapsed } from '../look/Elapsed';
import { Figure } from '../look/Figure';
import { lineName } from '../model/words';
import type { Line } from '../protocol/calls';
import { CallWindows } from './CallWindows';
import { counted } from './counted';
import { Measure } from './Measure';

/** The national standard for 999 calls: answered within 10 s, in milliseconds. */
const STANDARD = 10_000;

function LongestWait({ line }: { readonly line: Line }) {
  const now = useNow();
  const since = line.longestWaitingSince === null ? null : Date.parse(line.longestWaitingSince);
  const over = line.line === '999' && since !== null && now - since > STANDARD;
  return (
    <Measure
      label="Longest wait"
      title={counted.longestWait}
      note={over ? <span className="late">over 10 s</span> : null}
    >
      {since === null ? (
        <span className="figure figure--none">none waiting</span>
      ) : (
        <Elapsed since={since} now={now} finest="second" size="figure" testId={`calls-${line.line}-longest`} />
      )}
    </Measure>
  );
}

/** One line on which people speak: who waits now, and how calls have been answered. */
export const CallLine = memo(function CallLine({ line }: { readonly line: Line }) {
  return (
    <section className="line" aria-labelledby={`line-${line.line}`}>
      <h3 id={`line-${line.line}`}>{lineName(line.line)}</h3>
      <dl className="measures measures--now">
        <Measure label="Waiting" title={counted.waiting} note={line.waiting === 1 ? 'call' : 'calls'}>
          <Figure value={line.waiting} size="huge" testId={`calls-${line.line}-waiting`} />
        </Measure>
        <LongestWait line={line} />
      </dl>
      <CallWindows line={line} />
    </section>
  );
});
