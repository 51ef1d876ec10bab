import { Field, Float, ID, ObjectType } from 'type-graphql';
import { asNumber, asObject, asText, make, nullable } from '../shape.js';

@ObjectType({ description: 'A place on the map. Mirrors Notion’s place object.' })
export class Place {
  @Field(() => Float, { description: 'Degrees north of the equator; negative for south.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east of Greenwich; negative for west.' })
  longitude!: number;

  @Field(() => String, { nullable: true, description: 'What the place is called.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'The address in one line.' })
  address!: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the place at Amazon Location Service.' })
  awsPlaceId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the place at Google Maps.' })
  googlePlaceId!: string | null;
}

const optionalText = nullable(asText);

/** Throws ShapeError when a coordinate is missing. */
export function toPlace(raw: unknown): Place {
  const place = asObject(raw);
  return make(Place, {
    latitude: asNumber(place.lat),
    longitude: asNumber(place.lon),
    name: optionalText(place.name),
    address: optionalText(place.address),
    awsPlaceId: optionalText(place.aws_place_id),
    googlePlaceId: optionalText(place.google_place_id),
  });
}
