import { boardFigures } from '../../../core/views/board.ts';
import { provenanceOf } from '../../../core/views/provenance.ts';
import { boardPreview } from '../../export/board-preview.ts';
import { openSession } from '../context.ts';
import type { Handlers } from '../context.ts';

export const previewHandlers: Handlers<'exports.boardPreview'> = {
  'exports.boardPreview': (dates, context) => {
    const session = openSession(context);
    const { snapshot, seal } = session.moment(dates.asRecorded);
    const law = session.lawAt(dates.asRecorded);
    const answers = session.answers(dates);
    const figures = boardFigures({ snapshot, law, answers, dates }, session.findings(dates));
    const { programVersion } = context;
    const about = provenanceOf(snapshot, law, dates, { seal: seal?.hash ?? null, programVersion });
    return { ...boardPreview(figures, about, snapshot, law), annexRows: figures.rows.length };
  },
};
