import type { FunctionPlan } from '../template/template';

/** The second argument of a handler. */
export function lambdaContext(plan: FunctionPlan, awsRequestId: string, now: () => number): Record<string, unknown> {
  const deadline = now() + plan.timeoutSeconds * 1000;
  return {
    awsRequestId,
    callbackWaitsForEmptyEventLoop: true,
    functionName: plan.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws-cn:lambda:cn-northwest-1:000000000000:function:${plan.functionName}`,
    memoryLimitInMB: String(plan.memoryMegabytes),
    logGroupName: `/aws/lambda/${plan.functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - now()),
  };
}
