import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { SuggestionView } from '../../../../shared/suggestions/suggestion';
import { choosePlace } from '../../../people/chosen-place';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { aMe, aStaffMember, homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import Letter from './index';

const id = '01K9SGGST00000000000000001';
const aSuggestion = (part: Partial<SuggestionView> = {}): SuggestionView => ({
  id,
  number: '40271830',
  state: 'received',
  about: 'community',
  words: '社区窗口中午没有人',
  authorMask: '张**',
  placeName: '古寨社区',
  receivedAt: '2026-11-20T02:15:00.000Z',
  dueAt: '2999-12-05T02:15:00.000Z',
  handledBy: 'street',
  wasReopened: false,
  relations: ['author'],
  steps: [
    {
      id: '01K9EVENT00000000000000001',
      at: '2026-11-20T02:15:00.000Z',
      act: 'fileSuggestion',
      note: '社区窗口中午没有人',
    },
  ],
  ...part,
});
const { relations: _, steps: __, wasReopened: ___, handledBy: ____, ...row } = aSuggestion();
const receipt = { id, number: '40271830', state: 'received', dueAt: '2026-12-05T02:15:00.000Z' };

beforeEach(() => {
  phone.reset();
  logOut();
  choosePlace({ path: homePath, name: '古寨社区北山里1号楼' });
});

describe('writing one', () => {
  test('the form says who will answer, and the community is told that it will not see it', async () => {
    cloud({});
    open(<Letter />);
    expect(await screen.findByText('交给街道')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '社区' }));
    expect(screen.getByText('看不到，被说到的人不经手')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '街道' }));
    expect(screen.getByText('交给区里')).toBeTruthy();
  });

  test('too few words are not sent, and enough of them go to the cloud and open their own page', async () => {
    const asked = cloud({ 'GET /v1/my/suggestions': { items: [] }, 'POST /v1/suggestions': receipt });
    await loggedIn();
    open(<Letter />);
    fireEvent.click(await screen.findByText('交给街道'));
    expect(await screen.findByText('请写清楚一些，至少六个字。')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('您想说什么？'), { target: { value: '社区窗口中午没有人' } });
    fireEvent.click(screen.getByText('交给街道'));
    await waitFor(() => expect(phone.went.at(-1)?.url).toBe(`/packages/suggestions/letter/index?id=${id}`));
    expect(asked.find(({ url }) => url === 'POST /v1/suggestions')?.data).toEqual({
      words: '社区窗口中午没有人',
      about: 'other',
      place: homePath.community,
    });
  });

  test('who tells of his health consents first, in place, and what he wrote then goes out', async () => {
    const answers = [refusal('CONSENT_NEEDED', 409, 'consent.health'), receipt];
    const asked = cloud({
      'GET /v1/my/suggestions': { items: [] },
      'POST /v1/suggestions': () => answers.shift(),
      'POST /v1/me/consents': { purpose: 'health', state: 'given' },
    });
    await loggedIn();
    open(<Letter />);
    fireEvent.change(await screen.findByLabelText('您想说什么？'), { target: { value: '我住院时没人来登记' } });
    fireEvent.click(screen.getByText('交给街道'));
    fireEvent.click(await screen.findByText('同意并继续'));
    await waitFor(() => expect(phone.went.at(-1)?.url).toBe(`/packages/suggestions/letter/index?id=${id}`));
    expect(asked.map(({ url }) => url).filter((url) => url.startsWith('POST /v1/'))).toEqual([
      'POST /v1/sessions',
      'POST /v1/suggestions',
      'POST /v1/me/consents',
      'POST /v1/suggestions',
    ]);
  });

  test('whoever has not logged in is asked at the tap, beside the reason', async () => {
    cloud({});
    open(<Letter />);
    fireEvent.change(await screen.findByLabelText('您想说什么？'), { target: { value: '社区窗口中午没有人' } });
    fireEvent.click(screen.getByText('交给街道'));
    expect(await screen.findByText('登录后，答复才能送到您本人手里。')).toBeTruthy();
  });
});

describe('writing one for somebody else', () => {
  const principalId = '01K9PRNCPA0000000000000000';
  const acting = {
    principalId,
    agentId: aMe().personId,
    kind: 'relative',
    state: 'active',
    name: '张桂兰',
    askedAt: '2026-11-20T02:15:00.000Z',
  };
  const opened = async (more: Readonly<Record<string, unknown>> = {}) => {
    phone.opens({ for: principalId });
    const asked = cloud({
      'GET /v1/my/principals': { items: [acting] },
      'GET /v1/my/suggestions': ({ url }: { url: string }) => ({
        items: url.includes(`onBehalfOf=${principalId}`) ? [row] : [],
      }),
      'POST /v1/suggestions': receipt,
      ...more,
    });
    await loggedIn();
    open(<Letter />);
    await screen.findByRole('radio', { name: '代张**' });
    return asked;
  };
  const say = () => {
    fireEvent.change(screen.getByLabelText('您想说什么？'), { target: { value: '社区窗口中午没有人' } });
    fireEvent.click(screen.getByText('替TA交给街道'));
  };
  const saidOf = (asked: readonly { url: string; data?: unknown }[]) =>
    asked.filter(({ url }) => url === 'POST /v1/suggestions').map(({ data }) => data);

  test('it speaks of where she lives, and what she has said before stands below', async () => {
    const asked = await opened();
    expect(await screen.findByText('TA提过的')).toBeTruthy();
    expect(screen.queryByText('哪个社区')).toBeNull();
    say();
    await waitFor(() =>
      expect(saidOf(asked)).toEqual([{ words: '社区窗口中午没有人', about: 'other', onBehalfOf: principalId }]),
    );
  });

  test('where nobody knows where she lives, the community is asked for', async () => {
    const asked = await opened({ 'POST /v1/suggestions': refusal('NOT_FOUND', 404, 'body.place') });
    say();
    expect(await screen.findByText('不知道TA住在哪里，请选说的是哪个社区，再提交。')).toBeTruthy();
    fireEvent.click(screen.getByText('替TA交给街道'));
    await waitFor(() => expect(saidOf(asked).at(-1)).toMatchObject({ place: homePath.community }));
  });

  test('whoever has written for her turns to himself', async () => {
    await opened();
    fireEvent.click(screen.getByRole('radio', { name: '本人' }));
    expect(screen.getByText('交给街道')).toBeTruthy();
    expect(screen.getByText('哪个社区')).toBeTruthy();
  });
});

