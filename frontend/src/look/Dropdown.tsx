import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import './dropdown.css';

interface Props {
  readonly label: ReactNode;
  /** Something of it is chosen. */
  readonly active?: boolean;
  readonly end?: boolean;
  readonly children: ReactNode;
}

/** Turns a sheet round that would reach out of the window on the right. */
function keepIn(sheet: HTMLElement | null): void {
  sheet?.toggleAttribute('data-turned', sheet.getBoundingClientRect().right > document.documentElement.clientWidth);
}

/** A button that opens a small sheet of choices beneath it; Escape and a click elsewhere close it. */
export function Dropdown({ label, active = false, end = false, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) {
      return;
    }
    const clicked = (event: PointerEvent) => {
      if (!(whole.current?.contains(event.target as Node) ?? false)) {
        setOpen(false);
      }
    };
    document.addEventListener('pointerdown', clicked);
    return () => {
      document.removeEventListener('pointerdown', clicked);
    };
  }, [open]);

  return (
    <div
      className="dropdown"
      ref={whole}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) {
          event.preventDefault();
          setOpen(false);
          button.current?.focus();
        }
      }}
    >
      <button
        type="button"
        className="button"
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        data-active={active}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label}
      </button>
      {open && (
        <div className="dropdown__sheet" id={id} data-end={end} ref={keepIn}>
          {children}
        </div>
      )}
    </div>
  );
}
