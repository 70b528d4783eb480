import { Panel } from '../look/Panel';
import { ChooseFiles } from './ChooseFiles';
import { EarlierImports } from './EarlierImports';
import { ImportProgress } from './ImportProgress';
import { Rejections } from './Rejections';
import { useImport } from './useImport';
import './intake.css';

/** Files into the log: what they are, how far they have come, what was rejected and why. */
export function IntakePage() {
  const { progress, earlier, send, show } = useImport();
  const seen = progress.kind === 'watching' ? progress.seen : null;
  const busy =
    progress.kind === 'uploading' ||
    (progress.kind === 'watching' && seen?.state !== 'done' && seen?.state !== 'failed');
  return (
    <>
      <h1 className="page__title">Intake</h1>
      <div className="intake">
        <Panel title="Bring in files" aside="CSV, plain or gzip">
          <ChooseFiles busy={busy} onSend={(request) => void send(request)} />
        </Panel>
        <Panel title="This import" busy={busy}>
          <ImportProgress progress={progress} />
        </Panel>
        {seen !== null && seen.rejected > 0 && <Rejections imported={seen} />}
        <EarlierImports imports={earlier} shown={seen?.id ?? null} onShow={show} />
      </div>
    </>
  );
}
