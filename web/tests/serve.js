// A folder, served to a browser.

import { context as bundler } from "esbuild";

/** The address of the folder, and how to end it. */
export async function serve(folder) {
  const server = await bundler({});
  const { port } = await server.serve({ servedir: folder, host: "127.0.0.1" });
  return { address: `http://127.0.0.1:${port}/`, end: () => server.dispose() };
}
