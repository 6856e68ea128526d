import type { RegimeId } from '../core/law/pack.ts';
import type { RoutingAnswer } from '../core/routing/decision.ts';
import type { Statement } from '../core/statement.ts';
import type { RoutingMap } from '../core/views/routing-map.ts';
import type { FlowLayout } from '../core/views/flow-layout.ts';
import type { FlowPath } from '../core/views/flows.ts';
import type { WorldFlows } from '../core/views/world-map.ts';
import type { Names } from './reports.ts';

/** What a picture shows of the register, so that nothing is left out unsaid. */
export interface PictureScope {
  /** Transfers in the picture, and all that were answered for the dates; the filters leave out the difference. */
  readonly shown: number;
  readonly answered: number;
  /** Transfers about which nothing is answered, and which no picture shows. */
  readonly draft: number;
  readonly ended: number;
  /** What there is to narrow it to. */
  readonly regimes: readonly RegimeId[];
  readonly parties: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly dataCategories: readonly string[];
}

/** The flow picture, placed, with the figures behind it. */
export interface FlowPicture {
  readonly scope: PictureScope;
  readonly layout: FlowLayout;
  readonly paths: readonly FlowPath[];
}

/** The flows on the world map. The land is asked for apart, since it never changes. */
export interface MapPicture extends WorldFlows {
  readonly scope: PictureScope;
}

/** A routing decision, or why there is none, with the names of all that it rests on, the whole in one line, and where it lies on the map. */
export interface RoutingReply {
  readonly answer: RoutingAnswer;
  readonly names: Names;
  readonly summary: Statement | null;
  readonly map: RoutingMap | null;
  /** The same as the contact is told it, sentence by sentence; the first one alone is the short answer. */
  readonly letter: readonly Statement[];
}
