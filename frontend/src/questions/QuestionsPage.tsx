import { Link } from 'wouter';
import { useAnswer } from '../live/useAnswer';
import { useNow } from '../live/now';
import { Lines } from '../look/Lines';
import { Notice } from '../look/Notice';
import { Panel } from '../look/Panel';
import { Troubled } from '../page/Troubled';
import { QuestionsSchema } from '../protocol/questions';
import { QuestionRow } from './QuestionRow';
import './questions.css';

interface Props {
  /** The force's zone, undefined until it is known. */
  readonly zone: string | undefined;
  /** Whether this reader may withdraw. */
  readonly may: boolean;
}

/** The saved questions, the latest first, each to open as it was saved. */
export function QuestionsPage({ zone, may }: Props) {
  const now = useNow();
  const { value, trouble, retry } = useAnswer('/api/v1/questions', QuestionsSchema);
  return (
    <>
      <h1 className="page__title">Questions</h1>
      {trouble !== null && <Troubled trouble={trouble} onRetry={retry} />}
      {trouble === null && value === null && (
        <Panel title="Saved questions" busy>
          <Lines count={4} />
        </Panel>
      )}
      {trouble === null && value?.questions.length === 0 && (
        <Notice testId="no-questions">
          <p>Nobody has saved a question yet. Ask one, and choose “Save question” beside it.</p>
          <Link href="/series">Series</Link>
          <Link href="/compare">Compare</Link>
        </Notice>
      )}
      {trouble === null && value !== null && value.questions.length > 0 && (
        <Panel title="Saved questions" aside="Each opens for everyone as it was saved">
          <table className="questions" data-testid="questions">
            <thead>
              <tr>
                <th scope="col">Question</th>
                <th scope="col">Asks</th>
                <th scope="col">As known</th>
                <th scope="col">Saved</th>
                <th scope="col">
                  <span className="hidden">Withdraw</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {value.questions.map((question) => (
                <QuestionRow
                  key={question.id}
                  question={question}
                  zone={zone ?? 'Europe/London'}
                  now={now}
                  may={may}
                  onChanged={retry}
                />
              ))}
            </tbody>
          </table>
        </Panel>
      )}
    </>
  );
}
