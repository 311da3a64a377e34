import type { ConsentPurpose } from '../../shared/kernel/consent';
import { TextButton } from '../kit/button';
import { Refused } from '../kit/trouble';
import { goTo } from '../platform/navigate';
import { consentTexts } from './consent-words';

/** By what right somebody acts who can't consent for the other: family who was agreed to, or by his role. */
type ForAnother = 'relative' | 'proxy';

const ownPhone = '请TA在自己的手机上打开“我的→我的信息与隐私→我的同意”点同意';
const orReword = '也可以改成只写要帮什么，不写这些。您写的内容已保存。';

const principalsConsentWords = (purpose: ConsentPurpose, through: ForAnother): string => {
  if (purpose === 'child_under_14') {
    const child = '这里写到了不满14周岁的孩子，要监护人先同意。';
    return through === 'proxy'
      ? `${child}请打电话或上门问过监护人，在“不用手机的居民”里登记，再提交。${orReword}`
      : `${child}您是TA的监护人，请到“亲友代办”点“监护人的同意”；TA是大人，${ownPhone}。然后再提交。${orReword}`;
  }
  const told = `这里写到了${consentTexts[purpose].title}，要本人先同意。`;
  return through === 'proxy'
    ? `${told}请打电话或上门问过TA，在“不用手机的居民”里登记TA的同意，再提交。${orReword}`
    : `${told}${ownPhone}，您再提交；TA不用手机的，请社区打电话或上门问TA；TA是您监护的孩子、不用手机的，请到“亲友代办”里您自己同意。${orReword}`;
};

interface PrincipalsConsentProps {
  readonly purpose: ConsentPurpose;
  readonly through: ForAnother;
}

/** Whoever acts for him can't consent for him: how he does so himself, or how to do without. */
export const PrincipalsConsent = ({ purpose, through }: PrincipalsConsentProps) => (
  <>
    <Refused words={principalsConsentWords(purpose, through)} />
    {through === 'proxy' && <TextButton label="去“不用手机的居民”" onTap={() => goTo('phoneless')} />}
    {through === 'relative' && <TextButton label="去“亲友代办”" onTap={() => goTo('family')} />}
  </>
);
