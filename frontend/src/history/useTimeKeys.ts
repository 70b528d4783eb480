import { useEffect } from 'react';

interface Keys {
  /** Null where nothing can be played. */
  readonly toggle: (() => void) | null;
  readonly step: (seconds: number) => void;
}

const CONTROLS = 'input, select, textarea, [contenteditable]';
const PRESSED = `${CONTROLS}, button, a, summary`;

/** Space plays and pauses; the arrows step a minute, with Shift an hour. Whatever has the keyboard keeps its own keys. */
export function useTimeKeys({ toggle, step }: Keys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      if (event.key === ' ' && toggle !== null && at?.closest(PRESSED) == null) {
        event.preventDefault();
        toggle();
      } else if ((event.key === 'ArrowLeft' || event.key === 'ArrowRight') && at?.closest(CONTROLS) == null) {
        event.preventDefault();
        step((event.key === 'ArrowLeft' ? -1 : 1) * (event.shiftKey ? 3600 : 60));
      }
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  }, [toggle, step]);
}
