// Prisma's adapter for PostgreSQL, made fit for migrations. It is written for queries; three things are amiss.
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const CHAR = 18;
const TEXT = 25;

// 1. It rejects PostgreSQL's internal "char" type, which the engine reads from the catalogues. The fields are
//    shown to it as text, and their places remembered, to be handed to the engine as characters.
let charColumns = [];
const { addFields } = pg.Result.prototype;
pg.Result.prototype.addFields = function addFieldsWithoutChar(fields) {
  charColumns = fields.map((field) => field.dataTypeID === CHAR);
  for (const field of fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
  return addFields.call(this, fields);
};

function fitForMigrations(adapter) {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    charColumns = [];
    const result = await queryRaw(query);
    const isChar = charColumns;
    const columnTypes = result.columnTypes.map((type, index) => (isChar[index] ? ColumnTypeEnum.Character : type));
    return { ...result, columnTypes };
  };
  // 2. It splits a script at each semicolon, also inside a function's body. PostgreSQL takes it as a whole.
  adapter.executeScript = (script) =>
    adapter
      .underlyingDriver()
      .query(script)
      .then(
        () => {},
        (error) => adapter.onError(error),
      );
  return adapter;
}

/** Opens the connections of the schema engine. */
export class MigrationAdapterFactory extends PrismaPg {
  // As own properties, because the engine's binding copies the factory's own ones only.
  connect = async () => fitForMigrations(await PrismaPg.prototype.connect.call(this));

  connectToShadowDb = async () => {
    const adapter = fitForMigrations(await PrismaPg.prototype.connectToShadowDb.call(this));
    const drop = adapter.dispose.bind(adapter);
    // 3. It drops the shadow database before it closes its own connections to it, which PostgreSQL refuses.
    adapter.dispose = async () => {
      await adapter.underlyingDriver().end();
      await drop().catch((error) => {
        if (!/end on pool more than once/.test(error.message)) throw error;
      });
    };
    return adapter;
  };
}
