import { memo, useState } from 'react';
import { useNow } from '../live/now';
import { Elapsed } from '../look/Elapsed';
import { Figure } from '../look/Figure';
import { Panel } from '../look/Panel';
import { areaName } from '../model/areas';
import { localTime } from '../model/moment';
import { capital, codeWords, counted as plural } from '../model/words';
import type { AreaCounts } from '../protocol/demand';
import type { MissingPeople, MissingPerson, Risk } from '../protocol/people';
import { counted } from './counted';
import './missing.css';

const SHOWN_AT_FIRST = 4;

function Longest({ since }: { readonly since: string }) {
  const now = useNow();
  return (
    <span className="label risks__longest">
      <span className="hidden">longest </span>
      <Elapsed since={Date.parse(since)} now={now} finest="minute" />
    </span>
  );
}

interface PersonProps {
  readonly person: MissingPerson;
  readonly label: string;
  readonly areas: readonly AreaCounts[];
  readonly zone: string;
}

function Person({ person, label, areas, zone }: PersonProps) {
  const now = useNow();
  const since = Date.parse(person.reported);
  return (
    <tr data-testid="missing-person" data-missing={person.id}>
      <th scope="row">
        {capital(person.age)} <span className="facts__quiet">from {codeWords(person.from)}</span>
      </th>
      <td>{label}</td>
      <td title={areaName(areas, person.area)}>{person.area ?? '–'}</td>
      <td className="number" title={`${counted.missingTime} Reported ${localTime(since, zone, now)}.`}>
        <Elapsed since={since} now={now} finest="minute" />
      </td>
    </tr>
  );
}

interface PeopleProps {
  readonly missing: MissingPeople;
  readonly areas: readonly AreaCounts[];
  readonly zone: string;
  /** Whether it stands alone on a wall, where nobody asks for the rest. */
  readonly alone: boolean;
}

function People({ missing, areas, zone, alone }: PeopleProps) {
  const [all, setAll] = useState(false);
  const shown = all || alone ? missing.people : missing.people.slice(0, SHOWN_AT_FIRST);
  const labels = new Map(missing.risks.map(({ risk, label }) => [risk, label]));
  const more = missing.open - shown.length;
  return (
    <>
      <table className="facts">
        <caption className="hidden">Missing people, the gravest risk first</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Risk</th>
            <th scope="col">Area</th>
            <th scope="col" className="number">
              Missing for
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((person) => (
            <Person
              key={person.id}
              person={person}
              label={labels.get(person.risk) ?? codeWords(person.risk)}
              areas={areas}
              zone={zone}
            />
          ))}
        </tbody>
      </table>
      {(more > 0 || all) && (
        <p className="label more">
          {more > 0 && <span>{more} more</span>}
          {missing.people.length > SHOWN_AT_FIRST && !alone && (
            <button
              type="button"
              className="button"
              aria-expanded={all}
              onClick={() => {
                setAll(!all);
              }}
            >
              {all ? 'Show fewer' : `Show ${missing.people.length}`}
            </button>
          )}
        </p>
      )}
    </>
  );
}

function OfRisk({ risk }: { readonly risk: Risk }) {
  return (
    <div title={counted.missing}>
      <dt className="label">{risk.label}</dt>
      <dd>
        <Figure value={risk.open} testId={`missing-${risk.risk}-open`} />
        {risk.longestSince !== null && <Longest since={risk.longestSince} />}
      </dd>
    </div>
  );
}

/** Open missing-person records by risk, the gravest first, and who has been missing for how long. */
export const Missing = memo(function Missing({ missing, areas, zone, alone }: PeopleProps) {
  return (
    <Panel
      className="missing"
      title="Missing people"
      aside={<span title={counted.missing}>{plural(missing.open, 'open record')}, with the longest time</span>}
    >
      <dl className="risks">
        {missing.risks.map((risk) => (
          <OfRisk key={risk.risk} risk={risk} />
        ))}
      </dl>
      {missing.people.length > 0 && <People missing={missing} areas={areas} zone={zone} alone={alone} />}
    </Panel>
  );
});
