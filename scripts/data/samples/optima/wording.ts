/** The notice's own names for kinds of data and people, so that every record writes them alike. */
export const REPRESENTATIVES = 'Representatives of business organisations';
export const REPRESENTATIVES_OUTSIDE = 'Representatives of business organisations outside the UK and the EEA';

export const IDENTITY = { name: 'Identity Data', kinds: ['business-contact' as const] };
export const CONTACT = { name: 'Contact Data', kinds: ['business-contact' as const] };
export const PREFERENCES = { name: 'Marketing and Communications Data', kinds: ['ordinary' as const] };

export const IDENTITY_AND_CONTACT = [IDENTITY, CONTACT];
