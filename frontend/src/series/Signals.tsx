import { Panel } from '../look/Panel';
import { type RuleName, rules } from '../model/control';
import { periodWords } from '../model/seriesAsked';
import type { Series, Signal } from '../protocol/series';
import { Mark } from './Mark';

function when({ from, to }: Signal): string {
  return from === to ? periodWords(from) : `${periodWords(from)} to ${periodWords(to)}`;
}

function words({ says }: Signal): string {
  return says.slice(0, says.lastIndexOf(', '));
}

/** What is not as usual, the strongest rule first: which rule, what it saw, from when to when. */
export function Signals({ series: { signals, stretches } }: { readonly series: Series }) {
  const silent = stretches.every(({ base }) => base === null);
  return (
    <Panel title="Unusual, and by which rule" className="signals">
      {silent ? (
        <p className="quiet">Nothing can be said: too few periods have a figure.</p>
      ) : signals.length === 0 ? (
        <p data-testid="usual">Nothing: no point breaks any of the four rules.</p>
      ) : (
        <ul data-testid="signals">
          {rules.flatMap(({ rule, name }) =>
            signals
              .filter((signal) => signal.rule === rule)
              .map((signal) => (
                <li key={`${rule} ${signal.side} ${signal.from}`} className="signal">
                  <svg viewBox="0 0 18 18" className="signal__mark" aria-hidden="true">
                    <Mark x={9} y={9} rule={rule satisfies RuleName} />
                  </svg>
                  <span>
                    <b>{when(signal)}</b> {words(signal)} <span className="label">rule: {name}</span>
                  </span>
                </li>
              )),
          )}
        </ul>
      )}
    </Panel>
  );
}
