import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Board } from '../src/protocol/board';
import { type Patch, readServerMessage, type ServerMessage, type Snapshot } from '../src/protocol/messages';

const folder = join(import.meta.dirname, '../../src/test/resources/live-protocol');

/** The text of a golden message: the same that the server's tests read. */
export function goldenText(name: string): string {
  return readFileSync(join(folder, `${name}.json`), 'utf8');
}

export function goldenMessage(name: string): ServerMessage {
  const message = readServerMessage(goldenText(name));
  if (message === null) {
    throw new Error(`${name}.json cannot be read`);
  }
  return message;
}

export function goldenSnapshot(): Snapshot {
  return goldenMessage('snapshot') as Snapshot;
}

export function goldenPatch(name = 'patch'): Patch {
  return goldenMessage(name) as Patch;
}

/** A fresh copy of the golden board. */
export function goldenBoard(): Board {
  return goldenSnapshot().data;
}
