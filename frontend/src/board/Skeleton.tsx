import { Panel } from '../look/Panel';
import './skeleton.css';

const coming = [
  {
    place: 'decision',
    title: 'Needs a decision now',
    what: 'Incidents past their target or nearly so, the longest call wait, high risk',
    lines: 6,
  },
  { place: 'calls', title: 'Calls', what: 'Waiting, answered and abandoned on each line', lines: 6 },
  { place: 'incidents', title: 'Open incidents', what: 'By grade, with their targets', lines: 6 },
  { place: 'areas', title: 'Areas', what: 'Open incidents in each', lines: 6 },
  { place: 'missing', title: 'Missing people', what: 'Open records by risk', lines: 1 },
  { place: 'searches', title: 'Stop-searches', what: 'Today', lines: 1 },
];

/** What is coming, in its place, until the first picture is here. */
export function Skeleton() {
  return (
    <div className="board">
      {coming.map(({ title, what, lines, place }) => (
        <Panel key={title} title={title} aside={what} className={place} busy>
          <div className="skeleton" aria-hidden="true">
            {Array.from({ length: lines }, (_, line) => (
              <span key={line} className="skeleton__line" />
            ))}
          </div>
        </Panel>
      ))}
    </div>
  );
}
