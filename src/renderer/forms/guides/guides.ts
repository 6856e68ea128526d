import type { RecordKind } from '../../../core/records/fields.ts';
import { assessmentGuide } from './assessment.tsx';
import type { FormGuide } from './guide.ts';

/** The kinds whose form is guided. */
export const FORM_GUIDES: Readonly<Partial<Record<RecordKind, FormGuide>>> = { assessment: assessmentGuide };
