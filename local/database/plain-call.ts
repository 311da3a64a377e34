/** No engine here looks at the signature, but all want to see one. */
const headers = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-date': '20200101T000000Z',
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20200101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
};

/** One call in the protocol's own words, without the SDK. */
export const plainCall = (endpoint: string, operation: string, body: object): Promise<Response> =>
  fetch(endpoint, {
    method: 'POST',
    headers: { ...headers, 'x-amz-target': `DynamoDB_20120810.${operation}` },
    body: JSON.stringify(body),
  });
