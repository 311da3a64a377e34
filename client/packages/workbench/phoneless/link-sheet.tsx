import { View } from '@tarojs/components';
import { useState } from 'react';
import { isSpokenNumber } from '../../../../shared/kernel/id';
import type { PhonelessView } from '../../../../shared/proxies/acting-for';
import { PrimaryButton } from '../../../kit/button';
import { failureWords } from '../../../kit/failure-words';
import { Sheet } from '../../../kit/sheet';
import { TextField } from '../../../kit/text-field';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { useLinkPersonToAccount } from '../../../proxies/use-link-person-to-account';

/** He has a phone by now: what was filed for him becomes his to go on with. */
export const LinkSheet = ({ person, onClose }: { person: PhonelessView; onClose: () => void }) => {
  const link = useLinkPersonToAccount();
  const [typed, setTyped] = useState('');
  const [unfit, setUnfit] = useState(false);
  const send = () => {
    const number = typed.replace(/\s/g, '');
    setUnfit(!isSpokenNumber(number));
    if (isSpokenNumber(number))
      link.mutate({ params: { personId: person.personId }, body: { number } }, { onSuccess: onClose });
  };
  return (
    <Sheet open title="本人有手机了" onClose={onClose}>
      <View>
        请当面核对是本人，再输入TA手机上“亲友代办”里的编号。接上以后，以前替TA办的事，TA自己能看、能接着办；社区不再替TA办，家人代办由TA自己决定留不留。接错了不能自己撤回。
      </View>
      <TextField
        label="本人的编号"
        digits
        value={typed}
        placeholder="本人的编号，八位数字"
        error={unfit ? '编号是八位数字，请再核对。' : undefined}
        onChange={setTyped}
      />
      <WhoReads words="本人和社区" />
      {link.error && <Refused words={failureWords[link.error.code]} />}
      <PrimaryButton label="是本人，接上" busy={link.isPending} onTap={send} />
    </Sheet>
  );
};
