import type { Option } from '../list/column';
import { useJson } from '../live/useJson';
import { useAddress } from '../look/useAddress';
import { Heading } from '../page/Heading';
import { PeriodChoice } from '../period/PeriodChoice';
import { usePeriod } from '../period/usePeriod';
import { PlacesSchema } from '../protocol/places';
import { HarmPanel } from './HarmPanel';
import { MeasureChoice } from './MeasureChoice';
import { Volume } from './Volume';
import './places.css';

const USUAL = 'incidents';

interface Props {
  /** The force's zone, undefined until it is known. */
  readonly zone: string | undefined;
  readonly area: string | null;
  readonly areas: readonly Option[];
}

/** Where demand is, and how grave: volume by area and beat, the map through time, volume against harm. */
export function PlacesPage({ zone, area, areas }: Props) {
  const { value, go } = useAddress();
  const period = usePeriod(zone);
  const measure = value('measure') ?? USUAL;
  const { query } = period;
  const path = query === null ? null : `/api/v1/places?${query}&measure=${encodeURIComponent(measure)}&by=area`;
  const known = useJson(path, PlacesSchema);
  return (
    <>
      <Heading title="Places" area={area} areaName={areas.find(({ value: code }) => code === area)?.label ?? null} />
      <PeriodChoice period={period} parts={['span', 'to', 'known-at']} zone={zone} areas={areas}>
        {known.kind === 'here' && (
          <MeasureChoice
            places={known.value}
            onChoose={(chosen) => {
              go({ measure: chosen, step: null, cut: null });
            }}
          />
        )}
      </PeriodChoice>
      {query !== null && (
        <div className="places content" data-testid="places-page">
          <Volume query={query} measure={measure} districts={measure.startsWith('crime.')} />
          <HarmPanel query={query} />
        </div>
      )}
    </>
  );
}
