import { Stop } from '../../../src/notion/stop.js';

describe('a stop', () => {
  it('tells each listener once, and none that has left', () => {
    const stop = new Stop();
    const heard: string[] = [];
    const left = () => heard.push('left');
    stop.addEventListener('abort', () => heard.push('stayed'));
    stop.addEventListener('abort', left);
    stop.removeEventListener('abort', left);
    expect(stop.aborted).toBe(false);
    stop.abort();
    stop.abort();
    expect(heard).toEqual(['stayed']);
  });

  it('has stopped already for listeners who ask', () => {
    const stop = new Stop();
    stop.addEventListener('abort', () => expect(stop.aborted).toBe(true));
    stop.abort();
    expect(stop.aborted).toBe(true);
  });
});
