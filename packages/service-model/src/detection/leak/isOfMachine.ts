import type { HttpCall } from '../../behaviour.ts';
import type { PiiVerdict } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';

/** What has an address because it serves. */
const MACHINES = new Set(['node', 'swarm', 'cluster', 'docker', 'container', 'kubernetes', 'k8s', 'kube', 'pod', 'vm', 'vms', 'vps', 'droplet', 'machine', 'ssh', 'dns', 'subnet', 'hypervisor', 'replica']);

/** Who asks has one as well, and may do so by a machine. */
const ASKING = new Set(['req', 'request', 'ctx', 'client', 'remote', 'user', 'session', 'login', 'visitor', 'guest', 'customer', 'member', 'forwarded', 'connecting', 'real', 'peer', 'socket', 'header', 'device', 'player', 'attempt', 'ban', 'banned', 'blocked', 'rate', 'limit', 'limiter', 'throttle', 'throttler', 'source']);

export const isAddress = ({ category = '' }: PiiVerdict): boolean => category === 'user.device.ip_address';

/** Does a name, or the function that it stands in, say that an address of the network is that of a machine which serves, and nothing that somebody asks from there? */
export function isOfMachine(names: readonly string[]): boolean {
  const words = names.flatMap((name) => splitWords(name));
  return words.some((word) => MACHINES.has(word)) && !words.some((word) => ASKING.has(word));
}

/** Is a value the host that a request is sent to: `http://${ip}:${port}`? What answers there is a server. */
export const isHost = (name: string, { url, fields }: Pick<HttpCall, 'url' | 'fields'>): boolean => /^\w+:\/\/\{\}(?=[:/?]|$)/.test(url ?? '') && fields[0] === name;