describe('what was said before', () => {
  const opened = async (items: readonly object[], params: Readonly<Record<string, string>> = {}) => {
    phone.opens({ view: 'mine', ...params });
    const asked = cloud({ 'GET /v1/me': aMe(), 'GET /v1/my/suggestions': { items } });
    await loggedIn();
    open(<Letter />);
    return asked;
  };

  test('is a list of its own, that asks for nothing', async () => {
    await opened([row]);
    expect(await screen.findByText('我提过的')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByText('社区窗口中午没有人'));
    expect(phone.went[0]?.url).toBe(`/packages/suggestions/letter/index?id=${id}`);
  });

  test('of one for whom he acts is hers', async () => {
    await opened([row], { for: '01K9PRNCPA0000000000000000' });
    expect(await screen.findByText('TA提过的')).toBeTruthy();
  });

  test('may be nothing', async () => {
    await opened([]);
    expect(await screen.findByText('还没有提过')).toBeTruthy();
  });
});

describe('one of them', () => {
  const opened = async (part: Partial<SuggestionView> = {}) => {
    phone.opens({ id });
    const asked = cloud({
      [`GET /v1/suggestions/${id}`]: aSuggestion(part),
      [`POST /v1/suggestions/${id}/answer`]: { ...receipt, state: 'answered' },
      [`POST /v1/suggestions/${id}/reopen`]: { ...receipt, state: 'reopened' },
      [`POST /v1/suggestions/${id}/close`]: { ...receipt, state: 'closed' },
    });
    await loggedIn();
    open(<Letter />);
    await screen.findByText('经过');
    return asked;
  };

  test('its author reads who answers, and by when', async () => {
    await opened();
    expect(screen.getByText(/^街道.*前答复$/)).toBeTruthy();
    expect(screen.queryByText('答复')).toBeNull();
  });

  test('whoever acts for somebody reads for whom, and which step was done so', async () => {
    const [step] = aSuggestion().steps;
    await opened({ through: 'relative', steps: step === undefined ? [] : [{ ...step, through: 'relative' }] });
    expect(screen.getByText('张**')).toBeTruthy();
    expect(screen.getByText('提出（家人代办）')).toBeTruthy();
    expect(screen.getByText('不用办了，结束')).toBeTruthy();
  });

  test('lateness is said honestly', async () => {
    await opened({ dueAt: '2026-01-01T00:00:00.000Z' });
    expect(screen.getByText(/答复已超时/)).toBeTruthy();
  });

  test('not content, he says what is missing, once', async () => {
    const asked = await opened({ state: 'answered', dueAt: undefined });
    fireEvent.click(screen.getByText('不满意，请再办'));
    fireEvent.change(screen.getByLabelText('哪里还没办好'), { target: { value: '还是没有人' } });
    fireEvent.click(screen.getByText('请再办一次'));
    await waitFor(() =>
      expect(asked.find(({ url }) => url.endsWith('/reopen'))?.data).toEqual({ reason: '还是没有人' }),
    );
  });

  test('after the second answer he can only close it', async () => {
    await opened({ state: 'answered', wasReopened: true, dueAt: undefined });
    expect(screen.queryByText('不满意，请再办')).toBeNull();
    expect(screen.getByText('满意，结束')).toBeTruthy();
  });

  test('those who answer see a surname and answer in words', async () => {
    const asked = await opened({ relations: ['handler'] });
    expect(screen.getByText('张**')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '答复' }));
    fireEvent.change(screen.getByLabelText('怎么办的，办到哪一步'), { target: { value: '下月起中午值班' } });
    fireEvent.click(screen.getByText('发出答复'));
    await waitFor(() =>
      expect(asked.find(({ url }) => url.endsWith('/answer'))?.data).toEqual({ answer: '下月起中午值班' }),
    );
  });
});

describe('the desk', () => {
  test('a street sees what waits for its answer', async () => {
    phone.opens({ view: 'desk' });
    const at = { district: 'd371071', street: 's371071007' };
    cloud({
      'GET /v1/me': aMe({ roles: [{ role: 'streetAdmin', at, placeName: '田和街道' }] }),
      'GET /v1/suggestion-queue': { items: [row] },
    });
    await loggedIn();
    open(<Letter />);
    fireEvent.click(await screen.findByText('社区窗口中午没有人'));
    expect(phone.went[0]?.url).toBe(`/packages/suggestions/letter/index?id=${id}`);
  });

  test('the community is told who answers', async () => {
    phone.opens({ view: 'desk' });
    cloud({ 'GET /v1/me': aStaffMember() });
    await loggedIn();
    open(<Letter />);
    expect(await screen.findByText('投诉建议由街道和区里答复')).toBeTruthy();
  });
});
