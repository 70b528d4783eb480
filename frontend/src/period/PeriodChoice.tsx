import type { ReactNode } from 'react';
import type { Option } from '../list/column';
import { useNow } from '../live/now';
import { KnownAtChoice } from './KnownAtChoice';
import { SliceChoice } from './SliceChoice';
import { SpanChoice } from './SpanChoice';
import { StretchChoice, ToChoice } from './StretchChoice';
import type { Period } from './usePeriod';
import './period.css';

/** What a page asks its reader, beside the quarter. */
export type Part = 'span' | 'to' | 'slice' | 'known-at';

interface Props {
  readonly period: Period;
  readonly parts: readonly Part[];
  readonly zone: string | undefined;
  /** The areas to choose from. */
  readonly areas: readonly Option[];
  readonly children?: ReactNode;
}

/** What a page of history is of, to choose: the period, what it is compared with, which records, as known when. */
export function PeriodChoice({ period: { asked, running, choose }, parts, zone, areas, children }: Props) {
  const now = useNow();
  if (asked === null) {
    return null;
  }
  const latest = running ?? asked.quarter;
  return (
    <div className="period" role="group" aria-label="What is asked">
      {parts.includes('span') && <SpanChoice asked={asked} onChoose={choose} />}
      <StretchChoice asked={asked} running={latest} onChoose={choose} />
      {parts.includes('to') && <ToChoice asked={asked} running={latest} onChoose={choose} />}
      {parts.includes('slice') && <SliceChoice asked={asked} areas={areas} onChoose={choose} />}
      {parts.includes('known-at') && zone !== undefined && (
        <KnownAtChoice asked={asked} zone={zone} now={now} onChoose={choose} />
      )}
      {children}
    </div>
  );
}
