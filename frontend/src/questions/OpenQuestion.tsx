import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { useAnswer } from '../live/useAnswer';
import { Lines } from '../look/Lines';
import { Notice } from '../look/Notice';
import { Panel } from '../look/Panel';
import { Troubled } from '../page/Troubled';
import { QuestionSchema } from '../protocol/questions';

/** Opens a saved question: goes on to the page that answers it, with its parameters. */
export function OpenQuestion({ id }: { readonly id: string }) {
  const [, navigate] = useLocation();
  const { value, trouble, retry } = useAnswer(`/api/v1/questions/${encodeURIComponent(id)}`, QuestionSchema);
  useEffect(() => {
    if (value !== null) {
      navigate(value.page, { replace: true });
    }
  }, [value, navigate]);
  return (
    <>
      <h1 className="page__title">Question</h1>
      {trouble?.status === 404 ? (
        <Notice alert testId="gone">
          <p>No such question was saved, or it was withdrawn.</p>
          <Link href="/questions">All questions</Link>
        </Notice>
      ) : trouble !== null ? (
        <Troubled trouble={trouble} onRetry={retry} />
      ) : (
        <Panel title="Opening" busy>
          <Lines count={3} />
        </Panel>
      )}
    </>
  );
}
