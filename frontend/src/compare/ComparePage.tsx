import type { Option } from '../list/column';
import { useAnswer } from '../live/useAnswer';
import { Lines } from '../look/Lines';
import { Panel } from '../look/Panel';
import { askedQuery } from '../model/asked';
import { isEmpty, stretchDays, stretchName } from '../model/stretch';
import { Troubled } from '../page/Troubled';
import { PeriodChoice } from '../period/PeriodChoice';
import { usePeriod } from '../period/usePeriod';
import { type Comparison, ComparisonSchema } from '../protocol/compare';
import { SaveQuestion } from '../questions/SaveQuestion';
import { maySave } from '../questions/saving';
import { BreakNotice } from './BreakNotice';
import { MeasureTable } from './MeasureTable';
import { Nothing } from './Nothing';
import { Restatements } from './Restatements';
import { SeriesName } from './SeriesName';
import { Stands } from './Stands';
import '../page/heading.css';
import './compare.css';
import './opened.css';

const parts = ['span', 'to', 'slice', 'known-at'] as const;

function Title({ data }: { readonly data: Comparison | null }) {
  return (
    <div className="heading">
      <h1>Compare</h1>
      {data !== null && (
        <p data-testid="compared">
          <SeriesName of="current" stretch={data.current} /> <span className="quiet">{stretchDays(data.current)}</span>{' '}
          with <SeriesName of="previous" stretch={data.previous} />{' '}
          <span className="quiet">{stretchDays(data.previous)}</span>
        </p>
      )}
    </div>
  );
}

interface Props {
  /** The force's zone, undefined until it is known. */
  readonly zone: string | undefined;
  /** The areas of the policy in force. */
  readonly areas: readonly Option[];
  /** The roles of whoever is signed in. */
  readonly roles: readonly string[];
}

/** A quarter beside another, by every measure; what is asked is in the address. */
export function ComparePage({ zone, areas, roles }: Props) {
  const period = usePeriod(zone);
  const { asked, query } = period;
  const answer = useAnswer(query === null ? null : `/api/v1/compare?${query}`, ComparisonSchema);
  const { value, asking, trouble, retry } = answer;
  const shown = trouble === null ? value : null;
  return (
    <>
      <Title data={asking ? null : shown} />
      <PeriodChoice period={period} parts={parts} zone={zone ?? value?.zone} areas={areas}>
        {asked !== null && query !== null && maySave(roles) && (
          <SaveQuestion
            key={query}
            kind="compare"
            title={shown === null ? '' : `${stretchName(shown.current)} with ${stretchName(shown.previous)}`}
            parameters={Object.fromEntries(new URLSearchParams(askedQuery({ ...asked, knownAt: null })))}
            knownAt={asked.knownAt}
          />
        )}
      </PeriodChoice>
      {trouble !== null && <Troubled trouble={trouble} onRetry={retry} />}
      {shown === null && (trouble === null || trouble.status === 503) && (
        <Panel title="Comparison" aside="Every measure of both periods, by month" busy>
          <Lines count={8} />
        </Panel>
      )}
      {shown !== null && asked !== null && (
        <div className={asking ? 'content old' : 'content'} aria-busy={asking} data-testid="compare-page">
          <Nothing data={shown} asked={asked} running={period.running} />
          <BreakNotice data={shown} />
          {asked.knownAt !== null && query !== null && (
            <Restatements query={query} knownAt={asked.knownAt} data={shown} />
          )}
          {!(isEmpty(shown, 'current') && isEmpty(shown, 'previous')) && <MeasureTable data={shown} />}
          <Stands data={shown} />
        </div>
      )}
    </>
  );
}
