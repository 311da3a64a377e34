import { signatureOf, signedForm, signedUrl } from './sigv4';

/** The credentials of AWS's own examples. */
const key = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
};

const address = { method: 'GET', at: '2013-05-24T00:00:00.000Z', seconds: 86_400 } as const;

describe('an address signed in its query', () => {
  it('is the one that AWS’s documentation works out', () => {
    const url = signedUrl(key, { ...address, url: 'https://examplebucket.s3.amazonaws.com/test.txt' });
    expect(url).toBe(
      'https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
    );
  });

  it.each([
    ['another object', { url: 'https://examplebucket.s3.amazonaws.com/other.txt' }],
    ['another method', { method: 'PUT' as const }],
    ['a longer life', { seconds: 86_401 }],
    ['another moment', { at: '2013-05-24T00:00:01.000Z' }],
  ])('is another one for %s', (_, change) => {
    const url = 'https://examplebucket.s3.amazonaws.com/test.txt';
    const signatures = [signedUrl(key, { ...address, url }), signedUrl(key, { ...address, url, ...change })].map(
      (signed) => new URL(signed).searchParams.get('X-Amz-Signature'),
    );
    expect(new Set(signatures).size).toBe(2);
  });

  it('carries the token of a role’s passing credentials, in its place by the alphabet', () => {
    const url = signedUrl({ ...key, sessionToken: 'a/token+=' }, { ...address, url: 'https://b.example/k' });
    expect([...new URL(url).searchParams.keys()]).toEqual([
      'X-Amz-Algorithm',
      'X-Amz-Credential',
      'X-Amz-Date',
      'X-Amz-Expires',
      'X-Amz-Security-Token',
      'X-Amz-SignedHeaders',
      'X-Amz-Signature',
    ]);
    expect(new URL(url).searchParams.get('X-Amz-Security-Token')).toBe('a/token+=');
  });
});

/** The policy of the example "Browser-Based Upload using HTTP POST", as AWS prints it in base64. */
const printedPolicy =
  'eyAiZXhwaXJhdGlvbiI6ICIyMDE1LTEyLTMwVDEyOjAwOjAwLjAwMFoiLA0KICAiY29uZGl0aW9ucyI6IFsNCiAgICB7ImJ1Y2tldCI6ICJzaWd2NGV4YW1wbGVidWNrZXQifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRrZXkiLCAidXNlci91c2VyMS8iXSwNCiAgICB7ImFjbCI6ICJwdWJsaWMtcmVhZCJ9LA0KICAgIHsic3VjY2Vzc19hY3Rpb25fcmVkaXJlY3QiOiAiaHR0cDovL3NpZ3Y0ZXhhbXBsZWJ1Y2tldC5zMy5hbWF6b25hd3MuY29tL3N1Y2Nlc3NmdWxfdXBsb2FkLmh0bWwifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRDb250ZW50LVR5cGUiLCAiaW1hZ2UvIl0sDQogICAgeyJ4LWFtei1tZXRhLXV1aWQiOiAiMTQzNjUxMjM2NTEyNzQifSwNCiAgICB7IngtYW16LXNlcnZlci1zaWRlLWVuY3J5cHRpb24iOiAiQUVTMjU2In0sDQogICAgWyJzdGFydHMtd2l0aCIsICIkeC1hbXotbWV0YS10YWciLCAiIl0sDQoNCiAgICB7IngtYW16LWNyZWRlbnRpYWwiOiAiQUtJQUlPU0ZPRE5ON0VYQU1QTEUvMjAxNTEyMjkvdXMtZWFzdC0xL3MzL2F3czRfcmVxdWVzdCJ9LA0KICAgIHsieC1hbXotYWxnb3JpdGhtIjogIkFXUzQtSE1BQy1TSEEyNTYifSwNCiAgICB7IngtYW16LWRhdGUiOiAiMjAxNTEyMjlUMDAwMDAwWiIgfQ0KICBdDQp9';

describe('the form of an upload', () => {
  it('is signed as in AWS’s documentation', () => {
    expect(signatureOf(key, '20151229T000000Z', printedPolicy)).toBe(
      '8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e',
    );
  });

  it('binds the one key, type and size, and runs out', () => {
    const policy = { bucket: 'photos', key: 'raw/1', contentType: 'image/png', mostBytes: 100 };
    const fields = signedForm(key, { ...policy, at: '2026-11-22T04:00:00.000Z', seconds: 900 });
    const { Policy = '', 'X-Amz-Signature': signature, ...shown } = fields;
    expect(JSON.parse(Buffer.from(Policy, 'base64').toString())).toEqual({
      expiration: '2026-11-22T04:15:00.000Z',
      conditions: [
        { bucket: 'photos' },
        ['content-length-range', 1, 100],
        ['eq', '$key', 'raw/1'],
        ['eq', '$Content-Type', 'image/png'],
        ['eq', '$X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
        ['eq', '$X-Amz-Credential', 'AKIAIOSFODNN7EXAMPLE/20261122/us-east-1/s3/aws4_request'],
        ['eq', '$X-Amz-Date', '20261122T040000Z'],
      ],
    });
    expect(signature).toBe(signatureOf(key, '20261122T040000Z', Policy));
    expect(shown).toMatchObject({ key: 'raw/1', 'Content-Type': 'image/png' });
  });
});
