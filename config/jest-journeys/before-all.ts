import { fillDemo } from '../../e2e/cloud/filled-demo';

export default fillDemo;
