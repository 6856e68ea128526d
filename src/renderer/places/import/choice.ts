import type { Request } from '../../../contract/contract.ts';

/** What the person has chosen of how a file is read; layouts taught before come beside it. */
export type Choice = Omit<Request<'imports.preview'>['choice'], 'taught'>;

/** Layouts taught before. */
export type Taught = NonNullable<Request<'imports.preview'>['choice']['taught']>;
