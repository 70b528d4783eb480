import { Link } from 'wouter';
import type { Trouble } from '../live/useAnswer';
import { Notice } from '../look/Notice';
import { Progress } from '../look/Progress';
import { useAddress } from '../look/useAddress';

interface Props {
  readonly trouble: Trouble;
  readonly onRetry: () => void;
}

/** While a server reads its log after a start, and how far it has come. */
function Warming({ trouble: { message } }: Pick<Props, 'trouble'>) {
  const percent = /(\d+) %/.exec(message)?.[1];
  const share = percent === undefined ? null : Number(percent) / 100;
  return (
    <div className="notice notice--wide" role="status" data-testid="warming">
      {share !== null ? (
        <Progress label="The server is reading its log" share={share} note="it is asked again until that is done" />
      ) : (
        <p>The server is not ready: {message.replace(/\.$/, '')}. It is asked again until it is.</p>
      )}
    </div>
  );
}

function words({ status, message }: Trouble): string {
  switch (status) {
    case 403:
      return 'Your role may not see this page. Whoever gives out roles can change that.';
    case 0:
      return 'The server cannot be reached. It is asked again until it answers.';
    case null:
      return 'This page cannot read what the server sent. Reload it; if that does not help, tell whoever runs the server.';
    default:
      return `The server gave no figures: ${message.replace(/\.$/, '')}.`;
  }
}

/** In place of figures: why there are none, and what to do. */
export function Troubled({ trouble, onRetry }: Props) {
  const { path } = useAddress();
  if (trouble.status === 503) {
    return <Warming trouble={trouble} />;
  }
  return (
    <Notice alert testId="refused">
      <p>{words(trouble)}</p>
      {trouble.status === 403 ? (
        <Link href="/">Go to the board</Link>
      ) : (
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      )}
      {trouble.status !== null && trouble.status >= 400 && trouble.status < 500 && trouble.status !== 403 && (
        <Link href={path}>Start afresh</Link>
      )}
    </Notice>
  );
}
