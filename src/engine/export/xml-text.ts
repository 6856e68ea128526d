/** What XML cannot hold: control characters, halves of characters, code points that are none. */
const NOT_IN_XML = /[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]--[\t\n\r]]/gv;

/** The text as an XML file can hold it. */
export function withoutControl(text: string): string {
  return text.replaceAll(NOT_IN_XML, '').replaceAll(/\r\n?/g, '\n');
}
