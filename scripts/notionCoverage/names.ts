/** `phone_number` as a field: `phoneNumber`. */
export function camel(kind: string): string {
  return kind.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `phone_number` as a type: `PhoneNumber`. */
export function pascal(kind: string): string {
  const name = camel(kind);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `phone_number` as the value of an enum: `PHONE_NUMBER`. */
export function screaming(kind: string): string {
  return kind.toUpperCase();
}
