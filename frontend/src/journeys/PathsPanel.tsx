import { Fragment, useState } from 'react';
import { GradeMark } from '../look/GradeMark';
import { Panel } from '../look/Panel';
import { ShareBar } from '../look/ShareBar';
import { pathWords, shareWords } from '../model/journeys';
import { counted } from '../model/words';
import type { Journeys } from '../protocol/journeys';

const AT_ONCE = 10;

function Path({ grades }: { readonly grades: readonly number[] }) {
  if (grades.length === 0) {
    return (
      <>
        <GradeMark grade={null} /> never graded
      </>
    );
  }
  return grades.map((grade, place) => (
    <Fragment key={place}>
      {place > 0 && (
        <span aria-hidden="true" className="quiet">
          {' › '}
        </span>
      )}
      <GradeMark grade={grade} />
    </Fragment>
  ));
}

/** Whole paths from the first grade to the last, the commonest first. */
export function PathsPanel({ journeys }: { readonly journeys: Journeys }) {
  const { paths, otherPaths, incidents } = journeys;
  const [all, setAll] = useState(false);
  const shown = all ? paths : paths.slice(0, AT_ONCE);
  const most = paths[0]?.count ?? 1;
  return (
    <Panel title="Whole paths" aside="In the order in which the grades were recorded">
      <table className="facts paths" data-testid="paths">
        <caption className="hidden">Paths from grade to grade, the commonest first</caption>
        <thead>
          <tr>
            <th scope="col">Path</th>
            <th scope="col" className="number">
              Incidents
            </th>
            <th scope="col" className="number">
              Share
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map(({ grades, count }) => (
            <tr key={grades.join('-')} title={pathWords(grades)}>
              <th scope="row">
                <Path grades={grades} />
              </th>
              <td className="number" data-testid={`path-${grades.length === 0 ? 'none' : grades.join('-')}`}>
                {count}
              </td>
              <td className="number quiet">{shareWords(count, incidents)}</td>
              <td className="bar-cell">
                <ShareBar share={count / most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {paths.length > AT_ONCE && !all && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => {
              setAll(true);
            }}
          >
            Show {paths.length - AT_ONCE} more
          </button>
        </p>
      )}
      {otherPaths.paths > 0 && (
        <p className="label">
          {counted(otherPaths.count, 'incident')} went {counted(otherPaths.paths, 'other way')}.
        </p>
      )}
    </Panel>
  );
}
