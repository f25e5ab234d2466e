// Generated from schemas/cto-note.schema.json by scripts/generate.ts. Change the schema, then run `npm run generate`.
import type { ErrorObject } from 'ajv';

/** Answers whether the data keep to the schema; `errors` then holds what is wrong with the last data. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
export const validateNote: Validator;
export const validateNoteFence: Validator;
export const validateLesion: Validator;
