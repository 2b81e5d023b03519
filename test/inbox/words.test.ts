import { describe, expect, it } from 'vitest';
import { alertWords, channelWords } from '../../src/inbox/words.ts';
import { alert } from './people.ts';

describe('an alert in words', () => {
  it.each([
    [['suicide'], 'suicide', ['Mogelijk gedachten aan zelfdoding']],
    [[], 'levensgevaar', ['Mogelijk levensgevaar']],
    [
      ['uitzetting'],
      'De assistent twijfelt',
      ['Mogelijk moet iemand het huis uit', 'De assistent twijfelt'],
    ],
    [['kind_onveilig'], '', ['Mogelijk een kind dat niet veilig is']],
  ] as const)('%j for reason "%s"', (signalen, reason, words) => {
    expect(alertWords(alert('a', '10:00', { signalen: [...signalen], reason }))).toEqual(words);
  });
});

describe('a channel in words', () => {
  it('is its own name when we have none for it', () => {
    expect(channelWords('web')).toBe('Chat');
    expect(channelWords('toString')).toBe('toString');
  });
});
