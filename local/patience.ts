import type { CloudPlan } from './template/template';

/** The longest that a timer of Node's can wait, in whole seconds. */
const longestWait = Math.floor((2 ** 31 - 1) / 1000);

/** The same cloud, but neither its gateway nor the host of its functions gives anything up for having taken too long. */
export const withPatience = (plan: CloudPlan): CloudPlan => ({
  ...plan,
  functions: plan.functions.map((each) => ({ ...each, timeoutSeconds: longestWait })),
  routes: plan.routes.map((route) => ({ ...route, timeoutMs: longestWait * 1000 })),
});
