/** Which attributes WeChat's templates carry for which part. An empty value means: as the page says, nothing by default. */
const read = { 'aria-role': '', 'aria-label': '', 'aria-hidden': '' };
const state = { 'aria-checked': '', 'aria-disabled': '', 'aria-expanded': '', 'aria-live': '' };

module.exports = {
  ariaProps: { View: { ...read, ...state }, Text: read, Image: read, Button: read, Input: read, Textarea: read },
};
