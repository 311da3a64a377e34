import { dropDemo } from '../../e2e/cloud/filled-demo';

export default dropDemo;
