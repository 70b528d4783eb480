import './lines.css';

/** Lines that stand where something is coming. */
export function Lines({ count }: { readonly count: number }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        <span key={line} className="skeleton__line" />
      ))}
    </div>
  );
}
