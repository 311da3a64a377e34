const ISO_DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const SECONDS = [7 * 86_400, 86_400, 3_600, 60, 1];
const TEN_YEARS_MS = 3_653 * 86_400_000;

/** Milliseconds of an ISO 8601 duration of weeks to seconds, at most ten years; undefined for any other text. */
export function readDuration(text: string): number | undefined {
  const parts = ISO_DURATION.exec(text)?.slice(1);
  if (parts === undefined || parts.every((part) => part === undefined)) return undefined;
  const seconds = parts.reduce((sum, part, place) => sum + Number(part ?? 0) * (SECONDS[place] ?? 0), 0);
  return seconds * 1000 <= TEN_YEARS_MS ? seconds * 1000 : undefined;
}
