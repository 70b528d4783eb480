import { initialLink } from '../src/live/state';
import type { Live } from '../src/live/useLive';
import type { View, Views } from '../src/protocol/views';
import { goldenView } from './golden';

/** A view as a page sees it when all is well, with the golden data changed as given. */
export function live<V extends View>(
  view: V,
  change: (data: Views[V]) => unknown = () => undefined,
  state: Partial<Live<V>> = {},
): Live<V> {
  const { channel, frame, data } = goldenView(view);
  change(data);
  return {
    ...initialLink,
    link: 'live',
    picture: { channel, frame, data },
    refusal: null,
    retryNow: () => undefined,
    ...state,
  };
}
