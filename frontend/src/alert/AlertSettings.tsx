import { useState } from 'react';
import { Dropdown } from '../look/Dropdown';
import { useAlertChoices } from './choices';
import type { Kind } from './news';
import { sound } from './sound';

const kinds: readonly { kind: Kind; name: string }[] = [
  { kind: 'late', name: 'A grade 1 newly past target' },
  { kind: 'missing', name: 'A new high-risk missing person' },
  { kind: 'outside', name: 'A count newly outside its band' },
];

/** Asks the person, once, by the browser's own question; answers whether it may. */
async function allowed(): Promise<boolean> {
  try {
    return (await Notification.requestPermission()) === 'granted';
  } catch {
    return false;
  }
}

/** What makes itself heard, and how: nothing, until somebody chooses. */
export function AlertSettings() {
  const [choices, choose] = useAlertChoices();
  const [refused, setRefused] = useState(false);
  const on = choices.sound || choices.notify;
  const toggleNotify = async () => {
    const may = choices.notify || (await allowed());
    setRefused(!may);
    if (may) {
      choose({ ...choices, notify: !choices.notify });
    }
  };
  return (
    <Dropdown label={on ? 'Alerts on' : 'Alerts'} active={on} end>
      <label>
        <input
          type="checkbox"
          checked={choices.sound}
          onChange={() => {
            if (!choices.sound) {
              // Heard at once, and a browser lets a page sound only after a click.
              sound('late');
            }
            choose({ ...choices, sound: !choices.sound });
          }}
        />
        Sound
      </label>
      <label>
        <input type="checkbox" checked={choices.notify} onChange={() => void toggleNotify()} />
        Notification
      </label>
      {refused && (
        <p className="label" role="alert">
          The browser does not let this page notify.
        </p>
      )}
      <fieldset>
        <legend className="label">For</legend>
        {kinds.map(({ kind, name }) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={choices.kinds.includes(kind)}
              onChange={() => {
                const chosen = choices.kinds.includes(kind)
                  ? choices.kinds.filter((other) => other !== kind)
                  : [...choices.kinds, kind];
                choose({ ...choices, kinds: chosen });
              }}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </Dropdown>
  );
}
