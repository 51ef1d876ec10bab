import { oldestBeyond, readCookie } from '../../../src/auth/cookies.js';

const header = (count: number) => Array.from({ length: count }, (_, at) => `login-${at}=x`).join('; ');

describe('the cookies of one kind that are too many', () => {
  it.each([
    { what: 'none', given: undefined, most: 2, gone: [] },
    { what: 'an empty header', given: '', most: 0, gone: [] },
    { what: 'as many as may be', given: header(2), most: 2, gone: [] },
    { what: 'one more', given: header(3), most: 2, gone: ['login-0'] },
    { what: 'others between', given: `a=b; ${header(2)}; login=x; xlogin-1=x`, most: 1, gone: ['login-0'] },
    {
      what: 'names that are not ours',
      given: 'login-é=x; login-a b=x; login-"=x; login-0=x',
      most: 0,
      gone: ['login-0'],
    },
  ])('are the oldest: of $what', ({ given, most, gone }) => {
    expect(oldestBeyond(given, 'login-', most)).toEqual(gone);
  });

  it('are taken back a few at a time, so that an answer stays small', () => {
    expect(oldestBeyond(header(900), 'login-', 9)).toEqual(
      header(20)
        .split('; ')
        .map((pair) => pair.slice(0, -2)),
    );
  });
});

describe('a cookie', () => {
  it.each([
    { given: 'a=1; b=2', name: 'b', value: '2' },
    { given: 'b=x=y=', name: 'b', value: 'x=y=' },
    { given: 'bb=1;b=2', name: 'b', value: '2' },
    { given: 'b=', name: 'b', value: '' },
    { given: 'b', name: 'b', value: '' },
    { given: 'a=1', name: 'b', value: undefined },
    { given: undefined, name: 'b', value: undefined },
  ])('$name of $given is $value', ({ given, name, value }) => {
    expect(readCookie(given, name)).toBe(value);
  });
});
