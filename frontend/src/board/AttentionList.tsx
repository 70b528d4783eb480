import { useState } from 'react';
import { useNow } from '../live/now';
import { Elapsed } from '../look/Elapsed';
import { GradeMark } from '../look/GradeMark';
import { IncidentLink } from '../look/IncidentLink';
import { deadlineWords } from '../model/duration';
import { localTime } from '../model/moment';
import { areaName } from '../model/areas';
import { byUrgency, unlisted } from '../model/selectors';
import { stageWords } from '../model/words';
import type { AreaCounts, Attention, Demand } from '../protocol/demand';

const SHOWN_AT_FIRST = 5;

interface RowProps {
  readonly item: Attention;
  readonly areas: readonly AreaCounts[];
  readonly zone: string;
  readonly now: number;
}

function Row({ item, areas, zone, now }: RowProps) {
  const due = Date.parse(item.due);
  const since = Date.parse(item.since);
  const area = areaName(areas, item.area);
  const stage = stageWords(item.stage);
  return (
    <tr data-testid="attention" data-incident={item.id}>
      <th scope="row">
        <span className="attention__incident">
          <GradeMark grade={item.grade} />
          <span>
            <IncidentLink id={item.id} className="attention__opening">
              {item.opening}
            </IncidentLink>
            <span className="label attention__id">{item.id}</span>
            <span className="label attention__brief">
              {item.area ?? area}, {stage}
            </span>
          </span>
        </span>
      </th>
      <td className="attention__wide">{item.area === null ? area : <abbr title={area}>{item.area}</abbr>}</td>
      <td className="attention__wide">{stage}</td>
      <td className="attention__number" title={`since ${localTime(since, zone, now)}`}>
        <Elapsed since={since} now={now} finest="minute" />
      </td>
      <td className={`attention__due ${now >= due ? 'late' : ''}`} title={`due ${localTime(due, zone, now)}`}>
        {deadlineWords(due, now)}
      </td>
    </tr>
  );
}

interface Props {
  readonly incidents: Demand;
  readonly zone: string;
  /** Whether to show all that is listed: where nobody is there to ask for it. */
  readonly whole: boolean;
}

/** The incidents past their target or due within ten minutes, the most urgent first. */
export function AttentionList({ incidents, zone, whole }: Props) {
  const now = useNow();
  const [all, setAll] = useState(false);
  const items = byUrgency(incidents.attention);
  const shown = all || whole ? items : items.slice(0, SHOWN_AT_FIRST);
  const more = items.length - shown.length + unlisted(incidents);
  if (items.length === 0) {
    return <p className="attention__none">No incident is past its target or due within 10 minutes.</p>;
  }
  return (
    <>
      <table className="attention">
        <caption className="hidden">Incidents past their target or due within 10 minutes</caption>
        <thead>
          <tr>
            <th scope="col">Incident</th>
            <th scope="col" className="attention__wide">
              Area
            </th>
            <th scope="col" className="attention__wide">
              Stage
            </th>
            <th scope="col" className="attention__number">
              Waiting
            </th>
            <th scope="col" className="attention__due">
              Target
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((item) => (
            <Row key={item.id} item={item} areas={incidents.areas} zone={zone} now={now} />
          ))}
        </tbody>
      </table>
      {(more > 0 || all) && (
        <p className="attention__more label">
          {more > 0 && <span>{more} more </span>}
          {items.length > SHOWN_AT_FIRST && !whole && (
            <button
              type="button"
              className="button"
              aria-expanded={all}
              onClick={() => {
                setAll(!all);
              }}
            >
              {all ? 'Show fewer' : `Show ${items.length}`}
            </button>
          )}
        </p>
      )}
    </>
  );
}
