import { useCallback, useState } from 'react';
import { useJson } from '../live/useJson';
import { kept, keep } from '../look/kept';
import { Panel } from '../look/Panel';
import { useAddress } from '../look/useAddress';
import { type Cut, countWords, stepAt, stepTop, stepTotal } from '../model/places';
import { AreaMapSchema } from '../protocol/areaMap';
import type { Places } from '../protocol/places';
import { BoundaryMap } from './BoundaryMap';
import { StepSlider } from './StepSlider';
import { StepTable } from './StepTable';
import { Switch } from './Switch';
import { TileMap } from './TileMap';

const KEY = 'thriveline.areas';

/** Volume by area on the map, month by month or week by week through the period. */
export function Through({ places }: { readonly places: Places }) {
  const { value, go } = useAddress();
  const [map, setMap] = useState(() => kept(KEY) === 'map');
  const boundaries = useJson(map ? '/api/v1/areas/map' : null, AreaMapSchema);
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
          <Switch
            name="How the period is cut"
            value={cut}
            options={
              places.weeks === null
                ? [['month', 'Months']]
                : [
                    ['month', 'Months'],
                    ['week', 'Weeks'],
                  ]
            }
            onChoose={(chosen) => {
              go({ cut: chosen === 'week' ? 'week' : null, step: null }, true);
            }}
          />
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
        </span>
      }
      className="through"
    >
      <StepSlider steps={steps} cut={cut} at={at} onGo={goTo} />
      <p className="label">
        <b className="through__all" data-testid="step-all">
          {countWords(all)}
        </b>{' '}
        {places.measure.title.toLowerCase()} in this {cut}
        {step.without > 0 && (
          <>
            , of which <b data-testid="step-without">{countWords(step.without)}</b> without an area
          </>
        )}
        {places.weeks === null && '; only the month of these is known, so there are no weeks'}.
      </p>
      {map && boundaries.kind === 'failed' && (
        <p className="label" role="status">
          {boundaries.status === 404
            ? 'The server has no boundary file for a map: the tiles serve.'
            : `No map: ${boundaries.message}. The tiles serve.`}
        </p>
      )}
      {map && boundaries.kind === 'here' ? (
        <BoundaryMap map={boundaries.value} areas={places.areas} step={step} top={top} />
      ) : (
        <TileMap areas={places.areas} step={step} top={top} />
      )}
      <StepTable areas={places.areas} steps={steps} cut={cut} title={places.measure.title} />
    </Panel>
  );
}
