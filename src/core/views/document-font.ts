/**
 * The letters of everything that is printed or drawn, as CSS names them: the program's own, which a printed file and the window bring along, and where a file is
 * opened elsewhere, what that machine has.
 */
export const DOCUMENT_FONT =
  "'Source Sans 3','Source Sans 3 Variable','Segoe UI',Roboto,'Helvetica Neue',Arial,'Liberation Sans',sans-serif";
