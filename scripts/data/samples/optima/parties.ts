import { idOf } from '../id.ts';

/** The group companies, by the names that the other files use. */
export const contracting = idOf('entity/optima-contracting');
export const oag = idOf('entity/oag');
export const products = idOf('entity/optima-products');
export const hls = idOf('entity/hls-installations');
export const asia = idOf('entity/optima-products-asia');
export const dmcc = idOf('entity/optima-systems-international');
export const partitions = idOf('entity/optima-partitions');

/** The group companies of which the notice says no more than their names. */
export const companiesAbroad = [asia, dmcc, partitions] as const;
export const companiesAtHome = [oag, products, hls] as const;

/** Kinds of recipient that the notice names without naming a company. */
export const itProviders = idOf('third-party/it-providers');
export const marketingCompanies = idOf('third-party/marketing-companies');
export const agentsAndContractors = idOf('third-party/agents-and-contractors');
export const regulators = idOf('third-party/regulators');

/** Companies that were invented for the sample. */
export const hosting = idOf('third-party/example-cloud-hosting');
export const administration = idOf('third-party/specimen-systems-administration');
export const helpdesk = idOf('third-party/fictional-helpdesk-india');
export const backups = idOf('third-party/sample-backups-singapore');
export const mailings = idOf('third-party/sample-mailings-us');
export const surveys = idOf('third-party/specimen-surveys-canada');
export const events = idOf('third-party/fictional-events-australia');
export const partner = idOf('third-party/fictional-fit-out-kenya');
