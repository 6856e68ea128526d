import type { LayoutId } from './layouts.ts';

/** The formats of the record. */
export const ARTICLE_30_FORMATS = ['xlsx', 'csv', 'docx', 'pdf', 'json', 'jsonld'] as const;
export type Article30Format = (typeof ARTICLE_30_FORMATS)[number];

/** Which layout a format has where nobody chooses: the sheets are the form of the ICO, a document follows the law; data have none. */
export const OWN_LAYOUT: Readonly<Record<Article30Format, LayoutId | undefined>> = {
  xlsx: 'ico',
  csv: 'ico',
  docx: 'article-30',
  pdf: 'article-30',
  json: undefined,
  jsonld: undefined,
};
