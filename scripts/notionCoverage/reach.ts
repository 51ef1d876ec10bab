import type { GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType } from 'graphql';
import ts from 'typescript';
import type { Program } from './program.js';

/** A field of the schema and the endpoints that its resolver may call, found by walking through the code. */
export interface Reach {
  /** `Query.page`, `Page.blocks`. */
  field: string;
  endpoints: ReadonlySet<string>;
}

const ROOTS: Record<string, string> = { Query: 'Query', Mutation: 'Mutation' };

/** The fields that have a resolver of their own, each with what it may call at Notion. */
export function reachOfFields(program: Program, schema: GraphQLSchema): Reach[] {
  const methods = program.files('src/resolvers/').flatMap(({ source }) => methodsIn(source));
  return methods
    .filter(({ type, name }) => hasField(schema, type, name))
    .map(({ type, name, method }) => ({
      field: `${type}.${name}`,
      endpoints: endpointsFrom(program, method),
    }));
}

/** The files of the gateway that call an endpoint by name, whoever may reach them. */
export function filesThatCall(program: Program, endpoint: string): string[] {
  return program
    .files('src/')
    .filter(({ source }) => calledIn(source).has(endpoint))
    .map(({ path }) => path);
}

interface Resolver {
  type: string;
  name: string;
  method: ts.MethodDeclaration;
}

function methodsIn(source: ts.SourceFile): Resolver[] {
  return source.statements.filter(ts.isClassDeclaration).flatMap((found) => {
    const owner = returned(decoratorOf(found, 'Resolver')?.arguments[0]);
    return found.members.filter(ts.isMethodDeclaration).flatMap((method) => toResolver(method, owner));
  });
}

function toResolver(method: ts.MethodDeclaration, owner: string | undefined): Resolver[] {
  const kind = ['Query', 'Mutation', 'FieldResolver'].find((name) => decoratorOf(method, name));
  const type = kind === 'FieldResolver' ? owner : ROOTS[kind ?? ''];
  const decorator = kind && decoratorOf(method, kind);
  return type && decorator ? [{ type, name: givenName(decorator) ?? method.name.getText(), method }] : [];
}

/** A field may be called otherwise than its method: `{ name: 'markdown' }`. */
function givenName(decorator: ts.CallExpression): string | undefined {
  const options = decorator.arguments.find(ts.isObjectLiteralExpression);
  const name = options?.properties
    .filter(ts.isPropertyAssignment)
    .find((property) => property.name.getText() === 'name')?.initializer;
  return name && ts.isStringLiteral(name) ? name.text : undefined;
}

function decoratorOf(node: ts.HasDecorators, name: string): ts.CallExpression | undefined {
  return ts
    .getDecorators(node)
    ?.map(({ expression }) => expression)
    .filter(ts.isCallExpression)
    .find(({ expression }) => expression.getText() === name);
}

/** `Page` of `() => Page` and of `() => types.Page`. */
function returned(node: ts.Node | undefined): string | undefined {
  return node && ts.isArrowFunction(node) ? node.body.getText().split('.').pop() : undefined;
}

function hasField(schema: GraphQLSchema, type: string, field: string): boolean {
  const found = schema.getType(type);
  return (isObjectType(found) || isInterfaceType(found)) && field in found.getFields();
}

function endpointsFrom(program: Program, start: ts.Node): ReadonlySet<string> {
  const endpoints = new Set<string>();
  const seen = new Set<ts.Node>([start]);
  const open: ts.Node[] = [start];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const endpoint of calledIn(node)) endpoints.add(endpoint);
    for (const next of namedIn(program, node)) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return endpoints;
}

/** Endpoints that are called by name right here: `….call('getPage', …)`. */
function calledIn(node: ts.Node): Set<string> {
  const called = new Set<string>();
  walk(node, (part) => {
    if (!ts.isCallExpression(part) || !ts.isPropertyAccessExpression(part.expression)) return;
    const [name] = part.arguments;
    if (part.expression.name.text === 'call' && name && ts.isStringLiteral(name)) called.add(name.text);
  });
  return called;
}

/** The functions and tables of the gateway that are named here. */
function namedIn(program: Program, node: ts.Node): ts.Node[] {
  const named: ts.Node[] = [];
  walk(node, (part) => {
    if (!ts.isIdentifier(part)) return;
    named.push(...declarationsOf(program, part));
  });
  return named;
}

function declarationsOf(program: Program, identifier: ts.Identifier): ts.Node[] {
  const { checker } = program;
  const symbol = checker.getSymbolAtLocation(identifier);
  if (!symbol) return [];
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declarations = target.declarations ?? [];
  return declarations.flatMap((found) => {
    if (found.getSourceFile().isDeclarationFile) return [];
    if (isLoader(found)) return [...loaderOf(program, target.name)];
    return ts.isFunctionLike(found) || ts.isVariableDeclaration(found) ? [found] : [];
  });
}

/** A loader is an interface's property: what it does stands in the getter of its name, where the loaders are made. */
function isLoader(found: ts.Node): boolean {
  return (
    ts.isPropertySignature(found) &&
    ts.isInterfaceDeclaration(found.parent) &&
    found.parent.name.text === 'Loaders'
  );
}

function loaderOf(program: Program, name: string): ts.Node[] {
  const found: ts.Node[] = [];
  for (const { source } of program.files('src/notion/loaders.ts'))
    walk(source, (part) => {
      if (ts.isGetAccessorDeclaration(part) && part.name.getText() === name) found.push(part);
    });
  return found;
}

/** Every node inside but types and decorators, which call nothing. */
function walk(node: ts.Node, visit: (part: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    if (!ts.isTypeNode(child) && !ts.isDecorator(child)) walk(child, visit);
  });
}
