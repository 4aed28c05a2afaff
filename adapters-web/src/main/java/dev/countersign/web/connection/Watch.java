package dev.countersign.web.connection;

import dev.countersign.web.ConnectionTimes;
import dev.countersign.web.problem.Problem;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderResultProvider;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Behind the codec: notes what goes to and fro, and closes where it is waited for too long. */
final class Watch extends ChannelDuplexHandler {
  private static final Duration SELDOMEST = Duration.ofSeconds(1);
  private static final int LOOKS = 4;

  private final Waiting waiting;
  private final Traffic traffic;
  private final long everyNanos;
  private @Nullable ScheduledFuture<?> looking;

  Watch(ConnectionTimes times, Waiting waiting, Traffic traffic) {
    this.waiting = waiting;
    this.traffic = traffic;
    this.everyNanos = Math.min(SELDOMEST.toNanos(), shortest(times).toNanos() / LOOKS);
  }

  private static Duration shortest(ConnectionTimes times) {
    return Stream.of(times.head(), times.body(), times.idle(), times.answer(), times.stalled())
        .min(Duration::compareTo)
        .orElseThrow();
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    Runnable look = () -> look(context);
    looking =
        context.executor().scheduleAtFixedRate(look, everyNanos, everyNanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  private void look(ChannelHandlerContext context) {
    long now = System.nanoTime();
    if (traffic.isTaken(context)) {
      waiting.pieceTaken(now);
    }
    switch (waiting.verdict(now)) {
      case PATIENCE -> {}
      case GIVE_UP_BODY -> context.fireExceptionCaught(slowBody().thrown());
      case CLOSE -> {
        ChannelFuture _ = context.close();
      }
    }
  }

  private static Problem slowBody() {
    return Problem.of("request.timeout", "The body did not come in time.")
        .with("Connection", "close");
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    long now = System.nanoTime();
    if (message instanceof HttpRequest) {
      waiting.headCame(now);
    }
    if (message instanceof LastHttpContent || isBroken(message)) {
      waiting.requestCame(now);
    }
    context.fireChannelRead(message);
  }

  /** Nothing is read after it. */
  private static boolean isBroken(Object message) {
    return message instanceof DecoderResultProvider read && read.decoderResult().isFailure();
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
    long now = System.nanoTime();
    waiting.pieceMade(now);
    if (message instanceof HttpResponse && !isInterim(message)) {
      waiting.answerBegan(now);
    }
    if (message instanceof LastHttpContent && !isInterim(message)) {
      waiting.answerEnded(now);
    }
    ChannelFuture _ = context.write(message, written);
  }

  private static boolean isInterim(Object message) {
    return message instanceof HttpResponse response
        && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
  }
}
