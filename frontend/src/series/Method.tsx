import { halfUp } from '../model/figures';
import { periodWords } from '../model/seriesAsked';
import type { Series, SeriesStretch } from '../protocol/series';

function figures({ base }: SeriesStretch): string {
  if (base === null) {
    return '';
  }
  const said = [
    ['mean moving range', base.meanRange],
    ['limit of a moving range', base.upperRange],
    ['sigma z', base.sigmaZ],
  ] as const;
  return said
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `; ${name} ${halfUp(value ?? 0, 2)}`)
    .join('');
}

function Stretch({ stretch, full }: { readonly stretch: SeriesStretch; readonly full: number }) {
  const { base, from, to, says } = stretch;
  return (
    <li>
      <b>
        {periodWords(from)} to {periodWords(to)}
      </b>
      {base === null
        ? `: ${says ?? ''}`
        : `: limits from ${base.points} points, ${periodWords(base.from)} to ${periodWords(base.to)}${
            base.points < full ? `, provisional until there are ${full}` : ''
          }${figures(stretch)}.`}
    </li>
  );
}

/** Which chart it is, why, how its limits are made, and of which periods. */
export function Method({ series: { chart, stretches } }: { readonly series: Series }) {
  return (
    <div className="method">
      <p data-testid="method">
        <b>
          {chart.title[0]?.toUpperCase()}
          {chart.title.slice(1)}.
        </b>{' '}
        {chart.why}
      </p>
      <ul data-testid="stretches">
        {stretches.map((stretch) => (
          <Stretch key={stretch.from} stretch={stretch} full={chart.fullBase} />
        ))}
      </ul>
      <details>
        <summary>How limits are made, and the four rules</summary>
        <p>{chart.method}</p>
        <p>
          The base is the first {chart.fullBase} periods with a figure; later ones never move its limits. Only a rebase
          that a person accepts begins another. Fewer than {chart.leastBase} periods say nothing.
        </p>
        <ol className="method__rules">
          <li>One point beyond a limit of three sigma.</li>
          <li>Eight or more in a row on one side of the centre.</li>
          <li>Six or more in a row, each above, or each below, the one before.</li>
          <li>Two of three in a row more than two sigma from the centre, on the same side.</li>
        </ol>
      </details>
    </div>
  );
}
