const site = Number(process.env['JOURNEYS_PORT'] ?? 4174);
const worker = Number(process.env['TEST_PARALLEL_INDEX'] ?? 0);

/** Beside the port of the site and the one of its copy under a sub-path: what each of the two workers needs. */
export const ports = {
  browser: site + 2 + worker,
  nu: site + 4 + worker,
  defects: site + 6 + worker,
};
