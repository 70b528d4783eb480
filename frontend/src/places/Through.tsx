import { useCallback, useState } from 'react';
import { useJson } from '../live/useJson';
import { kept, keep } from '../look/kept';
import { Panel } from '../look/Panel';
import { useAddress } from '../look/useAddress';
import { type Cut, countWords, stepAt, stepTop, stepTotal } from '../model/places';
import { AreaMapSchema } from '../protocol/areaMap';
import type { Places } from '../protocol/places';
import { BoundaryMap } from './BoundaryMap';
import { StepBars } from './StepBars';
import { StepSlider } from './StepSlider';
import { StepTable } from './StepTable';
import { Switch } from './Switch';
import { TileMap } from './TileMap';

const KEY = 'thriveline.areas';

const MOST = 12;

interface Props {
  readonly places: Places;
  /** The same by district or beat, for records that name no area; null until it is here. */
  readonly finer: Places | null;
}

/** Volume by area on the map, month by month or week by week through the period. */
export function Through({ places: byArea, finer }: Props) {
  const { value, go } = useAddress();
  const [map, setMap] = useState(() => kept(KEY) === 'map');
  const boundaries = useJson(map ? '/api/v1/areas/map' : null, AreaMapSchema);
  // What names districts only stands on no map of areas: an empty map would say that there is none of it.
  const mapped = byArea.rows.length > 0 || finer === null || finer.rows.length === 0;
  const places = mapped ? byArea : finer;
  const cut: Cut = value('cut') === 'week' && places.weeks !== null ? 'week' : 'month';
  const steps = cut === 'week' && places.weeks !== null ? places.weeks : places.months;
  const at = stepAt(steps, value('step'));
  const step = steps[at];
  const top = stepTop(steps);
  const goTo = useCallback(
    (index: number) => {
      go({ step: steps[index]?.first ?? null }, true);
    },
    [go, steps],
  );
  if (step === undefined) {
    return null;
  }
  const all = stepTotal(step);
  return (
    <Panel
      title="Through the period"
      aside={
        <span className="places__switches">
          {places.weeks !== null && (
            <Switch
              name="How the period is cut"
              value={cut}
              options={[
                ['month', 'Months'],
                ['week', 'Weeks'],
              ]}
              onChoose={(chosen) => {
                go({ cut: chosen === 'week' ? 'week' : null, step: null }, true);
              }}
            />
          )}
          {mapped && (
            <Switch
              name="How areas are drawn"
              value={map ? 'map' : 'tiles'}
              options={[
                ['tiles', 'Tiles'],
                ['map', 'Map'],
              ]}
              onChoose={(chosen) => {
                keep(KEY, chosen);
                setMap(chosen === 'map');
              }}
            />
          )}
        </span>
      }
      className="through"
    >
      <StepSlider steps={steps} cut={cut} at={at} onGo={goTo} />
      <p className="label">
        {places.measure.title}:{' '}
        <b className="through__all" data-testid="step-all">
          {countWords(all)}
        </b>{' '}
        in this {cut}
        {step.without > 0 && (
          <>
            , of which <b data-testid="step-without">{countWords(step.without)}</b> without{' '}
            {mapped ? 'an area' : `a ${places.by}`}
          </>
        )}
        {places.weeks === null && '; only the month of these is known, so there are no weeks'}.
      </p>
      {mapped && map && boundaries.kind === 'failed' && (
        <p className="label" role="status">
          {boundaries.status === 404
            ? 'The server has no boundary file for a map: the tiles serve.'
            : `No map: ${boundaries.message}. The tiles serve.`}
        </p>
      )}
      {!mapped && <p className="label">No record of these names an area: the {places.by}s with the most are shown.</p>}
      {!mapped && <StepBars rows={places.rows.slice(0, MOST)} step={step} top={top} />}
      {mapped && map && boundaries.kind === 'here' && (
        <BoundaryMap map={boundaries.value} areas={places.areas} step={step} top={top} />
      )}
      {mapped && !(map && boundaries.kind === 'here') && <TileMap areas={places.areas} step={step} top={top} />}
      <StepTable
        heads={mapped ? places.areas.map(({ code, name }) => ({ key: code, name })) : places.rows.slice(0, MOST)}
        by={places.by}
        steps={steps}
        cut={cut}
        title={places.measure.title}
      />
    </Panel>
  );
}
