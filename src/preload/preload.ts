import { contextBridge, ipcRenderer } from 'electron';
import type { Name } from '../contract/contract.ts';
import { bridgeOver } from './bridge.ts';

/** The names of the contract's calls, put here when the preload is built. */
declare const CONTRACT_NAMES: readonly Name[];

contextBridge.exposeInMainWorld('transferRegister', bridgeOver(CONTRACT_NAMES, ipcRenderer));
