package dev.countersign.application.audit;

import dev.countersign.application.audit.AuditChain.Placed;
import dev.countersign.application.audit.AuditChain.Waiting;
import dev.countersign.application.lease.Lease;
import dev.countersign.application.numbering.Numbering;
import dev.countersign.domain.audit.Head;
import dev.countersign.domain.audit.SignedSeal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers and links what was written to the trail, and has it sealed. */
public final class LinkingEntries implements Numbering {
  private final AuditChain chain;
  private final Sealing sealing;

  /** The lease under which all was found sealed, so that there is nothing to look for. */
  private Optional<Lease> sealedUnder = Optional.empty();

  public LinkingEntries(AuditChain chain, Sealing sealing) {
    this.chain = chain;
    this.sealing = sealing;
  }

  @Override
  public int number(Lease lease, int most) {
    List<Waiting> waiting = chain.waiting(lease, most);
    return waiting.isEmpty() && sealedUnder.equals(Optional.of(lease)) ? 0 : linked(lease, waiting);
  }

  private int linked(Lease lease, List<Waiting> waiting) {
    Optional<SignedSeal> last = chain.lastSeal();
    Head head = head(last);
    List<Placed> links = links(head, waiting);
    if (!links.isEmpty() && !chain.link(lease, links)) {
      return 0;
    }
    Head end = links.isEmpty() ? head : links.getLast().link().head();
    sealedUnder = sealing.leavesAllSealed(lease, last, end) ? Optional.of(lease) : Optional.empty();
    return links.size();
  }

  /** A number that was sealed is never given again, even where somebody has taken its link away. */
  private Head head(Optional<SignedSeal> last) {
    Head linked = chain.head();
    return last.map(sealed -> sealed.seal().head())
        .filter(sealed -> sealed.seq() > linked.seq())
        .orElse(linked);
  }

  private static List<Placed> links(Head head, List<Waiting> waiting) {
    var links = new ArrayList<Placed>();
    Head end = head;
    for (Waiting each : waiting) {
      var placed = new Placed(each.place(), end.next(each.entry()));
      links.add(placed);
      end = placed.link().head();
    }
    return links;
  }
}
