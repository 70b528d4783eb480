import { useJson } from '../live/useJson';
import { counted } from '../model/words';
import { Heading } from '../page/Heading';
import { NotHere } from '../page/NotHere';
import { QuarterChoice } from '../page/QuarterChoice';
import { Stretch } from '../page/Stretch';
import { useQuarter } from '../page/useQuarter';
import { CodesSchema, type Journeys, JourneysSchema } from '../protocol/journeys';
import { Assessments } from './Assessments';
import { CodesPanel } from './CodesPanel';
import { FlowsPanel } from './FlowsPanel';
import { MovesPanel } from './MovesPanel';
import { NearBreach } from './NearBreach';
import { PathsPanel } from './PathsPanel';
import { StaysPanel } from './StaysPanel';
import { Summary } from './Summary';
import './journeys.css';

const COMING = [
  ['From first grade to last', 'How many went where'],
  ['Time in each grade', 'Half of them, and nine of ten, were shorter'],
  ['Opened as, closed as', 'What was said, and what it was'],
] as const;

function Panels({ journeys }: { readonly journeys: Journeys }) {
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

/** How incidents went from grade to grade in a quarter, and what they turned out to be. */
export function JourneysPage() {
  const { quarter, latest, query, choose } = useQuarter();
  const journeys = useJson(`/api/v1/journeys?${query}`, JourneysSchema);
  const codes = useJson(`/api/v1/codes?${query}`, CodesSchema);
  const here = journeys.kind === 'here' ? journeys.value : null;
  const areas = here?.slice.areas ?? [];
  return (
    <>
      <Heading title="Grade journeys" area={areas.length === 0 ? null : areas.join(',')} areaName={null}>
        <QuarterChoice quarter={quarter} latest={latest} onChoose={choose} />
        {here !== null && <p className="label">{counted(here.incidents, 'incident')}</p>}
      </Heading>
      <div className="journeys" data-testid="journeys-page">
        {here === null && journeys.kind !== 'here' && <NotHere fetched={journeys} coming={COMING} />}
        {here?.incidents === 0 && (
          <p className="quiet" data-testid="journeys-empty">
            No incident of this quarter is known here. Choose another quarter, or bring its records in.
          </p>
        )}
        {here !== null && here.incidents > 0 && <Panels journeys={here} />}
        {codes.kind === 'here' && codes.value.incidents > 0 && <CodesPanel codes={codes.value} />}
      </div>
      {here !== null && <Stretch of={here} />}
    </>
  );
}
