/** The views, which `on-demand.ts` loads when the first one is opened: who only types loads none of this. */
export { createLesionView } from './lesion-view.ts';
export { createNotesList } from './notes-list.ts';
export { createReports } from './report.ts';
