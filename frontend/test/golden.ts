import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Board } from '../src/protocol/board';
import { type Patch, readServerMessage, type ServerMessage, type Snapshot } from '../src/protocol/messages';
import type { View, Views } from '../src/protocol/views';

const shared = join(import.meta.dirname, '../../src/test/resources/live-protocol');

/** The text of a golden message: the same that the server's tests read. */
export function goldenText(name: string): string {
  return readFileSync(join(shared, `${name}.json`), 'utf8');
}

export function goldenMessage(name: string): ServerMessage {
  const message = readServerMessage(goldenText(name));
  if (message.type === 'unreadable') {
    throw new Error(`${name}.json cannot be read`);
  }
  return message;
}

/** The golden snapshot of a view of the whole force. */
export function goldenView<V extends View>(view: V): Snapshot<V> {
  return goldenMessage(view === 'board' ? 'snapshot' : view) as Snapshot<V>;
}

export function goldenSnapshot(): Snapshot<'board'> {
  return goldenView('board');
}

export function goldenPatch(name = 'patch'): Patch {
  return goldenMessage(name) as Patch;
}

/** A fresh copy of the golden data of a view. */
export function goldenData<V extends View>(view: V): Views[V] {
  return goldenView(view).data;
}

/** A fresh copy of the golden board. */
export function goldenBoard(): Board {
  return goldenData('board');
}
