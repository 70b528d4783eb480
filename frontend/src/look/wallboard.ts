import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const root = document.documentElement;

function show(on: boolean): void {
  root.toggleAttribute('data-wallboard', on);
  listeners.forEach((listener) => {
    listener();
  });
}

function subscribe(listener: () => void): () => void {
  // Escape leaves full screen without asking the page.
  const left = () => {
    if (document.fullscreenElement === null) {
      show(false);
    }
  };
  listeners.add(listener);
  document.addEventListener('fullscreenchange', left);
  return () => {
    listeners.delete(listener);
    document.removeEventListener('fullscreenchange', left);
  };
}

function toggle(): void {
  const on = !root.hasAttribute('data-wallboard');
  show(on);
  // Where full screen is refused, the wallboard still fills the window.
  if (on) {
    root.requestFullscreen().catch(() => undefined);
  } else if (document.fullscreenElement !== null) {
    document.exitFullscreen().catch(() => undefined);
  }
}

/** Whether the page is a wallboard, and how to change that. */
export function useWallboard(): [boolean, () => void] {
  return [useSyncExternalStore(subscribe, () => root.hasAttribute('data-wallboard')), toggle];
}
