import { readAuditEnv, readMessagesEnv, readTableEnv, readVaultEnv, readWechatEnv } from './env';

const readEnv = (source: Record<string, string | undefined>) => ({
  ...readTableEnv(source),
  ...readVaultEnv(source),
  ...readAuditEnv(source),
  ...readWechatEnv(source),
  ...readMessagesEnv(source),
});

const complete = {
  TABLE_NAME: 'linli-test',
  DATA_KEY_ID: 'alias/linli-test',
  SESSION_SECRET: 's'.repeat(32),
  INDEX_SECRET: 'i'.repeat(32),
  AUDIT_SECRET: 'a'.repeat(32),
  WECHAT_APPID: 'wx0123456789abcdef',
  WECHAT_SECRET: 'secret',
  WECHAT_BASE_URL: 'https://api.weixin.qq.com',
  MESSAGE_TEMPLATES: '{"progress":"template-7"}',
};

const faultOf = (source: Record<string, string | undefined>): string => {
  try {
    readEnv(source);
    return 'none';
  } catch (fault) {
    return String(fault);
  }
};

describe('the environment', () => {
  it('is read whole, the templates as what they are', () => {
    expect(readEnv({ ...complete, PATH: '/bin' })).toEqual({
      ...complete,
      MESSAGE_TEMPLATES: { progress: 'template-7' },
    });
  });

  it('tells a template for long from one for a single message', () => {
    const long = '{"progress":{"id":"template-7","longTerm":true},"reviewResult":"template-8"}';
    expect(readMessagesEnv({ MESSAGE_TEMPLATES: long }).MESSAGE_TEMPLATES).toEqual(JSON.parse(long));
  });

  it('is asked for a concern’s own variables alone', () => {
    const { TABLE_NAME, SESSION_SECRET } = complete;
    expect(readTableEnv({ TABLE_NAME, SESSION_SECRET })).toEqual({ TABLE_NAME, SESSION_SECRET });
  });

  it.each(Object.keys(complete))('without %s stops the function, by that name', (name) => {
    expect(faultOf({ ...complete, [name]: undefined })).toContain(name);
    expect(faultOf({ ...complete, [name]: '' })).toContain(name);
  });

  it.each([
    ['SESSION_SECRET', 's'.repeat(31)],
    ['INDEX_SECRET', 'short'],
    ['AUDIT_SECRET', 'a'.repeat(31)],
    ['WECHAT_BASE_URL', 'api.weixin.qq.com'],
    ['MESSAGE_TEMPLATES', '{"progress":7}'],
    ['MESSAGE_TEMPLATES', '{"progress":{"id":"template-7"}}'],
    ['MESSAGE_TEMPLATES', 'progress=template-7'],
  ])('with %s = %s stops the function, by that name and without the value', (name, value) => {
    const fault = faultOf({ ...complete, [name]: value });
    expect([fault.includes(name), fault.includes(value)]).toEqual([true, false]);
  });
});
