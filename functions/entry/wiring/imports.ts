import * as contracts from '../../../shared/imports/contract';
import { cancelImport, runImport } from '../../imports/act-on-import';
import { type AddImportPartPorts, addImportPart } from '../../imports/add-import-part';
import { getImport, listImportRows, listImports } from '../../imports/read-imports';
import { startImport } from '../../imports/start-import';
import { route } from '../../platform/http';

export const importRoutes = (ports: AddImportPartPorts) => [
  route(contracts.startImport, startImport(ports)),
  route(contracts.addImportPart, addImportPart(ports)),
  route(contracts.runImport, runImport(ports)),
  route(contracts.cancelImport, cancelImport(ports)),
  route(contracts.getImport, getImport(ports)),
  route(contracts.listImports, listImports(ports)),
  route(contracts.listImportRows, listImportRows(ports)),
];
