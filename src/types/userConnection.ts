import { connectionOf } from './connection.js';
import { User } from './user.js';

export const UserConnection = connectionOf<User>('User', () => User, 'users');
