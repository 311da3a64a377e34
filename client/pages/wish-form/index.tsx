import { useRouter } from '@tarojs/taro';
import { PageShell } from '../../kit/page-shell';
import { AnotherTry } from './another-try';
import { NewWish } from './new-wish';

export default function WishForm() {
  const { id, for: given } = useRouter().params;
  return (
    <PageShell title="我要许愿">{id === undefined ? <NewWish given={given} /> : <AnotherTry wishId={id} />}</PageShell>
  );
}
