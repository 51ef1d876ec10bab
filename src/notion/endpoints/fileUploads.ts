import type {
  CompleteFileUploadParameters,
  CompleteFileUploadResponse,
  CreateFileUploadParameters,
  CreateFileUploadResponse,
  GetFileUploadParameters,
  GetFileUploadResponse,
  ListFileUploadsParameters,
  ListFileUploadsResponse,
  SendFileUploadParameters,
  SendFileUploadResponse,
} from '@notionhq/client/build/src/api-endpoints.js';
import type { FileStream } from '../form.js';
import { CREATE, PAGING, POLL, type Rows, uuid } from './row.js';

export interface FileUploadCalls {
  listFileUploads: [ListFileUploadsParameters, ListFileUploadsResponse];
  getFileUpload: [GetFileUploadParameters, GetFileUploadResponse];
  createFileUpload: [CreateFileUploadParameters, CreateFileUploadResponse];
  sendFileUpload: [Omit<SendFileUploadParameters, 'file'> & { file: FileStream }, SendFileUploadResponse];
  completeFileUpload: [CompleteFileUploadParameters, CompleteFileUploadResponse];
}

export const fileUploadRows = {
  listFileUploads: {
    method: 'GET',
    path: () => 'file_uploads',
    query: ['status', ...PAGING],
    body: null,
    noun: 'file upload',
    answers: 'list',
    ...POLL,
  },
  getFileUpload: {
    method: 'GET',
    path: ({ file_upload_id }) => `file_uploads/${uuid(file_upload_id)}`,
    query: [],
    body: null,
    noun: 'file upload',
    answers: 'object',
    ...POLL,
  },
  createFileUpload: {
    method: 'POST',
    path: () => 'file_uploads',
    query: [],
    body: ['mode', 'filename', 'content_type', 'number_of_parts', 'external_url'],
    noun: 'file upload',
    answers: 'object',
    ...CREATE,
  },
  sendFileUpload: {
    method: 'POST',
    path: ({ file_upload_id }) => `file_uploads/${uuid(file_upload_id)}/send`,
    query: [],
    body: null,
    form: ['file', 'part_number'],
    noun: 'file upload',
    answers: 'object',
    ...CREATE,
  },
  // An upload that is complete is refused the second time, which would read as if the first had failed.
  completeFileUpload: {
    method: 'POST',
    path: ({ file_upload_id }) => `file_uploads/${uuid(file_upload_id)}/complete`,
    query: [],
    body: null,
    noun: 'file upload',
    answers: 'object',
    ...CREATE,
  },
} satisfies Rows<FileUploadCalls>;
