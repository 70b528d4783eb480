import { useAnswer } from '../live/useAnswer';
import { Troubled } from '../page/Troubled';
import { VerificationSchema } from '../protocol/report';

/** One replay, and what came of it. */
export function Verified({ path }: { readonly path: string }) {
  const { value, trouble, retry } = useAnswer(`${path}/verification`, VerificationSchema);
  if (trouble !== null) {
    return <Troubled trouble={trouble} onRetry={retry} />;
  }
  if (value === null) {
    return <p aria-busy="true">The log is read again. It may take some seconds.</p>;
  }
  const { holds, position, stored, replayed, difference } = value;
  return (
    <>
      <p data-testid="verified">
        {holds ? (
          <>
            <b>Holds.</b> The log to position <span className="number">{position}</span> gives these figures.
          </>
        ) : (
          <>
            <b className="late">Does not hold.</b>{' '}
            {difference === null
              ? 'The log gives other figures.'
              : `${difference.figure} first: ${difference.stored ?? 'none'} is stored, ${difference.replayed ?? 'none'} replayed.`}
          </>
        )}
      </p>
      <dl className="report-proof">
        <dt className="label">Stored</dt>
        <dd>
          <code>{stored}</code>
        </dd>
        <dt className="label">Replayed</dt>
        <dd>
          <code>{replayed}</code>
        </dd>
      </dl>
    </>
  );
}
