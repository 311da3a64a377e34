/** A message on its way from the tap that read it to the page that shows it. */
let pasted: string | undefined;

export const handOver = (text: string | undefined): void => {
  pasted = text;
};

/** Taken once. */
export const takePasted = (): string | undefined => {
  const text = pasted;
  pasted = undefined;
  return text;
};
