import { useSend } from '../live/useSend';
import { ReportSchema } from '../protocol/report';
import type { OfReport } from './ReportShown';

/** Does something with a report; what it is then goes to the page. */
export function useAct(path: string, onReport: OfReport['onReport']) {
  const { sending, refused, send } = useSend(ReportSchema);
  const act = async (what: string, body: unknown) => {
    const report = await send(`${path}/${what}`, body);
    if (report !== null) {
      onReport(report);
    }
    return report !== null;
  };
  return { sending, refused, act };
}
