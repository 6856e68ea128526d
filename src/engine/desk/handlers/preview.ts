import { provenanceOf } from '../../../core/views/provenance.ts';
import { boardPage } from '../../export/board-page.ts';
import { boardPreview } from '../../export/board-preview.ts';
import { boardMaterial } from '../../reports/board-material.ts';
import { openSession } from '../context.ts';
import type { Handlers } from '../context.ts';
import { sessionStates } from '../report-states.ts';

export const previewHandlers: Handlers<'exports.boardPreview'> = {
  'exports.boardPreview': (asked, context) => {
    const material = boardMaterial(sessionStates(openSession(context)), asked, asked.asRecorded);
    const { moment, law, dates, figures, question } = material;
    const { programVersion } = context;
    const seal = moment.seal?.hash ?? null;
    const about = provenanceOf(moment.snapshot, law, dates, { seal, programVersion });
    const page = boardPage(figures, about, moment.snapshot, law);
    return { ...boardPreview(page), annexRows: figures.rows.length, from: question.from ?? null };
  },
};
