import 'reflect-metadata';
import { isAbstractType, isObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, Query, Resolver } from 'type-graphql';
import { PropertySchema } from '../../../../src/types/properties/schemas.js';
import { PropertyValue } from '../../../../src/types/properties/values.js';
import { RichText } from '../../../../src/types/richText.js';
import { Icon } from '../../../../src/types/icon.js';
import { User } from '../../../../src/types/user.js';

@Resolver()
class ProbeResolver {
  @Query(() => PropertyValue, { nullable: true })
  value(): null {
    return null;
  }

  @Query(() => PropertySchema, { nullable: true })
  schema(): null {
    return null;
  }

  @Query(() => RichText, { nullable: true })
  text(): null {
    return null;
  }

  @Query(() => User, { nullable: true })
  user(): null {
    return null;
  }

  @Query(() => Icon, { nullable: true })
  icon(): null {
    return null;
  }
}

const schema: GraphQLSchema = buildSchemaSync({ resolvers: [ProbeResolver], validate: false });
const abstractTypes = Object.values(schema.getTypeMap()).filter(isAbstractType);

describe('types behind one interface or union', () => {
  it('are there', () => {
    const names = abstractTypes.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Icon', 'Mention', 'PropertySchema', 'PropertyValue', 'RichText', 'User']),
    );
  });

  it.each(abstractTypes.map((type) => [type.name, type] as const))(
    '%s: give a name that they share one type, so that one query may ask several of them for it',
    (_name, type) => {
      const shapes = new Map<string, Set<string>>();
      for (const possible of schema.getPossibleTypes(type)) {
        for (const field of Object.values(possible.getFields())) {
          shapes.set(field.name, (shapes.get(field.name) ?? new Set()).add(String(field.type)));
        }
      }
      const clashes = [...shapes].filter(([, types]) => types.size > 1);
      expect(clashes.map(([name, types]) => `${name}: ${[...types].join(', ')}`)).toEqual([]);
    },
  );

  it('have an `id` only when they are nodes, or client caches would merge what is not the same', () => {
    const withId = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => 'id' in type.getFields())
      .map(({ name }) => name);
    expect(withId.sort()).toEqual(['BotUser', 'PartialUser', 'PersonUser', 'UnsupportedUser']);
  });
});
