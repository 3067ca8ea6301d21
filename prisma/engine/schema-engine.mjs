#!/usr/bin/env node
// Prisma's schema engine, as the WebAssembly build that npm carries, behind the two interfaces the Prisma CLI
// expects of PRISMA_SCHEMA_ENGINE_BINARY: one-shot `cli` commands, and JSON-RPC over stdin and stdout.
// Why: the CLI would download a native engine from a host of its own, which is not always reachable, and this
// build is the very same engine. prisma.config.ts names this file; nothing else knows of it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { MigrationAdapterFactory } from './migration-adapter.mjs';

const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const url = option('--datasource') && JSON.parse(option('--datasource')).url;

/** In parts, not as a URL: pg lets a URL win over `database`, which the shadow database needs to set. */
function connectionSettings(connectionString) {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString }).connectionParameters;
  return { host, port, user, password, database, ssl, connectionTimeoutMillis: 10_000 };
}

const PRISMA_CODES = { '28P01': 'P1000', 28000: 'P1010', 42501: 'P1010', '3D000': 'P1003', '42P04': 'P1009' };

/** The CLI asks with these whether it can connect, and creates a database that is missing. */
async function runCliCommand(command) {
  const settings = connectionSettings(url);
  const creates = command === 'create-database';
  const client = new pg.Client(creates ? { ...settings, database: 'postgres' } : settings);
  try {
    await client.connect();
    if (creates) await client.query(`CREATE DATABASE ${client.escapeIdentifier(settings.database)}`);
  } catch (error) {
    const fields = {
      error_code: PRISMA_CODES[error.code] ?? 'P1001',
      message: error.message || String(error.code),
    };
    process.stderr.write(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}\n`);
    process.exitCode = 1;
  } finally {
    await client.end().catch(() => {});
  }
}

/** For `prisma --version`. */
function enginesVersion() {
  const engine = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  return JSON.parse(readFileSync(path.join(path.dirname(engine), 'package.json'), 'utf8')).version;
}

/** The package is made for bundlers; outside of one its WebAssembly is wired up by hand. */
async function loadEngine() {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace(/\.js$/, '_bg.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };
  const schemas = args.flatMap((arg, index) => (arg === '--datamodels' ? [args[index + 1]] : []));
  const datamodels = schemas.length > 0 ? schemas.map((file) => [file, readFileSync(file, 'utf8')]) : undefined;
  const factory = new MigrationAdapterFactory(connectionSettings(url ?? 'postgresql://localhost/none'));
  return glue.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}

async function serveJsonRpc() {
  const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  let engine;
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    // Answers to our own `print` messages come back on the same line.
    if (!method) continue;
    try {
      engine ??= await loadEngine();
      const result = (await engine[method](params)) ?? {};
      // The native engine prints what `diff` found by a message of its own; this build returns it.
      if (result.stdout) send({ id: -id, method: 'print', params: { content: result.stdout } });
      send({ id, result });
    } catch ({ message, meta = null, code }) {
      const data = { is_panic: false, message, meta, error_code: code };
      send({ id, error: { code: 4466, message: 'Schema engine error', data } });
    }
  }
}

if (args.includes('--version')) console.log('schema-engine-wasm', enginesVersion());
else if (args.includes('cli')) await runCliCommand(option('cli'));
else await serveJsonRpc();
process.exit();
