import type { People } from './people';
import type { Templates } from './templates';

// The mini-program page says five, older pages three: whoever keeps to three is right under both.
const MOST_TEMPLATES_AT_ONCE = 3;

/** How `wx.requestSubscribeMessage` fails; thrown, as its promise rejects. */
export class SubscribeFailure extends Error {
  readonly errMsg: string;
  constructor(
    readonly errCode: number,
    reason: string,
  ) {
    super(`requestSubscribeMessage:fail ${reason}`);
    this.errMsg = this.message;
  }
}

/**
 * What `wx.requestSubscribeMessage` returns when the person taps this answer for every template asked.
 * Each acceptance credits one send; of two templates with one title the later is filtered.
 * @throws SubscribeFailure 10001 no template, 20001 unknown template, 20002 templates for long and for once, 20003 too many
 */
export function answerSubscribe(
  { people, templates }: { readonly people: People; readonly templates: Templates },
  openid: string,
  templateIds: readonly string[],
  answer: 'accept' | 'reject',
): Record<string, string> {
  if (templateIds.length === 0) throw new SubscribeFailure(10001, "TmplIds can't be empty");
  if (templateIds.length > MOST_TEMPLATES_AT_ONCE) {
    throw new SubscribeFailure(20003, 'Templates count out of max bounds');
  }
  const titles = templateIds.map((id) => templates[id]?.title);
  if (titles.includes(undefined)) {
    throw new SubscribeFailure(20001, 'No template data return, verify the template id exist');
  }
  const kinds = new Set(templateIds.map((id) => templates[id]?.longTerm === true));
  if (kinds.size > 1) throw new SubscribeFailure(20002, 'Templates type must be same');
  people.visit(openid);
  const result: Record<string, string> = { errMsg: 'requestSubscribeMessage:ok' };
  for (const [place, templateId] of templateIds.entries()) {
    const outcome = titles.indexOf(titles[place]) < place ? 'filter' : answer;
    if (outcome === 'accept') people.creditSend(openid, templateId);
    result[templateId] ??= outcome;
  }
  return result;
}
