import 'server-only';
import { z } from 'zod';

const origin = z.url({ protocol: /^https?$/ }).refine((value) => URL.canParse(value) && new URL(value).origin === value, {
  message: 'an origin without path, such as https://campaigns.example.org',
});

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  AUTH_SECRET: z.string().min(32),
  APP_ORIGIN: origin.optional(),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  SESSION_IDLE_HOURS: z.coerce
    .number()
    .positive()
    .max(24 * 14)
    .default(8),
  SESSION_ABSOLUTE_DAYS: z.coerce.number().positive().max(90).default(14),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(10),
});

export type Env = z.output<typeof schema>;

let parsed: Env | undefined;

/**
 * The configuration, parsed once, on first use.
 * @throws Error naming the variable that is missing or wrong and what it should hold.
 */
export function env(): Env {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Configuration: ${problems.join('; ')}`);
  }
  parsed = result.data;
  return parsed;
}

/** The origins a write may come from: the configured one, or loopback under both its names. */
export function allowedOrigins(): string[] {
  const { APP_ORIGIN, PORT } = env();
  return APP_ORIGIN ? [APP_ORIGIN] : [`http://localhost:${PORT}`, `http://127.0.0.1:${PORT}`];
}

/** Whether cookies are sent over https only. */
export const usesHttps = (): boolean => env().APP_ORIGIN?.startsWith('https:') ?? false;
