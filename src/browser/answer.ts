import type { Page, Request, Route } from 'playwright-core';
import type { Outcome } from '../contract/entry.ts';
import { askWithBody } from '../engine/door/body.ts';
import type { Door } from '../engine/door/door.ts';
import { PAGE_HEADERS } from '../engine/shell/content-policy.ts';
import { callOf, mayAsk, mayNavigate, mayRequest } from '../engine/shell/decisions.ts';
import type { Sender } from '../engine/shell/decisions.ts';
import { servePage } from '../engine/shell/serve.ts';
import { problemOf, shellStatement } from '../engine/shell/statement.ts';

/** What the answers come from. */
export interface AnswerParts {
  readonly page: Page;
  /** The origin of the pages. */
  readonly origin: string;
  /** The folder of the built pages. */
  readonly root: string;
  readonly door: Door;
  readonly onForeign: (address: string) => void;
}

const JSON_HEADERS = { ...PAGE_HEADERS, 'content-type': 'application/json; charset=utf-8' };

function senderOf(request: Request, page: Page): Sender {
  try {
    const frame = request.frame();
    return { address: frame.url(), mainFrame: frame === page.mainFrame() };
  } catch {
    // The frame is gone, or it was none: a worker asks, and we have none.
    return { address: undefined, mainFrame: false };
  }
}

async function answerCall(route: Route, name: string, { page, origin, door }: AnswerParts): Promise<void> {
  const request = route.request();
  const stranger: Outcome<never> = { ok: false, problem: problemOf(shellStatement('door.stranger', {})) };
  const asked = mayAsk(senderOf(request, page), origin);
  const outcome = asked ? await askWithBody(door, name, request.postDataBuffer()) : stranger;
  await route.fulfill({ status: asked ? 200 : 403, headers: JSON_HEADERS, body: JSON.stringify(outcome) });
}

/**
 * Answers every request that a page makes: its files from the folder of the built pages, its calls through the door. What is for anybody else fails, and is told.
 */
export async function answerRoute(route: Route, parts: AnswerParts): Promise<void> {
  const { origin, root, onForeign } = parts;
  const request = route.request();
  const method = request.method();
  const url = request.url();
  const leaves = request.isNavigationRequest() && !mayNavigate(url, origin);
  try {
    if (leaves || !mayRequest(url, origin)) {
      onForeign(url);
      await route.abort(leaves ? 'aborted' : 'blockedbyclient');
      return;
    }
    const name = callOf(method, url, origin);
    if (name !== undefined) {
      await answerCall(route, name, parts);
      return;
    }
    const { status, headers, body } = await servePage({ method, url }, origin, root);
    await route.fulfill({ status, headers, body });
  } catch {
    // The page is gone, and with it whoever waited for the answer.
  }
}
