/**
 * Work with ladders, gas or mains electricity is for professionals: such a wish is referred, not claimed (DOMAIN §2.1). Words are judged
 * coarsely and in favour of looking twice: staff say that they have looked, or refer it.
 */
const tellingWords =
  /梯子|登高|爬高|高空|爬上|房顶|屋顶|外墙|外机|窗外|阳台外|燃气|煤气|天然气|液化气|总闸|电闸|跳闸|配电|电表|电线|漏电/;

export const mayNeedProfessional = (...words: readonly (string | undefined)[]): boolean =>
  words.some((text) => text !== undefined && tellingWords.test(text));
