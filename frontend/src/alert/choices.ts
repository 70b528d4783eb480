import { useSyncExternalStore } from 'react';
import { keep, kept } from '../look/kept';
import type { Kind } from './news';

export interface Choices {
  readonly kinds: readonly Kind[];
  readonly sound: boolean;
  readonly notify: boolean;
}

const KEY = 'thriveline.alerts';
export const QUIET: Choices = { kinds: ['late', 'missing', 'outside'], sound: false, notify: false };
const listeners = new Set<() => void>();
let read: { text: string | null; choices: Choices } = { text: null, choices: QUIET };

function parse(text: string | null): Choices {
  if (text === null) {
    return QUIET;
  }
  const words = text.split(' ');
  return {
    kinds: QUIET.kinds.filter((kind) => words.includes(kind)),
    sound: words.includes('sound'),
    notify: words.includes('notify'),
  };
}

function current(): Choices {
  const text = kept(KEY);
  if (text !== read.text) {
    read = { text, choices: parse(text) };
  }
  return read.choices;
}

function choose(choices: Choices): void {
  const words = [...choices.kinds, ...(choices.sound ? ['sound'] : []), ...(choices.notify ? ['notify'] : [])];
  keep(KEY, words.join(' '));
  listeners.forEach((listener) => {
    listener();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What this browser is to make itself heard of: nothing until somebody chooses. */
export function useAlertChoices(): [Choices, (choices: Choices) => void] {
  return [useSyncExternalStore(subscribe, current), choose];
}
