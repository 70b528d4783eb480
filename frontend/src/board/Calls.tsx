import { useNow } from '../live/now';
import { Elapsed } from '../look/Elapsed';
import { Figure } from '../look/Figure';
import { Panel } from '../look/Panel';
import { abandoned, abandonedStages, lineName, percent, withinTenSeconds } from '../model/words';
import type { CallCounts, Line } from '../protocol/board';
import { counted } from './counted';
import { Measure } from './Measure';
import './calls.css';

/** The national standard for 999 calls: answered within 10 s, in milliseconds. */
const STANDARD = 10_000;

function shareWords(calls: CallCounts): string {
  const share = withinTenSeconds(calls);
  return 'words' in share ? 'none' : `${share.percent} %`;
}

function WithinTenSeconds({ line }: { readonly line: Line }) {
  const hour = withinTenSeconds(line.lastHour);
  return (
    <Measure
      label="Within 10 s"
      title={`${counted.within10s} Today ${line.today.within10s} of ${line.today.answered}.`}
      note={'words' in hour ? null : `${line.lastHour.within10s} of ${line.lastHour.answered}`}
      today={shareWords(line.today)}
    >
      {'words' in hour ? (
        <span className="figure figure--none">{hour.words}</span>
      ) : (
        <Figure value={hour.percent} unit="%" />
      )}
    </Measure>
  );
}

function Abandoned({ line }: { readonly line: Line }) {
  const { lastHour, today } = line;
  const hour = percent(abandoned(lastHour), lastHour.offered);
  const day = percent(abandoned(today), today.offered);
  return (
    <Measure
      label="Abandoned"
      title={`${counted.abandoned} In the last hour ${abandonedStages(lastHour)}; today ${abandonedStages(today)}.`}
      note={hour === null ? null : `${abandoned(lastHour)} of ${lastHour.offered}`}
      today={day === null ? 'none' : `${day} %`}
    >
      {hour === null ? <span className="figure figure--none">none offered</span> : <Figure value={hour} unit="%" />}
    </Measure>
  );
}

function CallLine({ line }: { readonly line: Line }) {
  const now = useNow();
  const since = line.longestWaitingSince === null ? null : Date.parse(line.longestWaitingSince);
  const over = line.line === '999' && since !== null && now - since > STANDARD;
  return (
    <section className="line" aria-labelledby={`line-${line.line}`}>
      <h3 id={`line-${line.line}`}>{lineName(line.line)}</h3>
      <dl className="measures measures--now">
        <Measure label="Waiting" title={counted.waiting} note={line.waiting === 1 ? 'call' : 'calls'}>
          <Figure value={line.waiting} size="huge" testId={`calls-${line.line}-waiting`} />
        </Measure>
        <Measure
          label="Longest wait"
          title={counted.longestWait}
          note={over ? <span className="late">over 10 s</span> : null}
        >
          {since === null ? (
            <span className="figure figure--none">none waiting</span>
          ) : (
            <Elapsed since={since} now={now} finest="second" size="figure" />
          )}
        </Measure>
      </dl>
      <p className="label line__hour">In the last hour</p>
      <dl className="measures">
        <WithinTenSeconds line={line} />
        <Abandoned line={line} />
      </dl>
    </section>
  );
}

function QuietLine({ line }: { readonly line: Line }) {
  return (
    <p className="label line__quiet">
      <b>{lineName(line.line)}</b> <span data-testid={`calls-${line.line}-waiting`}>{line.waiting}</span> waiting,{' '}
      {line.lastHour.offered} received in the last hour, {line.today.offered} today
    </p>
  );
}

interface Props {
  readonly lines: readonly Line[];
  /** What the calls are of, where that is not what the page is of. */
  readonly aside?: string | undefined;
}

/** The state of the room: each line's calls now and in the last hour, with the day's beneath. */
export function Calls({ lines, aside }: Props) {
  const spoken = lines.filter((line) => line.line !== 'online');
  const written = lines.filter((line) => line.line === 'online');
  return (
    <Panel title="Calls" aside={aside} className="calls">
      <div className="lines">
        {spoken.map((line) => (
          <CallLine key={line.line} line={line} />
        ))}
      </div>
      {written.map((line) => (
        <QuietLine key={line.line} line={line} />
      ))}
    </Panel>
  );
}
