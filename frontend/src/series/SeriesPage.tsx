import type { Option } from '../list/column';
import { useAnswer } from '../live/useAnswer';
import { Lines } from '../look/Lines';
import { Notice } from '../look/Notice';
import { Panel } from '../look/Panel';
import { useAddress } from '../look/useAddress';
import { areaIn } from '../model/address';
import { localSecond } from '../model/moment';
import { seriesAsked, seriesQuery } from '../model/seriesAsked';
import { Troubled } from '../page/Troubled';
import { CatalogueSchema } from '../protocol/catalogue';
import { type Series, SeriesSchema } from '../protocol/series';
import { SaveQuestion } from '../questions/SaveQuestion';
import { maySave } from '../questions/saving';
import { Choose } from './Choose';
import { ControlChart } from './ControlChart';
import { Method } from './Method';
import { Rebases } from './Rebases';
import { SeriesTable } from './SeriesTable';
import { Signals } from './Signals';
import { Slice } from './Slice';
import '../page/ground.css';
import '../page/heading.css';
import '../period/period.css';
import './series.css';

/** Those who decide what is usual. */
const DECIDING = ['analyst', 'reporter'];

function Stands({ series: { position, knownAt, policies, zone, simulated } }: { readonly series: Series }) {
  return (
    <footer className="ground label" aria-label="What this stands on">
      <span>Log position {position}</span>
      <span>As known {knownAt === null ? 'now' : `at ${localSecond(Date.parse(knownAt), zone, 0)}`}</span>
      <span>
        {policies.length === 1 ? 'Policy of' : 'Policies of'} {policies.join(', ')}
      </span>
      <span>Days and months are {zone.replace('_', ' ')}</span>
      {simulated && <span>Simulated records</span>}
    </footer>
  );
}

function Shown({ series, area, may, onChanged }: ShownProps) {
  const empty = series.points.every(({ value }) => value === null);
  if (empty) {
    return (
      <Notice testId="nothing">
        <p>
          Nothing of this kind is recorded in these periods, so that there is no figure, not even zero. Choose other
          periods, or bring records in.
        </p>
      </Notice>
    );
  }
  return (
    <>
      <Panel title={series.title} aside={series.counts} className="series-chart">
        <ControlChart series={series} />
        <Method series={series} />
        <SeriesTable series={series} />
      </Panel>
      <div className="series-beside">
        <Signals series={series} />
        <Rebases key={series.measure} series={series} area={area} may={may} onChanged={onChanged} />
      </div>
    </>
  );
}

interface ShownProps {
  readonly series: Series;
  readonly area: string | null;
  readonly may: boolean;
  readonly onChanged: () => void;
}

interface Props {
  /** The force's zone, undefined until it is known. */
  readonly zone: string | undefined;
  /** The areas of the policy in force. */
  readonly areas: readonly Option[];
  /** The roles of whoever is signed in. */
  readonly roles: readonly string[];
}

/** One measure through time, what is usual for it and what is not; what is asked is in the address. */
export function SeriesPage({ zone, areas, roles }: Props) {
  const address = useAddress();
  const catalogue = useAnswer('/api/v1/measures', CatalogueSchema);
  const { value, asking, trouble, retry } = useAnswer(`/api/v1/series?${seriesQuery(address.search)}`, SeriesSchema);
  const shown = trouble === null ? value : null;
  const area = areaIn(address.search);
  return (
    <>
      <div className="heading">
        <h1>Series</h1>
        {shown !== null && !asking && (
          <p className="quiet">
            {shown.title} by {shown.by}
          </p>
        )}
      </div>
      <div className="period" role="group" aria-label="What is asked">
        <Choose address={address} catalogue={catalogue.value} />
        <Slice address={address} zone={zone ?? value?.zone} areas={areas} series={shown} />
        {maySave(roles) && (
          <SaveQuestion
            key={address.search}
            kind="series"
            title={shown === null ? '' : `${shown.title} by ${shown.by}`}
            parameters={seriesAsked(address.search)}
            knownAt={address.value('knownAt')}
          />
        )}
      </div>
      {trouble !== null && <Troubled trouble={trouble} onRetry={retry} />}
      {trouble === null && value === null && (
        <Panel title="Series" aside="A measure through time, with its limits" busy>
          <Lines count={8} />
        </Panel>
      )}
      {shown !== null && (
        <div className={asking ? 'content series old' : 'content series'} aria-busy={asking} data-testid="series-page">
          <Shown
            series={shown}
            area={area === null || area.includes(',') ? null : area}
            may={roles.some((role) => DECIDING.includes(role))}
            onChanged={retry}
          />
          <Stands series={shown} />
        </div>
      )}
    </>
  );
}
