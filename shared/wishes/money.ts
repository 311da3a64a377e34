/** Never money (DOMAIN §2.1): what is asked for in hardship, or as a thing, is a thing. Words are judged coarsely; staff write others. */
const tellingWords = /现金|借钱|给钱|送钱|汇款|转账|红包|捐款|筹款|善款|资助|生活费|\d+元(?!以[内下]|左右|上下)/;

export const asksForMoney = (publicWords: string): boolean => tellingWords.test(publicWords);
