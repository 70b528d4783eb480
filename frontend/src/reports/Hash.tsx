import { useState } from 'react';

/** So many digits tell reports apart. */
const SHORT = 12;

/** The SHA-256 of a report's figures, short; whole for whoever copies it. */
export function Hash({ sha256, whole = false }: { readonly sha256: string; readonly whole?: boolean }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sha256);
      setSaid('Copied.');
    } catch {
      setSaid('The browser does not let this page copy.');
    }
  };
  return (
    <span className="report-hash">
      <code title={sha256}>{whole ? sha256 : sha256.slice(0, SHORT)}</code>
      <button type="button" className="button" aria-label="Copy the SHA-256" onClick={() => void copy()}>
        Copy
      </button>
      <span className="label" role="status">
        {said}
      </span>
    </span>
  );
}
