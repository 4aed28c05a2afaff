import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./contract.js";

export type Adjustment = components["schemas"]["Adjustment"];
export type AdjustmentToWrite = components["schemas"]["AdjustmentToWrite"];
export type Problem = components["schemas"]["Problem"];
export type Countersign = Client<paths>;

/** What Countersign refused, by the code that `GET /problems/{code}` explains. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
  }
}

/** A client for one person's token, asked anew for each request. */
export function countersign(baseUrl: string, token: () => string): Countersign {
  const client = createClient<paths>({ baseUrl });
  client.use({
    onRequest({ request }) {
      request.headers.set("Authorization", `Bearer ${token()}`);
      return request;
    },
  });
  return client;
}

/** Writes a draft down once, however often it is called with the same key. */
export async function draft(
  api: Countersign,
  body: AdjustmentToWrite,
  key: string,
): Promise<Adjustment> {
  const { data, error } = await api.POST("/api/v1/adjustments", {
    params: { header: { "Idempotency-Key": key } },
    body,
  });
  if (error !== undefined) {
    throw new Refused(error);
  }
  return data;
}

/** Gives the first approval to exactly the version that was looked at. */
export async function approve(
  api: Countersign,
  seen: Adjustment,
  comment: string,
): Promise<Adjustment> {
  const { data, error } = await api.POST("/api/v1/adjustments/{id}/approve", {
    params: { path: { id: seen.id }, header: { "If-Match": `"${seen.version}"` } },
    body: { comment },
  });
  if (error !== undefined) {
    throw new Refused(error);
  }
  return data;
}

/** What would be wrong with it, and who would have to approve it. */
export async function faults(api: Countersign, body: AdjustmentToWrite): Promise<string[]> {
  const { data, error } = await api.POST("/api/v1/adjustments/validate", { body });
  if (error !== undefined) {
    throw new Refused(error);
  }
  return data.errors.map(({ pointer, code, message }) => `${pointer} ${code}: ${message}`);
}
