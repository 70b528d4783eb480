import { memo } from 'react';
import { Panel } from '../look/Panel';
import { TrailLine } from '../look/TrailLine';
import { lineName } from '../model/words';
import type { Trail } from '../protocol/board';
import type { Calls as CallsNow, Line } from '../protocol/calls';
import { CallLine } from './CallLine';
import { counted } from './counted';
import './calls.css';

function QuietLine({ line }: { readonly line: Line }) {
  return (
    <p className="label line__quiet">
      <b>{lineName(line.line)}</b> <span data-testid={`calls-${line.line}-waiting`}>{line.waiting}</span> waiting,{' '}
      {line.lastHour.offered} received in the last hour, {line.today.offered} today
    </p>
  );
}

interface Props {
  readonly calls: CallsNow;
  readonly trail: Trail;
  /** Whether only some areas are asked for. */
  readonly ofAreas: boolean;
}

/** The state of the room: each line's calls now, in the last quarter of an hour, the last hour and today. */
export const Calls = memo(function Calls({ calls, trail, ofAreas }: Props) {
  const spoken = calls.lines.filter((line) => line.line !== 'online');
  const written = calls.lines.filter((line) => line.line === 'online');
  const waiting = calls.lines.reduce((sum, line) => sum + line.waiting, 0);
  return (
    <Panel
      title="Calls"
      aside={
        <>
          <span data-testid="calls-waiting">{waiting}</span> waiting{' '}
          <TrailLine
            marks={trail.waiting}
            everyMinutes={trail.everyMinutes}
            of="Calls waiting"
            testId="calls-waiting-trail"
          />
        </>
      }
      className="calls"
    >
      <div className="lines">
        {spoken.map((line) => (
          <CallLine key={line.line} line={line} />
        ))}
      </div>
      {written.map((line) => (
        <QuietLine key={line.line} line={line} />
      ))}
      {ofAreas && (
        <p className="label" title={counted.areaUnknown}>
          Only calls known to be from here; <b data-testid="calls-area-unknown">{calls.areaUnknown}</b> received today
          say no area.
        </p>
      )}
    </Panel>
  );
});
