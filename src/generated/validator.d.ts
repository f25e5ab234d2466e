// Generated from schemas/cto-note.schema.json by scripts/generate.ts. Change the schema, then run `npm run generate`.
import type { ErrorObject } from 'ajv';

/** Answers whether the data keep to the schema; `errors` then holds what is wrong with the last data. */
export interface Validator {
  (data: unknown): boolean;
  /** Each with its place and keyword; of parameters only names of keys and places in a list. */
  errors?: ErrorObject[] | null;
}
export const validateNote: Validator;
/** A note whose lesions may be anything: they are left to `validateLesion`. */
export const validateRoot: Validator;
export const validateNoteFence: Validator;
export const validateLesion: Validator;
