package dev.countersign.zoho;

import dev.countersign.application.erp.ErpWatch;
import dev.countersign.application.erp.ErpWatch.Ending;
import dev.countersign.application.erp.Exchange;
import io.micronaut.http.MutableHttpRequest;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Carries requests over the wire under the eyes of whoever watches them. */
final class WatchedWire {
  private final Wire wire;
  private final ErpWatch watch;

  WatchedWire(Wire wire, ErpWatch watch) {
    this.wire = wire;
    this.watch = watch;
  }

  /**
   * Sends it once.
   *
   * @param name what it is for
   * @param done whether the answer to a request that succeeded says so too
   */
  Delivery send(String name, MutableHttpRequest<?> request, Predicate<Reply> done) {
    ErpWatch.Watched watched = watch.begins(name, request.getUri().getHost());
    watched.headers().forEach(request::header);
    Delivery delivery = wire.send(request);
    watched.ends(ending(delivery, done), status(delivery));
    return delivery;
  }

  /** Says what was said; made where somebody wants to know. */
  void tell(Supplier<Exchange> exchange) {
    watch.told(exchange);
  }

  private static int status(Delivery delivery) {
    return delivery instanceof Delivery.Answered(var reply) ? reply.status() : 0;
  }

  private static Ending ending(Delivery delivery, Predicate<Reply> done) {
    return switch (delivery) {
      case Delivery.Answered(var reply) -> ending(reply, done);
      case Delivery.Withheld _, Delivery.Unsent _ -> Ending.NOT_SENT;
      case Delivery.Lost _ -> Ending.LOST;
    };
  }

  private static Ending ending(Reply reply, Predicate<Reply> done) {
    if (reply.status() == 429) {
      return Ending.THROTTLED;
    }
    if (reply.status() >= 500) {
      return Ending.BROKEN;
    }
    return reply.isSuccess() && done.test(reply) ? Ending.DONE : Ending.REFUSED;
  }
}
