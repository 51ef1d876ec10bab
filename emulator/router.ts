import type { Route } from './route.js';

export interface RouteMatch {
  route: Route;
  params: { [name: string]: string };
}

interface Compiled {
  route: Route;
  segments: string[];
}

/** Finds the route of a method and path, parameters decoded; null when there is none. Literal segments win over parameters. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => RouteMatch | null {
  const compiled = routes.map((route): Compiled => ({ route, segments: route.path.split('/') }));
  compiled.sort((a, b) => parameters(a) - parameters(b));
  return (method, path) => {
    const segments = path.split('/');
    for (const candidate of compiled) {
      const params = candidate.route.method === method ? match(candidate.segments, segments) : null;
      if (params) return { route: candidate.route, params };
    }
    return null;
  };
}

function match(pattern: string[], segments: string[]): { [name: string]: string } | null {
  if (pattern.length !== segments.length) return null;
  const params: { [name: string]: string } = {};
  for (const [index, expected] of pattern.entries()) {
    const actual = segments[index] ?? '';
    if (expected.startsWith(':')) params[expected.slice(1)] = decode(actual);
    else if (expected !== actual) return null;
  }
  return params;
}

function parameters({ segments }: Compiled): number {
  return segments.filter((segment) => segment.startsWith(':')).length;
}

/** A segment that is not valid percent-encoding stays as it is: the handler then refuses it by name. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
