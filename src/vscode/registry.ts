/** The tables and the audit of a folder, which `on-demand.ts` loads when somebody asks for one. */
export { createAuditPage } from './audit-folder.ts';
export { exportFolder } from './export-folder.ts';
