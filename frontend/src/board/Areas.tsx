import { memo, useState } from 'react';
import { useJson } from '../live/useJson';
import { kept, keep } from '../look/kept';
import { Panel } from '../look/Panel';
import { AreaMapSchema } from '../protocol/areaMap';
import type { AreaCounts, Demand } from '../protocol/demand';
import { AgainstTarget } from './AgainstTarget';
import { AreaMap } from './AreaMap';
import { AreaTile } from './AreaTile';
import { counted } from './counted';
import './areas.css';

const KEY = 'thriveline.areas';

function Unknown({ area }: { readonly area: AreaCounts }) {
  return (
    <p className="label">
      <b>{area.name}</b> <span data-testid="area-none-open">{area.open}</span> open <AgainstTarget area={area} />
    </p>
  );
}

interface SwitchProps {
  readonly map: boolean;
  readonly onChoose: (map: boolean) => void;
}

function TilesOrMap({ map, onChoose }: SwitchProps) {
  const button = (value: boolean, name: string) => (
    <button
      type="button"
      className="button"
      aria-pressed={map === value}
      onClick={() => {
        onChoose(value);
      }}
    >
      {name}
    </button>
  );
  return (
    <span className="choice areas__switch" role="group" aria-label="How areas are drawn">
      {button(false, 'Tiles')}
      {button(true, 'Map')}
    </span>
  );
}

interface Props {
  readonly incidents: Demand;
  readonly chosen: string | null;
}

/** Open incidents by area: on a schematic map, or on a real one where the server has the force's boundaries. */
export const Areas = memo(function Areas({ incidents, chosen }: Props) {
  const { areas, grades } = incidents;
  const [map, setMap] = useState(() => kept(KEY) === 'map');
  const boundaries = useJson(map ? '/api/v1/areas/map' : null, AreaMapSchema);
  const known = areas.filter((area) => area.code !== null);
  const unknown = areas.find((area) => area.code === null);
  const drawn = map && boundaries.kind === 'here';
  const choose = (wanted: boolean) => {
    keep(KEY, wanted ? 'map' : 'tiles');
    setMap(wanted);
  };
  return (
    <Panel
      title="Areas"
      aside={
        <>
          <span title={counted.open}>open incidents, grades with a target beside</span>{' '}
          <TilesOrMap map={map} onChoose={choose} />
        </>
      }
      className="areas"
    >
      {known.length === 0 && <p className="quiet">The policy in force names no areas.</p>}
      {map && boundaries.kind === 'failed' && (
        <p className="label" role="status">
          {boundaries.status === 404
            ? 'The server has no boundary file for a map: the tiles serve.'
            : `No map: ${boundaries.message}. The tiles serve.`}
        </p>
      )}
      {drawn ? (
        <AreaMap map={boundaries.value} areas={known} chosen={chosen} />
      ) : (
        <ul className="tiles">
          {known.map((area) => (
            <AreaTile key={area.code} area={area} grades={grades} chosen={chosen} />
          ))}
        </ul>
      )}
      {unknown !== undefined && unknown.open > 0 && <Unknown area={unknown} />}
    </Panel>
  );
});
