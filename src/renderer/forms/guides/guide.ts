import type { ComponentType, ReactNode } from 'react';

/** What leads through a form whose parts follow from one another. The form itself stays the same: fields, drafts, messages. */
export interface FormGuide {
  /** Works out once, for all the parts below, what the values come to. */
  readonly Provider: ComponentType<{ readonly children: ReactNode }>;
  /** How far all of it is, above the list of the parts. */
  readonly Head: ComponentType;
  /** How far a part is, beside its name in the list. */
  readonly Mark: ComponentType<{ readonly section: string }>;
  /** What a part asks and by which source, and what follows there: below its heading. */
  readonly Intro: ComponentType<{ readonly section: string }>;
}
