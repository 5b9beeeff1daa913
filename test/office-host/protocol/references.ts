import { HostError } from "./host-error";
import type { HostNode } from "./object-kind";

/** Objects that the client asked Excel to keep alive between batches, chiefly ranges. */
export class References {
  private readonly nodes = new Map<string, HostNode>();
  private next = 1;

  /** How many the client has not given back; after the end of every `Excel.run` there should be none. */
  get live(): number {
    return this.nodes.size;
  }

  keep(node: HostNode): string {
    const id = `reference-${this.next++}`;
    this.nodes.set(id, node);
    return id;
  }

  get(id: string): HostNode {
    const node = this.nodes.get(id);
    if (node === undefined) throw new HostError("InvalidReference", id);
    return node;
  }

  release(id: string): void {
    this.nodes.delete(id);
  }

  clear(): void {
    this.nodes.clear();
  }
}
