import { connectionOf } from '../connection.js';
import { Block } from './block.js';

export const BlockConnection = connectionOf<Block>('Block', () => Block, 'blocks');
