import type { ReactNode } from 'react';
import { isOld } from '../live/state';
import type { Live } from '../live/useLive';
import { Lines } from '../look/Lines';
import { Panel } from '../look/Panel';
import type { View, Views } from '../protocol/views';
import { Ground } from './Ground';
import { Heading } from './Heading';
import { Refused } from './Refused';

interface Props<V extends View> {
  readonly title: string;
  readonly live: Live<V>;
  readonly area: string | null;
  /** The name of the page's content for tests. */
  readonly testId: string;
  /** What is coming, by title and words, until it is here. */
  readonly coming: readonly (readonly [string, string])[];
  readonly aside?: (data: Views[V]) => ReactNode;
  readonly children: (data: Views[V]) => ReactNode;
}

/** A page of one view, in each of its states: coming, refused, here, and old. */
export function ViewPage<V extends View>({ title, live, area, testId, coming, aside, children }: Props<V>) {
  const { picture, refusal, link } = live;
  if (picture === null) {
    return (
      <>
        <Heading title={title} area={area} areaName={null} />
        {refusal === null ? (
          coming.map(([name, words]) => (
            <Panel key={name} title={name} aside={words} busy>
              <Lines count={5} />
            </Panel>
          ))
        ) : (
          <Refused refusal={refusal} area={area} />
        )}
      </>
    );
  }
  const { data } = picture;
  return (
    <>
      <Heading title={title} area={data.area} areaName={data.areaName}>
        {aside?.(data)}
      </Heading>
      <div className={isOld(link) ? 'content old' : 'content'} data-testid={testId}>
        {children(data)}
      </div>
      <Ground picture={picture} />
    </>
  );
}
