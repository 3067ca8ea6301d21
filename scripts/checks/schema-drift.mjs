import { schemaDrift } from '../check-schema.mjs';

export const name = 'schema: the migrations lead to it';

/** @param {{ ownerUrl: string }} context */
export const run = ({ ownerUrl }) => schemaDrift({ DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: ownerUrl });
