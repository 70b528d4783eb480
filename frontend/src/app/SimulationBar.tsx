import { Progress } from '../look/Progress';
import { durationWords } from '../model/duration';
import { useNow } from '../live/now';
import { dayAndTime } from '../model/moment';
import type { Simulation } from '../protocol/simulation';
import './simulation.css';

interface Props {
  readonly simulation: Simulation | null;
  readonly zone: string | undefined;
}

/** Across the page while the past is being made up: how far it is, and that the board runs ahead meanwhile. */
export function SimulationBar({ simulation, zone }: Props) {
  const now = useNow();
  if (simulation?.state === 'stopped') {
    return (
      <div className="simulation" role="status">
        <p>
          <b>The simulated force is not running.</b> {simulation.problem}
        </p>
      </div>
    );
  }
  if (simulation?.state !== 'filling' || zone === undefined) {
    return null;
  }
  const { rate, secondsLeft } = simulation;
  const pace = rate === null || rate === 0 ? [] : [`${rate.toLocaleString('en-GB')} steps a second`];
  const left = secondsLeft === null ? [] : [`${durationWords(secondsLeft * 1000, 'second')} left`];
  return (
    <div className="simulation" data-testid="simulation">
      <Progress
        label={`Making up the past: the board is at ${dayAndTime(now, zone)}`}
        share={simulation.share ?? 0}
        {...(pace.length + left.length === 0 ? {} : { note: [...pace, ...left].join(', ') })}
      />
    </div>
  );
}
