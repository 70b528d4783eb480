import { Panel } from '../look/Panel';
import { counted } from '../model/words';
import type { Differences } from '../protocol/reports';

function Side({ name, text }: { readonly name: string; readonly text: string | null }) {
  return (
    <div>
      <p className="label">{name}</p>
      <p className={text === null ? 'quiet' : 'report-words'}>{text ?? 'Nothing is written.'}</p>
    </div>
  );
}

/** The commentaries that two reports do not have alike. */
export function DifferentTexts({ texts }: { readonly texts: Differences['texts'] }) {
  return (
    <Panel title="Commentary that differs" aside={counted(texts.length, 'section')}>
      {texts.map(({ section, one, other }) => (
        <section key={section} aria-label={section} data-testid="different-text">
          <h3>{section}</h3>
          <div className="report-beside">
            <Side name="One" text={one} />
            <Side name="Other" text={other} />
          </div>
        </section>
      ))}
    </Panel>
  );
}
