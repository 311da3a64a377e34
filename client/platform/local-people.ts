/** Only when the page is served by the local cloud: the invented people one can be. Anywhere else nobody answers. */
import Taro from '@tarojs/taro';
import * as z from 'zod/mini';
import { recall, remember } from './storage';
import { inBrowser } from './surface';

const localPersonSchema = z.object({
  key: z.string(),
  name: z.string(),
  roles: z.array(z.string()),
  place: z.string(),
});
export type LocalPerson = z.infer<typeof localPersonSchema>;

const listSchema = z.object({ people: z.array(localPersonSchema) });
const codeSchema = z.object({ code: z.string() });
const json = { 'content-type': 'application/json' };
const chosenKey = 'local-person';

/** Empty where there is no local cloud. */
export const listLocalPeople = async (): Promise<readonly LocalPerson[]> => {
  if (!inBrowser) return [];
  try {
    const { statusCode, data } = await Taro.request({ url: '/__local/people' });
    const list = listSchema.safeParse(data);
    return statusCode === 200 && list.success ? list.data.people : [];
  } catch {
    return [];
  }
};

export const chosenPerson = (): string | undefined => recall(chosenKey, z.string());

export const choosePerson = (key: string): void => remember(chosenKey, key);

/** A fresh login code of the chosen person; without a choice, of the first. */
export const localLoginCode = async (): Promise<string | undefined> => {
  const key = chosenPerson() ?? (await listLocalPeople())[0]?.key;
  if (key === undefined) return undefined;
  choosePerson(key);
  const { data } = await Taro.request({ url: '/__local/login', method: 'POST', header: json, data: { key } });
  return codeSchema.safeParse(data).data?.code;
};
