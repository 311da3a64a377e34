import { View } from '@tarojs/components';
import { aria } from '../../kit/aria';
import { Icon } from '../../kit/icon';
import type { Place } from '../../people/use-places';
import type { Trail } from './trail';
import './trail-bar.scss';

/** The district goes without saying: it is the same for everybody here. */
const shownOf = (trail: Trail) => trail.filter(({ kind }) => kind !== 'district');

/** Where one has come so far; a tap goes back there. */
export const TrailBar = ({ trail, onBackTo }: { trail: Trail; onBackTo: (place: Place) => void }) => (
  <View className="trail">
    {shownOf(trail).map((place, index) => (
      <View
        key={place.id}
        className="trail-step"
        onClick={() => onBackTo(place)}
        {...aria({ role: 'button', label: `返回${place.name}` })}
      >
        {index > 0 && <Icon name="chevron" className="trail-arrow" />}
        {place.name}
      </View>
    ))}
  </View>
);
