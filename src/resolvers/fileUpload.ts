import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { requireScope, type Context } from '../context.js';
import { createUpload, listUploads } from '../edges/uploads.js';
import { userEdge } from '../edges/user.js';
import { ForwardArgs, type Connection } from '../types/connection.js';
import { FileUpload, FileUploadConnection, FileUploadStatus, toFileUpload } from '../types/fileUpload.js';
import * as mutations from '../types/fileUploadMutations.js';
import { requireId } from '../types/globalId.js';
import { User } from '../types/user.js';

@ArgsType()
export class FileUploadsArgs extends ForwardArgs {
  @Field(() => FileUploadStatus, { nullable: true, description: 'Only those that are so far.' })
  status?: FileUploadStatus | null;
}

@Resolver(() => FileUpload)
export class FileUploadResolver {
  @Query(() => FileUpload, {
    nullable: true,
    description: 'One file upload of this connection. NOT_FOUND for those of others.',
  })
  async fileUpload(
    @Arg('id', () => ID, { description: 'The id of a file upload, or its UUID.' }) id: string,
    @Ctx() { notion }: Context,
  ): Promise<FileUpload> {
    const params = { file_upload_id: requireId(id, 'fileUpload', 'id') };
    return toFileUpload(await notion.call('getFileUpload', params));
  }

  @Query(() => FileUploadConnection, {
    nullable: true,
    description: 'The file uploads of this connection, the latest first. One call for each 100.',
  })
  fileUploads(
    @Args(() => FileUploadsArgs) args: FileUploadsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<FileUpload>> {
    return listUploads(context, args);
  }

  @Mutation(() => mutations.CreateFileUploadPayload, {
    nullable: true,
    description:
      'Begins to bring a file into Notion. A file whose bytes will be sent costs two calls, one of them for the size limit of the workspace; needs the scope `write`.',
  })
  async createFileUpload(
    @Arg('input', () => mutations.CreateFileUploadInput, { description: 'Which file, and how it comes.' })
    input: mutations.CreateFileUploadInput,
    @Ctx() context: Context,
  ): Promise<mutations.CreateFileUploadPayload> {
    return createUpload(requireScope(context, 'write'), mutations.toUploadPlan(input, 'input'));
  }

  @Mutation(() => mutations.CompleteFileUploadPayload, {
    nullable: true,
    description: 'Puts the parts of a file together. One call; needs the scope `write`.',
  })
  async completeFileUpload(
    @Arg('input', () => mutations.CompleteFileUploadInput, {
      description: 'Which upload, all of whose parts have arrived: its id or its UUID.',
    })
    { id }: mutations.CompleteFileUploadInput,
    @Ctx() context: Context,
  ): Promise<mutations.CompleteFileUploadPayload> {
    const { notion } = requireScope(context, 'write');
    const params = { file_upload_id: requireId(id, 'fileUpload', 'input.id') };
    return { fileUpload: toFileUpload(await notion.call('completeFileUpload', params)) };
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who created it. More than the ids costs a call for each user.',
  })
  createdBy(
    @Root() upload: FileUpload,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return userEdge(context, upload.createdByUser, info);
  }
}
