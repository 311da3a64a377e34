import { View } from '@tarojs/components';
import { type Instant, shanghaiDay } from '../../shared/kernel/instant';
import type { WishCategory, WishView } from '../../shared/wishes/wish';
import { Card } from '../kit/card';
import { FactRow } from '../kit/field';
import { ratingWords } from '../kit/star-rating';
import { longDayWords, momentWords } from '../kit/time-words';
import { categoryWords, ceilingWords, contactPartsWords, spacedNumber, teamWords } from './wish-words';
import './wish-facts.scss';

const verdictWords = {
  pending: '文字还在检查',
  pass: undefined,
  review: '文字检查拿不准，请您仔细看看',
  risky: '文字没有通过检查，请改写后再发布',
  unavailable: '文字没能自动检查，请您仔细看看',
} as const;

const mayBeOpen: readonly WishView['state'][] = ['published', 'claimed', 'delivered'];

/** Whether whoever comes can reach him: said to those who may open it, and to those who come. */
const contactFact = ({
  state,
  held,
  contactOpen = [],
  contactOpenTo,
  contactOpenToAll,
  myClaim,
  relations,
}: WishView) => {
  const comes = myClaim?.state === 'held' || myClaim?.state === 'delivered';
  if (!mayBeOpen.includes(state) || (held === 0 && !comes)) return undefined;
  const open = contactPartsWords(contactOpen);
  if (comes) return open === '' ? '居民没有公开。要联系，请社区转达' : `居民对您公开了${open}`;
  if (!relations.includes('author') && !relations.includes('communityStaff')) return undefined;
  const later = contactOpenToAll ? '，以后来的邻居也能看' : '';
  return open === '' ? '没有公开，邻居看不到' : `对${contactOpenTo ?? 0}位邻居公开了${open}${later}`;
};

/** How the thanks stand that may be public. */
const thanksFact = ({ state, words }: NonNullable<WishView['thanks']>): string =>
  ({
    offered: '本人同意公开，等社区整理后发布',
    published: `已登上“心愿达成”：${words ?? ''}`,
    set_aside: '社区没有公开',
  })[state];

/** What staff sorted it as, and what the resident had called it. */
const categoryFact = ({ givenCategory }: WishView, category: WishCategory, resident: string): string => {
  const { word } = categoryWords[category];
  return givenCategory === undefined || givenCategory === category
    ? word
    : `${word}（${resident}选的是${categoryWords[givenCategory].word}）`;
};

/** How the places are given, said before they are. */
const drawFact = (drawAt: Instant, now: Instant): string =>
  `先报名，${momentWords(drawAt, now)}分配。近90天帮得少的党员先轮到；一样多，先轮到更久没帮的；再一样就抽签`;

/** Why his turn was which it was; whoever doubts it finds 打电话 on the page. */
const turnFact = ({ turn, of, helped }: NonNullable<WishView['myTurn']>): string =>
  `${of}位报名，您排第${turn}位。近90天您${helped === 0 ? '还没有帮过' : `帮了${helped}次`}，先轮到帮得少的党员。觉得不对，请打电话给社区`;

/** What is asked for, and the facts that one needs to decide or to come. */
export const WishFacts = ({ wish, now }: { wish: WishView; now: Instant }) => {
  const { words, publicWords, category, needBy, textVerdict, rating } = wish;
  const own = wish.relations.includes('author');
  const where = [wish.communityName, wish.area].filter(Boolean).join(' ');
  const verdict = textVerdict && wish.state === 'submitted' ? verdictWords[textVerdict] : undefined;
  const contact = contactFact(wish);
  const asked = wish.myClaim?.state === 'offered' && wish.myClaim.size > 1 ? wish.myClaim : undefined;
  return (
    <Card>
      <View className="wish-words">{publicWords ?? words}</View>
      {publicWords && words && words !== publicWords && (
        <View className="wish-own">
          <View className="t-note">{own ? '您的原话（不公开）' : '居民原话（不公开）'}</View>
          {words}
        </View>
      )}
      {verdict && <View className="wish-verdict">{verdict}</View>}
      <FactRow label={own ? '地点' : '居民'}>{own ? where : `${wish.authorMask}，${where}`}</FactRow>
      {category && <FactRow label="类别">{categoryFact(wish, category, own ? '您' : '居民')}</FactRow>}
      {wish.priceCeiling && <FactRow label="价格">{ceilingWords(wish.priceCeiling)}</FactRow>}
      {needBy && <FactRow label="需要">{longDayWords(needBy, now)}前</FactRow>}
      {wish.expiresAt && (
        <FactRow label="期限">{`一直没有邻居来，就等到${longDayWords(shanghaiDay(wish.expiresAt), now)}`}</FactRow>
      )}
      {wish.places > 1 && <FactRow label="人数">{`需要${wish.places}位，已有${wish.held}位`}</FactRow>}
      {asked && <FactRow label="请您">{`带队一共来${teamWords(asked)}`}</FactRow>}
      {wish.drawAt && <FactRow label="轮候">{drawFact(wish.drawAt, now)}</FactRow>}
      {wish.reserve > 0 && <FactRow label={wish.drawAt ? '已报名' : '候补'}>{`${wish.reserve}位`}</FactRow>}
      {wish.myTurn && <FactRow label="轮候结果">{turnFact(wish.myTurn)}</FactRow>}
      {(wish.teams ?? []).map((team, at) => (
        // Nothing else tells two groups of the same size apart.
        <FactRow key={`${at} ${team.size}`} label="一起来">
          {teamWords(team)}
        </FactRow>
      ))}
      {rating && <FactRow label="评价">{`${ratingWords[rating - 1]}（${rating}星）`}</FactRow>}
      {wish.thanks && <FactRow label="公开的感谢">{thanksFact(wish.thanks)}</FactRow>}
      {wish.membersOnly && <FactRow label="谁能看到">只有社区核实过的党员和共建单位，不上心愿墙</FactRow>}
      {contact && <FactRow label="联系方式">{contact}</FactRow>}
      <FactRow label="编号">{spacedNumber(wish.number)}</FactRow>
    </Card>
  );
};
