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

async function fullScreen(on: boolean): Promise<void> {
  try {
    await (on ? root.requestFullscreen() : document.exitFullscreen());
  } catch {
    // Refused, not known to this browser, or left already: the wallboard still fills or leaves the window.
  }
}

function toggle(): void {
  const on = !root.hasAttribute('data-wallboard');
  show(on);
  void fullScreen(on);
}

/** Whether the page is a wallboard, and how to change that. */
export function useWallboard(): [boolean, () => void] {
  return [useSyncExternalStore(subscribe, () => root.hasAttribute('data-wallboard')), toggle];
}
