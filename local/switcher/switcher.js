/*
 * Runs in the browser, on pages that the local cloud serves. It plays the phone: it logs in at the simulated WeChat as a person of
 * the demo, and confirms the code of this browser as that person would with his mini-program. It uses the same API as
 * everybody, and writes what the browser build itself would have kept.
 */
(() => {
  const send = async (path, body, headers = {}) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
    const answer = await fetch(path, body === undefined ? init : { ...init, body: JSON.stringify(body) });
    return answer.json();
  };
  const recall = (key) => JSON.parse(localStorage.getItem(key) ?? '{}').data;
  const remember = (key, data) => localStorage.setItem(key, JSON.stringify({ data }));

  /** As the person's phone does it. */
  const confirm = async (key, code) => {
    const login = await send('/__local/login', { key });
    const { token } = await send('/v1/sessions', { code: login.code });
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': `local-switcher-${code}-${Date.now()}` };
    await send(`/v1/desk-logins/${code}/confirm`, undefined, headers);
  };

  const newSecret = () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    return [...crypto.getRandomValues(new Uint8Array(43))].map((byte) => letters[byte % 64]).join('');
  };

  const become = async (key) => {
    remember('local-person', '');
    const secret = newSecret();
    const { code } = await send('/v1/desk-logins', { secret, browser: 'other', system: 'other' });
    await confirm(key, code);
    const { session } = await send(`/v1/desk-logins/${code}/collect`, { secret });
    const { token, expiresAt, personId, deskId } = session;
    remember('session', { token, expiresAt, personId });
    remember('desk', { deskId, personId, secret });
    remember('local-person', key);
    location.reload();
  };

  /** A chosen person who is asked to log in by the page itself has his phone at hand. */
  const plainFetch = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const answer = await plainFetch(input, init);
    const key = recall('local-person');
    const isLogin = String(input).split('?')[0].endsWith('/v1/desk-logins');
    if (isLogin && key && answer.ok) {
      const { code } = await answer.clone().json();
      confirm(key, code);
    }
    return answer;
  };

  const element = (tag, style, words = '') => {
    const made = document.createElement(tag);
    made.style.cssText = style;
    made.textContent = words;
    return made;
  };
  const ink = 'color:#1f2329;font:14px/1.5 sans-serif;';
  const large = recall('reading-mode') === 'care';
  const chip = `${ink}position:fixed;left:10px;bottom:84px;z-index:9000;min-height:${large ? 60 : 48}px;padding:4px 12px;border:1px solid #d5dae1;border-radius:30px;background:#fff;cursor:pointer;font-size:${large ? 20 : 14}px`;
  const list = `${ink}position:fixed;inset:auto 0 0 0;z-index:9001;max-height:70vh;overflow:auto;background:#fff;border-top:1px solid #d5dae1;box-shadow:0 0 0 100vh rgba(0,0,0,.3)`;
  const row =
    'display:block;width:100%;padding:10px 16px;border:0;border-top:1px solid #eef0f3;background:#fff;text-align:left;font:inherit;color:inherit;cursor:pointer';

  const openList = (people) => {
    const sheet = element('div', list);
    for (const { key, name, roles, place } of people) {
      const one = element('button', row, `${name}  ${roles.join('、') || '刚来'} · ${place}`);
      one.setAttribute('aria-label', `成为${name}`);
      one.onclick = () => become(key);
      sheet.append(one);
    }
    const close = element('button', row, '关闭');
    close.onclick = () => sheet.remove();
    sheet.prepend(close);
    document.body.append(sheet);
  };

  addEventListener('DOMContentLoaded', async () => {
    const { people } = await (await plainFetch('/__local/people')).json();
    const button = element('button', chip);
    button.className = 'switcher';
    button.onclick = () => openList(people);
    const show = () => {
      const person = recall('session') && people.find(({ key }) => key === recall('local-person'));
      button.textContent = `⇄ ${person ? person.name : '游客'}`;
    };
    show();
    setInterval(show, 1000);
    // Not on paper.
    const onPaper = element('style', '', '@media print { .switcher { display: none } }');
    const corner = element('nav', '');
    corner.setAttribute('aria-label', '本地演示');
    corner.append(button);
    document.body.append(corner, onPaper);
  });
})();
