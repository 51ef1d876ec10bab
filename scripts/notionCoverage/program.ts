import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

const SDK_TYPES = 'node_modules/@notionhq/client/build/src/api-endpoints';

/** The gateway and the types of Notion's SDK, as the compiler sees them. */
export interface Program {
  checker: ts.TypeChecker;
  /** A type alias of the SDK, exported or not: `common:PageIconResponse` is the one in `common.d.ts`, `PageIconResponse` that of any file. Throws if it is gone. */
  sdkType(name: string): ts.Type;
  /** Every type alias of one file of the SDK, by name. */
  sdkTypes(file: string): ReadonlyMap<string, ts.Type>;
  /** The source files of the gateway whose path, relative to the project, starts so. */
  files(prefix: string): { path: string; source: ts.SourceFile }[];
}

/** Reads the project at `root`. Takes a few seconds; less with no `sources`, for the types of the SDK alone. */
export function openProgram(root: string, sources: readonly string[] = ['src/main.ts']): Program {
  const sdkFiles = readdirSync(join(root, SDK_TYPES)).filter((file) => file.endsWith('.d.ts'));
  const mains = sources.map((source) => join(root, source));
  const missing = mains.find((main) => !existsSync(main));
  if (missing) throw new Error(`${root} is not the root of the project: it has no ${missing}`);
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram(
    [...mains, ...sdkFiles.map((file) => join(root, SDK_TYPES, file))],
    options,
  );
  const checker = program.getTypeChecker();
  const aliases = new Map(
    sdkFiles.map((file) => [
      basename(file, '.d.ts'),
      aliasesIn(program, checker, join(root, SDK_TYPES, file)),
    ]),
  );
  const sdkTypes = (file: string) => aliases.get(file) ?? new Map<string, ts.Type>();
  return {
    checker,
    sdkTypes,
    sdkType(name) {
      const [alias = '', file] = name.split(':').reverse();
      const places = file === undefined ? [...aliases.values()] : [sdkTypes(file)];
      const type = places.map((types) => types.get(alias)).find((found) => found !== undefined);
      if (!type) throw new Error(`Notion's SDK has no type ${name} any more`);
      return type;
    },
    files(prefix) {
      const sources = program.getSourceFiles().map((source) => ({
        path: source.fileName.slice(root.length).replace(/^\//, ''),
        source,
      }));
      return sources.filter(({ path }) => path.startsWith(prefix));
    },
  };
}

function aliasesIn(program: ts.Program, checker: ts.TypeChecker, path: string): Map<string, ts.Type> {
  const statements = program.getSourceFile(path)?.statements ?? [];
  return new Map(
    [...statements]
      .filter(ts.isTypeAliasDeclaration)
      .map((alias) => [alias.name.text, checker.getTypeAtLocation(alias.name)]),
  );
}
