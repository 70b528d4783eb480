import type { Kind } from './news';

const pitches: Record<Kind, readonly number[]> = { late: [880, 660], missing: [660, 880], outside: [520] };
const LENGTH = 0.18;

let context: AudioContext | null = null;

/** Sounds a short tone or two, each kind its own; silent where the browser has or allows no sound. */
export function sound(kind: Kind): void {
  try {
    context ??= new AudioContext();
    void context.resume();
    const start = context.currentTime;
    pitches[kind].forEach((pitch, index) => {
      if (context === null) {
        return;
      }
      const tone = context.createOscillator();
      const volume = context.createGain();
      const at = start + index * LENGTH;
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.15, at);
      volume.gain.exponentialRampToValueAtTime(0.001, at + LENGTH);
      tone.connect(volume).connect(context.destination);
      tone.start(at);
      tone.stop(at + LENGTH);
    });
  } catch {
    // No sound here: what it is about stands on the page.
  }
}
