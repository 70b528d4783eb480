import type { Option } from '../list/column';
import { useAnswer } from '../live/useAnswer';
import { Lines } from '../look/Lines';
import { Panel } from '../look/Panel';
import { Stretch } from '../page/Stretch';
import { Troubled } from '../page/Troubled';
import { PeriodChoice } from '../period/PeriodChoice';
import { usePeriod } from '../period/usePeriod';
import { CodesSchema, type Journeys, JourneysSchema } from '../protocol/journeys';
import { Assessments } from './Assessments';
import { CodesPanel } from './CodesPanel';
import { FlowsPanel } from './FlowsPanel';
import { MovesPanel } from './MovesPanel';
import { NearBreach } from './NearBreach';
import { PathsPanel } from './PathsPanel';
import { StaysPanel } from './StaysPanel';
import { Summary } from './Summary';
import '../page/heading.css';
import './journeys.css';

const parts = ['span', 'slice', 'known-at'] as const;

const coming = [
  ['From first grade to last', 'How many went where'],
  ['Time in each grade', 'Until the next grade, or until it was dealt with'],
  ['Opened as, closed as', 'What was said, and what it was'],
] as const;

function Panels({ journeys }: { readonly journeys: Journeys }) {
  if (journeys.incidents === 0) {
    return (
      <p className="quiet" data-testid="journeys-empty">
        No incident of this period is known here. Choose another period, or bring its records in.
      </p>
    );
  }
  return (
    <>
      <Summary journeys={journeys} />
      <FlowsPanel journeys={journeys} />
      <MovesPanel journeys={journeys} />
      <StaysPanel journeys={journeys} />
      <PathsPanel journeys={journeys} />
      <NearBreach journeys={journeys} />
      <Assessments journeys={journeys} />
    </>
  );
}

function Files({ query }: { readonly query: string }) {
  return (
    <p className="journeys__files">
      <a className="button" href={`/api/v1/journeys?${query}&format=csv`} download>
        Journeys as CSV
      </a>
      <a className="button" href={`/api/v1/codes?${query}&format=csv`} download>
        Codes as CSV
      </a>
    </p>
  );
}

interface Props {
  /** The force's zone, undefined until it is known. */
  readonly zone: string | undefined;
  /** The areas of the policy in force. */
  readonly areas: readonly Option[];
}

/** How incidents went from grade to grade in a period, and what they turned out to be; what is asked is in the address. */
export function JourneysPage({ zone, areas }: Props) {
  const period = usePeriod(zone);
  const { query } = period;
  const { value, asking, trouble, retry } = useAnswer(query && `/api/v1/journeys?${query}`, JourneysSchema);
  const codes = useAnswer(query && `/api/v1/codes?${query}`, CodesSchema);
  const shown = trouble === null ? value : null;
  return (
    <>
      <div className="heading">
        <h1>Grade journeys</h1>
      </div>
      <PeriodChoice period={period} parts={parts} zone={zone ?? value?.zone} areas={areas}>
        {query !== null && <Files query={query} />}
      </PeriodChoice>
      {trouble !== null && <Troubled trouble={trouble} onRetry={retry} />}
      {shown === null &&
        (trouble === null || trouble.status === 503) &&
        coming.map(([name, words]) => (
          <Panel key={name} title={name} aside={words} busy>
            <Lines count={5} />
          </Panel>
        ))}
      {shown !== null && (
        <>
          <div className={asking ? 'journeys old' : 'journeys'} aria-busy={asking} data-testid="journeys-page">
            <Panels journeys={shown} />
            {codes.value !== null && codes.value.incidents > 0 && <CodesPanel codes={codes.value} />}
          </div>
          <Stretch of={shown} />
        </>
      )}
    </>
  );
}
