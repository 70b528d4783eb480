const words: Record<string, string> = { up: '▲ up', down: '▼ down', level: '■ level' };

/** Which way a figure went: a shape, and its word. */
export function Trend({ trend }: { readonly trend: string }) {
  const [shape, word] = (words[trend] ?? '').split(' ');
  return word === undefined ? (
    <span className="quiet">–</span>
  ) : (
    <span className="report-trend">
      <span aria-hidden="true">{shape}</span> {word}
    </span>
  );
}
